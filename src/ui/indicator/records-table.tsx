import type { View } from '../../analysis/protocol';
import { Icon } from '../parts/icon';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import type { ShownColumn } from './record-columns';
import styles from './records.module.css';

export type Sort = View['sort'];

function Heading({ column, sort, onSort }: { readonly column: ShownColumn; readonly sort: Sort; readonly onSort: (sort: Sort) => void }) {
  const { t } = useText();
  const on = sort?.column === column.name ? sort : null;
  const next: Sort = on
    ? on.descending === column.end
      ? { column: column.name, descending: !column.end }
      : null
    : { column: column.name, descending: column.end };
  return (
    <th scope="col" className={column.end ? styles.end : ''} aria-sort={on ? (on.descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className={`${styles.sort} ${on ? styles.sorted : ''}`}
        onClick={() => onSort(next)}
        title={t('indicator.sortBy', { column: column.title })}
      >
        {column.title}
        {on && <Icon name={on.descending ? 'dn' : 'up'} size={12} />}
      </button>
    </th>
  );
}

interface Props {
  readonly caption: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly number[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** Opens the line of the file that this row came from. */
  readonly onSource: (row: number) => void;
  /** File and line of a row, where they are known. */
  readonly place: (row: number) => { readonly file: string; readonly line: number } | null;
}

/** One page of records with real headings; the last column leads to the line of the file. */
export function RecordsTable({ caption, columns, rows, sort, onSort, onSource, place }: Props) {
  const { t } = useText();
  return (
    <ScrollRegion className={styles.scroll} label={caption}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.name} column={column} sort={sort} onSort={onSort} />
            ))}
            <th scope="col" className={styles.end}>
              {t('indicator.colLine')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const found = place(row);
            return (
              <tr key={row}>
                {columns.map((column) => (
                  <td key={column.name} className={column.look === 'plain' ? '' : styles[column.look]}>
                    {column.text(row)}
                  </td>
                ))}
                <td className={styles.end}>
                  {found && (
                    <button
                      type="button"
                      className={styles.source}
                      onClick={() => onSource(row)}
                      aria-label={t('indicator.openLine', found)}
                    >
                      {found.line}
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
