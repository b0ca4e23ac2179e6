import type { Ref } from 'react';
import { opensByUnit } from '../../domain/report';
import type { ReportTable as Table } from '../../figures/report/table';
import type { PackView } from '../parts/session';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import type { Heads } from './heads';
import { Row } from './row';
import styles from './table.module.css';
import unseen from '../parts/unseen.module.css';
import type { Spans } from './spans';

interface Props {
  readonly table: Table;
  readonly caption: string;
  readonly heads: Heads;
  /** What the two columns of the change are called together. */
  readonly change: string;
  readonly spans: Spans;
  readonly pack: PackView;
  readonly open: readonly string[];
  readonly onOpen: (indicator: string) => void;
  readonly place: Ref<HTMLTableElement>;
}

const GROUPED = new Set(['difference', 'percent']);

/** The standard table; its head is repeated on every printed page. */
export function ReportTable({ table, caption, heads, change, spans, pack, open, onOpen, place }: Props) {
  const { t } = useText();
  const tall = (name: string, className?: string) => (
    <th scope="col" rowSpan={2} className={className}>
      {name}
    </th>
  );
  const dated = ({ name, period }: { readonly name: string; readonly period: string }) => (
    <th key={name} scope="col" rowSpan={2} className={styles.figures}>
      {name}
      {period && <small>{period}</small>}
    </th>
  );
  const byUnit = (id: string) => {
    const indicator = pack.indicators.find((i) => i.id === id);
    return indicator !== undefined && opensByUnit(indicator);
  };
  return (
    <ScrollRegion label={caption} className={styles.scroll}>
      <table className={styles.table} ref={place}>
        <caption className={unseen.unseen}>{caption}</caption>
        <thead>
          <tr>
            {tall(t('report.colOrdinal'), styles.ordinal)}
            {tall(t('report.colName'), styles.named)}
            {tall(t('report.colUnit'), styles.unit)}
            {(['plan', 'period', 'toDate', 'share', 'same'] as const).map((column) => dated(heads[column]))}
            <th scope="colgroup" colSpan={GROUPED.size}>
              {change}
            </th>
            {dated(heads.before)}
            {tall(t('report.colNote'), styles.noted)}
          </tr>
          <tr>
            <th scope="col" className={styles.figures}>
              {heads.difference.name}
            </th>
            <th scope="col" className={styles.figures}>
              {heads.percent.name}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              heads={heads}
              spans={spans}
              open={row.kind === 'total' && row.indicator !== null && byUnit(row.indicator) ? open.includes(row.indicator) : null}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
