import { Link } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Asked } from '../../domain/asked';
import { periodLong } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { bandOf, completed } from '../../review/coverage';
import { type Item, LISTS } from '../../review/queue';
import { rowsTouched } from '../../review/net';
import { useAsked } from '../parts/asked';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import type { Pane } from './address';
import { BandRuler } from './band';
import { Changes } from './changes';
import styles from './desk.module.css';
import { type Filter, filtered, searchLine, unitsOf } from './filter';
import { List } from './list';
import { Lists } from './lists';
import { useNames } from './names';
import { Opened } from './opened';
import { spanOf } from './period-span';
import { Trouble } from './trouble';
import { useAddress } from './use-address';
import { useEntering } from './use-entering';
import { type Desked, useReview } from './use-review';

const asItem = (desked: Desked, id: string): Item | null => {
  const judgement = desked.review.claims.get(id);
  if (!judgement) return null;
  const { claim, task } = judgement;
  return { kind: 'claim', id, title: claim.statement, task, judgement, faults: [], units: [claim.claimedBy], area: task?.area ?? null, day: null };
};

function Desk({ pack, asked, desked }: { readonly pack: PackView; readonly asked: Asked; readonly desked: Desked }) {
  const { t, lang, whole } = useText();
  const { desk } = useSession();
  const { address, pane, set } = useAddress();
  const names = useNames(pack);
  const entering = useEntering();
  const opened = useRef<HTMLDivElement>(null);
  const text = useDeferredValue(address.q ?? '');
  const { review, queue, sample } = desked;
  const period = periodLong(asked.period, lang);
  const span = spanOf(asked.period, asked.asOf);

  const lines = useMemo(() => new Map<Item, string>(), [queue, names]);
  const line = (item: Item) => {
    const known = lines.get(item) ?? searchLine(item, names.unit);
    lines.set(item, known);
    return known;
  };
  const within: Filter = {
    text: '',
    area: null,
    units: useMemo(() => (asked.unit ? unitsOf(pack.units, review.bodies, asked.unit.id) : null), [pack, review, asked.unit]),
    span: address.span === 'all' ? null : span,
  };
  const coded = useMemo(() => new Set(desk?.set.ratings.map((r) => r.claim)), [desk]);
  const doubles = useMemo(() => sample.flatMap((id) => asItem(desked, id) ?? []), [desked, sample]);
  const scoped = Object.fromEntries(LISTS.map((l) => [l, filtered(queue[l], within, line)])) as Record<(typeof LISTS)[number], readonly Item[]>;
  const counts: Record<Pane, number> = {
    ...(Object.fromEntries(LISTS.map((l) => [l, scoped[l].length])) as Record<(typeof LISTS)[number], number>),
    double: doubles.filter((d) => !coded.has(d.id)).length,
    changes: rowsTouched(desk?.set.steps ?? []),
  };
  const list = pane === 'double' || pane === 'changes' ? doubles : scoped[pane];
  const shown = filtered(list, { text, area: address.area ?? null, units: null, span: null }, line);
  const band = useMemo(() => bandOf(completed(review, span)), [review, span.from, span.to]);

  const open = address.claim ?? address.task;
  useEffect(() => {
    if (open === undefined) return;
    // On a phone the form takes the place of the list: the reader has to be at its beginning.
    opened.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    if (matchMedia('(max-width: 1100px)').matches) opened.current?.scrollIntoView({ block: 'start' });
  }, [open]);

  const none = counts.unreviewed === 0 && counts.waiting === 0;
  const said = { tasks: number(counts.unreviewed, 0, lang), claims: number(counts.waiting, 0, lang), none };
  return (
    <div className={styles.page} data-open={open !== undefined}>
      <header className={styles.head}>
        <div>
          <h1>{whole(address.span === 'all' ? t('review.headingAll', said) : t('review.heading', { ...said, period }))}</h1>
          <p className={styles.lead}>
            {t('review.lead')} <Link to="/method">{t('review.method')}</Link>
          </p>
        </div>
        <BandRuler band={band} period={period} />
      </header>
      <Trouble />
      <div className={styles.desk}>
        <Lists pane={pane} counts={counts} />
        {pane === 'changes' ? (
          <div className={styles.both}>
            <Changes pack={pack} desked={desked} names={names} entering={entering} />
          </div>
        ) : (
          <>
            <List
              key={pane}
              list={pane}
              items={shown}
              all={list.length}
              names={names}
              note={(item) => {
                const own = pane === 'double' ? desk?.set.ratings.filter((r) => r.claim === item.id) : undefined;
                return own?.map((r) => t('review.doubleRated', { rater: r.rater, level: r.level })).join(' · ') || undefined;
              }}
            />
            <div className={styles.opened} ref={opened}>
              {open !== undefined && (
                <button type="button" className={`${button.button} ${styles.back}`} onClick={() => set({ claim: undefined, task: undefined })}>
                  <Icon name="left" size={14} />
                  {t('review.back')}
                </button>
              )}
              <Opened
                pack={pack}
                asked={asked}
                desked={desked}
                names={names}
                entering={entering}
                items={shown}
                nextDouble={doubles.find((d) => d.id !== address.claim && !coded.has(d.id))?.id ?? null}
              />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** The review desk: what has to be looked at, and where it is judged. */
export function ReviewPage() {
  const { pack } = useSession();
  const asked = useAsked();
  const desked = useReview();
  if (!pack || !asked || !desked) return <div className={styles.waiting} aria-busy />;
  return <Desk pack={pack} asked={asked} desked={desked} />;
}
