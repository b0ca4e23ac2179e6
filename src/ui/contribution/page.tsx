import { useMemo, useState } from 'react';
import { MOST, type Model } from '../../contribution/model';
import type { Asked } from '../../domain/asked';
import { number } from '../../i18n/format';
import { headText } from '../../i18n/sentence-contribution';
import { useAsked } from '../parts/asked';
import { Boundary } from '../parts/boundary';
import { Failed } from '../parts/failed';
import { useLabels } from '../parts/labels';
import { Rich } from '../parts/rich';
import { type PackView, useSession } from '../parts/session';
import { SourceDialog, type SourcePlace } from '../parts/source-dialog';
import { useSteady } from '../parts/steady';
import { useText } from '../parts/text';
import { useWeakRaters } from '../parts/weak-raters';
import type { View } from './address';
import { Brief } from './brief';
import { Cross } from './cross';
import { Absent, NoTasks } from './empty';
import { Faults } from './faults';
import { Flow } from './flow';
import { factsOf, Head } from './head';
import { OpenLine } from './line-link';
import { Matrix } from './matrix';
import { useNames } from './names';
import styles from './page.module.css';
import { Panel } from './panel';
import { ResultsTable } from './results-table';
import { Toolbar } from './toolbar';
import { useAddress } from './use-address';
import { type Contribution, useContribution } from './use-contribution';
import { notesOf } from './use-figures';
import { useKeeping } from './use-keeping';
import { usePrinting } from '../parts/printing';
import { usePhone } from '../parts/use-phone';

/** More results than this are drawn as blocks: the matrix says more. */
const TICKS = 400;
const NEEDED = ['tasks', 'contribution_claims', 'evidence'];

const opensAs = (model: Model, phone: boolean): View =>
  phone || model.groups.length > MOST || model.areas.length > MOST || model.total.n > TICKS ? 'matrix' : 'flow';

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
}

function Drawn({ pack, asked, model, few, found }: Props & { readonly model: Model; readonly few: Model; readonly found: Contribution }) {
  const { t, lang, whole } = useText();
  const address = useAddress();
  const names = useNames(pack);
  const phone = usePhone();
  const subject = asked.unit ? names.unit(asked.unit.id) : t('contribution.ministry');
  const printing = usePrinting();
  const chosen = address.view ?? opensAs(model, phone);
  const view = printing && chosen === 'flow' ? 'matrix' : chosen;
  const { selection, choose } = address;
  const drawn = view === 'flow' ? few : model;
  const shared = { names, selection, onChoose: choose };
  const open = (task: string) => (selection === null || selection.is === 'task' ? choose({ is: 'task', task }) : choose(selection, task));
  const weak = useWeakRaters();
  const notes = useMemo(() => notesOf(model, asked, { t, lang }), [model, asked, t, lang]);
  const keeping = useKeeping({ pack, asked, question: found.question, subject, model, few, names, selection, notes, weak });
  return (
    <article className={styles.page}>
      <Head model={model} asked={asked} subject={subject} />
      {model.total.n === 0 ? (
        <div>
          <NoTasks asked={asked} />
          <Faults faults={found.faults} />
        </div>
      ) : (
        <>
          <div className={styles.main}>
            <Toolbar view={view} by={address.by} onView={address.show} onBy={address.group} total={model.total} keeping={keeping} />
            {view === 'flow' && <Flow model={few} label={headText(factsOf(model, asked, subject, lang))} {...shared} />}
            {view === 'matrix' && phone && <Brief model={model} names={names} onChoose={choose} />}
            {view === 'matrix' && !phone && <Matrix model={model} {...shared} />}
            {view === 'matrix' && !phone && <Cross model={model} {...shared} />}
            {view === 'table' && <ResultsTable model={model} names={names} selection={selection} at={address.at} onOpen={open} />}
            {view === 'flow' && few.groups.length < model.groups.length && (
              <p className={styles.note}>{whole(t('contribution.folded', { n: number(model.groups.length, 0, lang) }))}</p>
            )}
            <p className={styles.honest}>
              <Rich
                text={whole(
                  model.shared > 0 ? t('contribution.honest', { shared: number(model.shared, 0, lang) }) : t('contribution.honestPlain'),
                )}
              />
            </p>
            {[...(weak ? [t('figures.weakRaters')] : []), ...notes].map((note) => (
              <p key={note} className={styles.note}>
                {whole(note)}
              </p>
            ))}
            <Faults faults={found.faults} />
          </div>
          <Panel
            model={drawn}
            before={found.before}
            asked={asked}
            subject={subject}
            claims={found.facts?.claims ?? []}
            names={names}
            address={address}
          />
        </>
      )}
    </article>
  );
}

function Asking({ pack, asked }: Props) {
  const { by } = useAddress();
  const found = useContribution(pack, asked, by);
  const labels = useLabels(pack, NAMED);
  const [line, setLine] = useState<SourcePlace | null>(null);
  const { value, stale } = useSteady({ found, asked }, found.model !== undefined, `${pack.hash} ${JSON.stringify(found.question)}`);
  const { model, few } = value.found;
  if (!model || !few) return <div className={styles.waiting} aria-busy />;
  return (
    <OpenLine value={setLine}>
      <div aria-busy={stale} className={stale ? styles.stale : undefined}>
        <Drawn pack={pack} asked={value.asked} model={model} few={few} found={value.found} />
      </div>
      <SourceDialog place={line} labels={labels} onClose={() => setLine(null)} />
    </OpenLine>
  );
}

const NAMED: readonly string[] = [];
const failed = (error: Error, retry: () => void) => <Failed error={error} retry={retry} />;

/** What cooperation contributed to the tasks of the period: at least, at most, and the evidence behind every tick. */
export function ContributionPage() {
  const { pack } = useSession();
  const asked = useAsked();
  if (!pack || !asked) return <div className={styles.waiting} aria-busy />;
  const absent = NEEDED.find((table) => pack.absent.includes(table));
  if (absent) return <Absent table={absent} />;
  return (
    <Boundary fallback={failed} resetKey={pack.hash}>
      <Asking pack={pack} asked={asked} />
    </Boundary>
  );
}
