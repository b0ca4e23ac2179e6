import { memo } from 'react';
import { number } from '../../../i18n/format';
import { useText } from '../../parts/text';
import { aligned, cellText, isNumeric } from './cell-text';
import styles from './grid.module.css';
import { inside, type Rectangle } from './selection';
import type { Shown } from './use-columns';
import type { Windows } from './windows';

/** A column with its place: from the left edge of the grid where it is pinned, of what is scrolled otherwise. */
export interface Placed {
  readonly column: Shown;
  /** Among the columns on screen, from 0. */
  readonly index: number;
  readonly x: number;
}

interface Props {
  readonly id: string;
  readonly row: number;
  /** Pixels within the body. */
  readonly y: number;
  readonly gutter: number;
  readonly cells: readonly Placed[];
  readonly windows: Windows;
  /** Another number whenever cells came: the row is drawn anew. */
  readonly came: number;
  /** Places behind the mark that each decimal column shows, by its place in the result. */
  readonly places: ReadonlyMap<number, number>;
  readonly rectangle: Rectangle | null;
  /** The column of this row that the keys act on; null: none of this row. */
  readonly here: number | null;
}

/** One row of a result: what is not here yet is a pale bar, null is told apart from empty text. */
export const Row = memo(function Row({ id, row, y, gutter, cells, windows, places, rectangle, here }: Props) {
  const { t, lang } = useText();
  const marked = rectangle !== null && row >= rectangle.rowFrom && row < rectangle.rowTo;
  const drawn = ({ column, index, x }: Placed) => {
    const cell = windows.cell(row, column.at);
    const value = cell?.value;
    const classes = [
      styles.cell,
      isNumeric(column.type) && styles.numeric,
      column.pinned && styles.pinned,
      rectangle !== null && inside(rectangle, row, index) && styles.picked,
      here === index && styles.here,
      value === null && styles.empty,
      value === '' && styles.empty,
    ];
    return (
      <div
        key={column.at}
        id={here === index ? `${id}-here` : undefined}
        role="gridcell"
        aria-colindex={index + 2}
        aria-selected={rectangle !== null && inside(rectangle, row, index)}
        className={classes.filter(Boolean).join(' ')}
        style={{ left: x, width: column.width }}
      >
        {cell === undefined ? (
          <span className={styles.coming} aria-label={t('workbench.coming')} />
        ) : value === null ? (
          t('workbench.null')
        ) : value === '' ? (
          t('workbench.emptyText')
        ) : (
          cellText(aligned(value ?? '', places.get(column.at) ?? 0), cell.type, column.name, lang)
        )}
      </div>
    );
  };
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ transform: `translateY(${y}px)` }}>
      <div
        role="rowheader"
        aria-colindex={1}
        className={marked ? `${styles.number} ${styles.marked}` : styles.number}
        style={{ width: gutter }}
      >
        {number(row + 1, 0, lang)}
      </div>
      <div role="presentation" className={styles.free}>
        {cells.filter((c) => !c.column.pinned).map(drawn)}
      </div>
      {cells.filter((c) => c.column.pinned).map(drawn)}
    </div>
  );
});
