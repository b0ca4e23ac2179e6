import { Fragment } from 'react';
import type { Figure } from '../../../domain/figure';
import { type TableCell, tablesOf } from '../../../figures/table';
import { useText } from '../text';
import styles from './table.module.css';

interface Props {
  readonly figure: Figure;
  readonly onMark?: ((key: string) => void) | undefined;
}

function Cell({ cell, onMark }: { readonly cell: TableCell; readonly onMark: Props['onMark'] }) {
  const { t } = useText();
  const { key, text, note, value } = cell;
  const shown =
    key && onMark && value !== null ? (
      <button type="button" className={styles.open} onClick={() => onMark(key)} aria-label={t('figures.seeRecords', { value: text })}>
        {text}
      </button>
    ) : (
      text
    );
  return (
    <td className={cell.numeric ? styles.number : undefined}>
      {shown}
      {note && <small className={value === null ? styles.why : styles.note}>{note}</small>}
    </td>
  );
}

/** The figure as tables with the very texts that are drawn: its equivalent for readers, and the way to the records. */
export function FigureTable({ figure, onMark }: Props) {
  const { t, lang } = useText();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard
    <div className={styles.scroll} role="region" aria-label={t('figures.tableOf', { title: figure.title })} tabIndex={0}>
      {tablesOf(figure, t, lang).map((table, i) => (
        <Fragment key={i}>
          <table className={styles.table}>
            <caption>{table.caption}</caption>
            <thead>
              <tr>
                {table.head.map((head, column) => (
                  <th key={column} scope="col" className={head.numeric ? styles.number : undefined}>
                    {head.text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...cells], row) => (
                <tr key={row}>
                  <th scope="row">{name?.text}</th>
                  {cells.map((cell, column) => (
                    <Cell key={column} cell={cell} onMark={onMark} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Fragment>
      ))}
    </div>
  );
}
