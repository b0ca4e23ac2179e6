import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Measure } from '../../domain/answer';
import { type Asked, questionOf } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import { number } from '../../i18n/format';
import { restoreCode } from '../../indicators/passport';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import { additive } from './adds';
import { useLabels } from './labels';
import { cellOf, shownColumns } from './record-columns';
import { recordsCsv } from './records-csv';
import { RecordsTable, type Sort } from './records-table';
import styles from './records.module.css';
import { save } from '../parts/save';
import { SourceDialog, type SourcePlace } from './source-dialog';
import { ThirdRoad } from './third-road';
import { useAnalysis } from './use-analysis';

/** More than this is not shown: the page says so, and so does the file. */
const LIMIT = 200_000;
const PAGE = 25;

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly indicator: Indicator;
  readonly total: Measure;
}

/** The facts behind the number: sorted, searched and added up in the analysis worker, each leading to its line of the file. */
export function RecordsSection({ pack, asked, indicator, total }: Props) {
  const { t, say, lang, language } = useText();
  const { asker } = useSession();
  const { by = 'unit', g } = useSearch({ from: '/indicators/$id' });
  const navigate = useNavigate();
  const labels = useLabels(pack, indicator.dimensions);
  const question = useMemo(() => questionOf(asked, indicator, g === undefined ? {} : { by }), [asked, indicator, by, g]);
  const [text, setText] = useState('');
  const [sort, setSort] = useState<Sort>({ column: 'on_date', descending: true });
  const [page, setPage] = useState(0);
  const [place, setPlace] = useState<SourcePlace | null>(null);
  const found = useDeferredValue(text);

  const key = ['answer', pack.hash, 'records', question, g ?? null] as const;
  const facts = useQuery({
    queryKey: key,
    queryFn: () => (asker ? asker.records(question, g ?? null, LIMIT) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null && total.status !== 'missing',
    placeholderData: keepPreviousData,
  });
  const table = facts.data;
  const columns = useMemo(() => (table ? shownColumns(table, { indicator, labels, lang, t }) : []), [table, indicator, labels, lang, t]);
  const within = useMemo(() => columns.filter((c) => !c.end).map((c) => c.name), [columns]);
  const adds = g === undefined ? additive(indicator, question.currency) : null;
  const { order, groups, failed } = useAnalysis({
    key: JSON.stringify(key),
    columns,
    view: { text: found, within, sort },
    roll: adds ? { by: 'unit_id', sum: adds.column } : null,
    locale: language === 'en' ? 'en' : 'vi',
  });

  if (facts.error) throw facts.error;
  if (!table) return null;
  const all = table.rows;
  const rows = order ?? Uint32Array.from({ length: all }, (_, i) => i);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const at = Math.min(page, pages - 1);
  const shown = [...rows.slice(at * PAGE, (at + 1) * PAGE)];
  const group = g === undefined ? null : labels.label(by, g);
  const count = (n: number) => number(n, 0, lang);
  const placeOf = (row: number): SourcePlace | null => {
    const [source, file, line, dataRow] = ['source', 'file', 'line', 'row'].map((name) => cellOf(table, name, row));
    if (source === null || source === undefined) return null;
    const known = pack.tables[String(source)]?.file ?? String(file ?? source);
    return { table: String(source), file: file === null || file === undefined ? known : String(file), line: Number(line ?? dataRow), row: Number(dataRow ?? line) };
  };
  const download = () => {
    const code = restoreCode(question, pack.hash, indicator.version);
    save(`${indicator.id}-${code}.csv`, recordsCsv(columns, rows, (row) => placeOf(row), [t('indicator.foot', { code }), say(indicator.title), t('indicator.filterPeriod', { from: question.period.from, to: question.period.to }), `${t('indicator.packHash')} ${pack.hash}`], t), 'text/csv');
  };

  const heading = all === 0 ? t('indicator.recordsNone') : group === null ? t('indicator.records', { n: count(all) }) : t('indicator.recordsOf', { n: count(all), all: count(total.n), group });
  return (
    <section className={styles.records} aria-labelledby="records">
      <header className={styles.top}>
        <h2 id="records">{heading}</h2>
        <div className={styles.tools}>
          {group !== null && (
            <button type="button" className={styles.chip} aria-label={t('indicator.dropGroup', { group })} onClick={() => void navigate({ to: '.', search: (s) => ({ ...s, g: undefined }), resetScroll: false })}>
              <Icon name="filter" size={13} />
              {group}
              <Icon name="x" size={12} />
            </button>
          )}
          <label className={styles.find}>
            <Icon name="find" size={14} />
            <input
              type="search"
              value={text}
              placeholder={t('indicator.findRecords')}
              aria-label={t('indicator.findRecords')}
              onChange={(event) => {
                setText(event.target.value);
                setPage(0);
              }}
            />
          </label>
          <button type="button" className={button.button} onClick={download} disabled={all === 0}>
            <Icon name="save" />
            {t('indicator.download')}
          </button>
        </div>
      </header>
      {all === 0 ? (
        <p className={styles.empty}>{t('indicator.recordsNoneHelp')}</p>
      ) : (
        <RecordsTable caption={heading} columns={columns} rows={shown} sort={sort} onSort={setSort} onSource={(row) => setPlace(placeOf(row))} place={placeOf} />
      )}
      <footer className={styles.foot}>
        <span aria-live="polite">
          {rows.length === 0 ? (all === 0 ? '' : t('indicator.shownNone')) : t('indicator.shown', { from: count(at * PAGE + 1), to: count(at * PAGE + shown.length), n: count(rows.length) })}
        </span>
        {failed && <span>{t('indicator.analysisFailed')}</span>}
        {all >= LIMIT && <span>{t('indicator.recordsLimit', { n: count(LIMIT), all: count(total.n) })}</span>}
        {pages > 1 && (
          <span className={styles.pager}>
            <button type="button" className={button.icon} aria-label={t('indicator.prevPage')} disabled={at === 0} onClick={() => setPage(at - 1)}>
              <Icon name="left" />
            </button>
            <button type="button" className={button.icon} aria-label={t('indicator.nextPage')} disabled={at >= pages - 1} onClick={() => setPage(at + 1)}>
              <Icon name="right" />
            </button>
          </span>
        )}
      </footer>
      {adds && groups && all < LIMIT && <ThirdRoad groups={groups} adds={adds} indicator={indicator} currency={question.currency} total={total} labels={labels} />}
      <SourceDialog place={place} labels={labels} onClose={() => setPlace(null)} />
    </section>
  );
}
