import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { Asked } from '../../domain/asked';
import { WITHIN } from '../../domain/report';
import { reportCsv } from '../../exports/report-csv';
import { reportTable } from '../../figures/report/table';
import { day, periodLong } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { useAsked } from '../parts/asked';
import { useLabels } from '../parts/labels';
import { save } from '../parts/save';
import { useScope } from '../parts/scope';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import { opened, toggled } from './address';
import { copyTable } from './copy';
import { headsOf } from './heads';
import { letterOf } from './letter';
import { Letterhead, Signatures } from './letterhead';
import styles from './paper.module.css';
import type { ReportPapers } from './port';
import { isChosen, spansOf } from './spans';
import { ReportTable } from './table';
import { Tools } from './tools';
import { entryOf, useReport } from './use-report';

const DIMENSIONS = Object.values(WITHIN);

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
  const spans = useMemo(() => spansOf(asked, scope, pack), [asked, scope, pack]);
  const found = useReport({ pack, asked, spans, chosen: isChosen(asked, scope), choice, open });
  const labels = useLabels(pack, DIMENSIONS);
  const place = useRef<HTMLTableElement>(null);
  const chosen = isChosen(asked, scope);
  const heads = headsOf(asked, spans, chosen, lang, t);
  const groups = useMemo(
    () => found && found.map(({ field, entries }) => ({ field, entries: entries.map((e) => entryOf(e, pack, asked, labels, lang)) })),
    [found, pack, asked, labels, lang],
  );
  const table = useMemo(() => groups && reportTable(groups, { lang, t, open: asked.open }), [groups, asked.open, lang, t]);
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
    <article className={styles.paper} data-paper="landscape" aria-busy={table === null}>
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
        onCopy={() => (place.current ? copyTable(place.current) : Promise.resolve(false))}
        onPaper={
          file && groups && !papers.busy ? (ending) => papers.keep(`bao-cao-${stem}`, { ...file, ...about, groups, change }, ending) : null
        }
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
