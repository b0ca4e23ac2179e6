import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { Asked } from '../../domain/asked';
import { reportCsv } from '../../exports/report-csv';
import { day, periodLong } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { useAsked } from '../parts/asked';
import { useDecks } from '../parts/decks';
import { save } from '../parts/save';
import { addKey } from '../parts/single-keys';
import { useScope } from '../parts/scope';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import { opened, toggled } from './address';
import { copyPrinted } from './copy';
import { letterOf } from './letter';
import { Letterhead, Signatures } from './letterhead';
import styles from './paper.module.css';
import type { ReportPapers } from './port';
import { ReportTable } from './table';
import { Tools } from './tools';
import { useReportTable } from './use-report-table';

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly papers: ReportPapers;
}

function Paper({ pack, asked, papers }: Props) {
  const { t, say, lang, whole } = useText();
  const { scope } = useScope();
  const { rows: choice = 'standard', open: openText } = useSearch({ from: '/report' });
  const navigate = useNavigate({ from: '/report' });
  const open = useMemo(() => opened(openText), [openText]);
  const place = useRef<HTMLTableElement>(null);
  const { spans, chosen, heads, groups, table } = useReportTable({ pack, asked, scope, choice, open });
  const unit = asked.unit ? say(asked.unit.name) : null;
  const period = periodLong(asked.period, lang);
  const whose = t('report.whose', {
    unit: unit ?? t('scope.wholeMinistry'),
    partner: asked.partner ? say(asked.partner.name) : t('scope.allPartners'),
  });
  const date = day(asked.asOf, lang);
  const until = asked.open && spans.same ? t('report.cut', { date: day(spans.same.asOf, lang) }) : null;
  const lines = [
    t('report.periodLine', { period, from: day(asked.period.from, lang), to: day(asked.period.to, lang) }),
    whose,
    t(asked.open ? 'report.open' : `report.figures_${table?.partial ?? 'none'}`, { date }),
    ...(until === null ? [] : [until]),
  ];
  const foot = [
    t('report.signs'),
    t('report.sourceLine', { hash: pack.hash.slice(0, 12), rows: number(pack.rows, 0, lang) }),
    ...(pack.synthetic ? [t('report.sample')] : []),
  ];
  const about = {
    spans: {
      period: asked.period,
      toDate: spans.toDate?.period ?? null,
      same: spans.same?.period ?? null,
      elapsed: asked.elapsed,
    },
    letter: letterOf(asked.unit, pack.units, say, t),
    synthetic: pack.synthetic,
  };
  const set = (patch: { rows?: 'standard' | 'all' | undefined; open?: string | undefined }) =>
    void navigate({ search: (s) => ({ ...s, ...patch }), replace: true, resetScroll: false });
  const decks = useDecks();
  const add = () => decks?.addPart(choice === 'all' ? 'report-all' : 'report', openText);
  const change = t(chosen ? 'report.colChangeChosen' : 'report.colChange');
  const names = Object.fromEntries(
    Object.entries(heads).map(([column, h]) => [column, [h.name, h.period].filter(Boolean).join(' ')]),
  ) as Parameters<typeof reportCsv>[0]['heads'];
  const file = table && { table, title: t('report.title'), lines, heads: names, foot };
  const stem = `${asked.period.id ?? asked.period.to}-${asked.asOf}`;
  const keep = (ending: 'csv' | 'xlsx') => {
    if (!file) return;
    const input = file;
    const name = `bieu-so-lieu-${stem}.${ending}`;
    if (ending === 'csv') return save(name, reportCsv(input, t), 'text/csv');
    void import('../../exports/report-xlsx').then(({ reportXlsx }) => {
      const { type, bytes } = reportXlsx(input, lang, t);
      save(name, bytes, type);
    });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a single key adds the table that holds the focus
    <article
      className={styles.paper}
      data-paper="landscape"
      aria-busy={table === null}
      onKeyDown={decks && table ? addKey(add) : undefined}
    >
      <Letterhead unit={unit} />
      <header className={styles.head}>
        <h1>{whole(t('report.title'))}</h1>
        <p className={styles.lead}>{whole(t('report.lead'))}</p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{whole(line)}</li>
          ))}
        </ul>
      </header>
      <Tools
        choice={choice}
        onChoice={(c) => set({ rows: c === 'standard' ? undefined : c })}
        onKeep={table ? keep : null}
        onCopy={() => (place.current ? copyPrinted(place.current) : Promise.resolve(false))}
        onPaper={
          file && groups && !papers.busy ? (ending) => papers.keep(`bao-cao-${stem}`, { ...file, ...about, groups, change }, ending) : null
        }
        onDeck={decks && add}
        said={papers.said}
      />
      {table ? (
        <>
          <ReportTable
            table={table}
            caption={t('report.caption', { period, whose: unit ?? t('scope.wholeMinistry') })}
            heads={heads}
            change={change}
            spans={spans}
            pack={pack}
            open={open}
            onOpen={(id) => set({ open: toggled(openText, id) })}
            place={place}
          />
          <section className={styles.foot} aria-label={t('report.footnotes')}>
            <ol>
              {table.footnotes.map((text, i) => (
                <li key={text}>{`(${i + 1}) ${whole(text)}`}</li>
              ))}
            </ol>
            {foot.map((text) => (
              <p key={text}>{whole(text)}</p>
            ))}
          </section>
          <Signatures />
        </>
      ) : (
        <p className={styles.lead}>{t('report.working')}</p>
      )}
    </article>
  );
}

/** The standard report table of what is asked. */
export function ReportPage({ papers }: { readonly papers: ReportPapers }) {
  const { pack } = useSession();
  const asked = useAsked();
  return pack && asked ? <Paper pack={pack} asked={asked} papers={papers} /> : null;
}
