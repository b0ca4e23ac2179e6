import { Link } from '@tanstack/react-router';
import { COLUMNS, type ReportCell } from '../../figures/report/cells';
import type { ReportRow } from '../../figures/report/table';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import type { Heads } from './heads';
import styles from './table.module.css';
import { addressOf, type Spans } from './spans';

interface Props {
  readonly row: ReportRow;
  readonly heads: Heads;
  readonly spans: Spans;
  /** Null: this row has no units to open. */
  readonly open: boolean | null;
  readonly onOpen: (indicator: string) => void;
}

/** A number is the way back to its indicator, in the period it speaks of. */
function Number({
  cell,
  name,
  row,
  spans,
}: {
  readonly cell: ReportCell;
  readonly name: string;
  readonly row: ReportRow;
  readonly spans: Spans;
}) {
  const { t } = useText();
  const span = cell.of && spans[cell.of];
  if (!span || cell.value === null || row.indicator === null) return <span>{cell.text}</span>;
  const { unitId } = row;
  return (
    <Link
      to="/indicators/$id"
      params={{ id: row.indicator }}
      search={(before) => ({ ...before, ...addressOf(span), ...(unitId === undefined ? {} : { u: unitId }) })}
      aria-label={t('report.seeNumber', { value: cell.text, column: name })}
    >
      {cell.text}
    </Link>
  );
}

/** A part's heading, an indicator's total, or what stands under it. */
export function Row({ row, heads, spans, open, onOpen }: Props) {
  const { t, whole } = useText();
  const { cells, indicator } = row;
  if (!cells)
    return (
      <tr className={row.kind === 'field' ? styles.field : styles.part}>
        <td className={styles.ordinal}>{row.ordinal}</td>
        <th scope={row.kind === 'field' ? 'rowgroup' : 'row'} colSpan={11}>
          {whole(row.name)}
        </th>
      </tr>
    );
  return (
    <tr className={styles[row.kind]}>
      <td className={styles.ordinal}>{row.ordinal}</td>
      <th scope="row">
        <span className={styles.name}>
          {whole(row.kind === 'within' ? t('report.within', { name: row.name }) : row.name)}
          {open !== null && indicator !== null && (
            <button
              type="button"
              aria-expanded={open}
              aria-label={t(open ? 'report.closeUnitsOf' : 'report.openUnitsOf', { name: row.name })}
              title={t(open ? 'report.closeUnits' : 'report.openUnits')}
              onClick={() => onOpen(indicator)}
            >
              <Icon name={open ? 'down' : 'right'} size={13} />
            </button>
          )}
        </span>
      </th>
      <td className={styles.unit}>{row.unit}</td>
      {COLUMNS.map((column) => (
        <td key={column} className={styles.number}>
          <Number cell={cells[column]} name={heads[column].name} row={row} spans={spans} />
        </td>
      ))}
      <td className={styles.note}>{[row.note, row.marks.map((n) => `(${n})`).join(' ')].filter(Boolean).join(' ')}</td>
    </tr>
  );
}
