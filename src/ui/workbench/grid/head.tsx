import { memo } from 'react';
import type { ColumnProfile, ResultView } from '../../../workbench/port';
import { useText } from '../../parts/text';
import type { ColumnDeed } from './column-menu';
import styles from './grid.module.css';
import { HeadCell } from './head-cell';
import type { Placed } from './row';
import type { Shown } from './use-columns';

export interface HeadProps {
  readonly id: string;
  readonly height: number;
  readonly gutter: number;
  readonly cells: readonly Placed[];
  readonly view: ResultView;
  /** The column whose head the keys act on; null: none. */
  readonly here: number | null;
  readonly profiles: ReadonlyMap<string, ColumnProfile> | null;
  readonly filtering: boolean;
  readonly onFilter: (name: string, text: string) => void;
  readonly onDeed: (column: Shown, deed: ColumnDeed | 'turn' | 'add') => void;
  readonly onResize: (name: string, width: number) => void;
}

function sortedBy(view: ResultView, name: string) {
  const order = view.sort.findIndex((s) => s.column === name);
  const found = view.sort[order];
  return found ? { descending: found.descending, order: view.sort.length > 1 ? order + 1 : null } : null;
}

/** The heads of the columns on screen. */
export const Head = memo(function Head(props: HeadProps) {
  const { id, height, gutter, cells, view, here, profiles, filtering, onFilter, onDeed, onResize } = props;
  const { t } = useText();
  const drawn = ({ column, index, x }: Placed) => (
    <HeadCell
      key={column.at}
      id={`${id}-h${index}`}
      column={column}
      index={index}
      style={{ left: x, width: column.width }}
      focused={here === index}
      sorted={sortedBy(view, column.name)}
      profile={profiles ? (profiles.get(column.name) ?? null) : undefined}
      filter={filtering ? (view.filters.find((f) => f.column === column.name)?.text ?? '') : undefined}
      onFilter={(text) => onFilter(column.name, text)}
      onDeed={(deed) => onDeed(column, deed)}
      onResize={(width) => onResize(column.name, width)}
    />
  );
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ height }}>
      <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: gutter }}>
        <span className={styles.said}>{t('workbench.rowNumber')}</span>
      </div>
      <div role="presentation" className={styles.free}>
        {cells.filter((c) => !c.column.pinned).map(drawn)}
      </div>
      {cells.filter((c) => c.column.pinned).map(drawn)}
    </div>
  );
});
