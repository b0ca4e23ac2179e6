import type { CSSProperties } from 'react';
import { number } from '../../../i18n/format';
import { useText } from '../../parts/text';
import { aligned, cellText, isNumeric } from './cell-text';
import styles from './grid.module.css';
import { inside, type Rectangle } from './selection';
import type { Shown } from './use-columns';
import type { Windows } from './windows';

/** A column with its place on screen. */
export interface Placed {
  readonly column: Shown;
  /** Among the columns on screen, from 0. */
  readonly index: number;
  readonly x: number;
}

interface Props {
  readonly id: string;
  readonly row: number;
  readonly style: CSSProperties;
  readonly gutter: number;
  readonly cells: readonly Placed[];
  readonly windows: Windows;
  /** Places behind the mark that each decimal column shows, by its place in the result. */
  readonly places: ReadonlyMap<number, number>;
  readonly rectangle: Rectangle | null;
  readonly head: { readonly row: number; readonly column: number } | null;
}

/** One row of a result: what is not here yet is a pale bar, null is told apart from empty text. */
export function Row({ id, row, style, gutter, cells, windows, places, rectangle, head }: Props) {
  const { t, lang } = useText();
  const marked = rectangle !== null && row >= rectangle.rowFrom && row < rectangle.rowTo;
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={style}>
      <div
        role="rowheader"
        aria-colindex={1}
        className={marked ? `${styles.number} ${styles.marked}` : styles.number}
        style={{ width: gutter }}
      >
        {number(row + 1, 0, lang)}
      </div>
      {cells.map(({ column, index, x }) => {
        const cell = windows.cell(row, column.at);
        const value = cell?.value;
        const picked = rectangle !== null && inside(rectangle, row, index);
        const here = head?.row === row && head.column === index;
        const classes = [
          styles.cell,
          isNumeric(column.type) && styles.numeric,
          column.pinned && styles.pinned,
          picked && styles.picked,
          here && styles.here,
          value === null && styles.empty,
          value === '' && styles.empty,
        ];
        return (
          <div
            key={column.at}
            id={here ? `${id}-here` : undefined}
            role="gridcell"
            aria-colindex={index + 2}
            aria-selected={picked}
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
      })}
    </div>
  );
}
