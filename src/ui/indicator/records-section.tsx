import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { Measure } from '../../domain/answer';
import type { Asked } from '../../domain/asked';
import type { Indicator } from '../../domain/indicator';
import { number } from '../../i18n/format';
import { restoreCode } from '../../domain/restore-code';
import type { PackView } from '../parts/session';
import type { RowsAs } from '../parts/rows-menu';
import { useText } from '../parts/text';
import { useFilterSentence } from './filter-sentence';
import { useLabels } from '../parts/labels';
import { Pager } from './pager';
import { keepRecords } from './keep-records';
import { RecordsHead } from './records-head';
import { RecordsTable, type Sort } from './records-table';
import styles from './records.module.css';
import { SourceDialog, type SourcePlace } from '../parts/source-dialog';
import { ThirdRoad } from './third-road';
import { LIMIT, useRecords } from './use-records';

const PAGE = 25;

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly indicator: Indicator;
  readonly total: Measure;
}

/** The facts behind the number: sorted, searched and added up in the analysis worker, each leading to its line of the file. */
export function RecordsSection({ pack, asked, indicator, total }: Props) {
  const words = useText();
  const { t, lang } = words;
  const [notice, setNotice] = useState('');
  const { by = 'unit', g } = useSearch({ from: '/indicators/$id' });
  const navigate = useNavigate();
  const labels = useLabels(pack, indicator.dimensions);
  const [text, setText] = useState('');
  const [sort, setSort] = useState<Sort>(null);
  const [page, setPage] = useState(0);
  const [place, setPlace] = useState<SourcePlace | null>(null);
  const group = g === undefined ? null : { by, key: g };
  const found = useRecords({ pack, asked, indicator, labels, group, text: useDeferredValue(text), sort });
  const { table, columns, question, adds, groups } = found;
  const filter = useFilterSentence(pack, question);
  if (!table) return <div className={styles.waiting} aria-busy />;

  const rows = found.order ?? Uint32Array.from({ length: table.rows }, (_, i) => i);
  const at = Math.min(page, Math.max(0, Math.ceil(rows.length / PAGE) - 1));
  const name = found.group && labels.label(found.group.by, found.group.key);
  const chosen = group && labels.label(by, group.key);
  const count = (n: number) => number(n, 0, lang);
  const heading =
    table.rows === 0
      ? t('indicator.recordsNone')
      : name === null
        ? t('indicator.records', { n: count(found.distinct) })
        : t('indicator.recordsOf', { n: count(found.distinct), group: name });
  const download = (as: RowsAs) => {
    const code = restoreCode(question, pack.hash, indicator.version);
    const what = [filter, ...(name === null ? [] : [`${labels.dimension(by)}: ${name}`])];
    setNotice('');
    keepRecords(as, { table, columns, order: rows, place: found.place }, { around: { pack, asked, words }, indicator, code, what }).then(
      (file) => setNotice(t('figures.saved', { name: file })),
      () => setNotice(t('figures.exportFailed')),
    );
  };
  const find = (wanted: string) => {
    setText(wanted);
    setPage(0);
  };
  return (
    <section className={styles.records} aria-labelledby="records">
      <RecordsHead
        heading={heading}
        group={chosen}
        text={text}
        onText={find}
        onDrop={() => void navigate({ to: '.', search: (s) => ({ ...s, g: undefined }), resetScroll: false })}
        onDownload={table.rows > 0 ? download : null}
      />
      {table.rows === 0 ? (
        <p className={styles.empty}>{t('indicator.recordsNoneHelp')}</p>
      ) : (
        <RecordsTable
          caption={t('indicator.recordsTable')}
          columns={columns}
          rows={Array.from(rows.subarray(at * PAGE, (at + 1) * PAGE))}
          sort={sort}
          onSort={setSort}
          onSource={(row) => setPlace(found.place(row))}
          place={found.place}
        />
      )}
      <footer className={styles.foot}>
        {table.rows > 0 && <Pager rows={rows.length} page={at} size={PAGE} onPage={setPage} />}
        {table.rows > found.distinct && <span>{t('indicator.sharedRecords', { n: count(table.rows) })}</span>}
        <span role="status">{notice}</span>
        {found.failed && <span>{t('indicator.analysisFailed')}</span>}
        {table.rows >= LIMIT && <span>{t('indicator.recordsLimit', { n: count(LIMIT) })}</span>}
      </footer>
      {adds && groups && (
        <ThirdRoad groups={groups} adds={adds} indicator={indicator} currency={question.currency} total={total} labels={labels} />
      )}
      <SourceDialog place={place} labels={labels} onClose={() => setPlace(null)} />
    </section>
  );
}
