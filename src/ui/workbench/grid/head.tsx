import { memo, useCallback, useRef, useState } from 'react';
import type { ColumnProfile, ResultView } from '../../../workbench/port';
import { useText } from '../../parts/text';
import type { Placed } from './cell-look';
import { type ColumnDeed, ColumnMenu } from './column-menu';
import styles from './grid.module.css';
import unseen from '../../parts/unseen.module.css';
import { HeadCell } from './head-cell';
import type { Shown } from './use-columns';

export interface HeadProps {
  readonly id: string;
  readonly height: number;
  /** Widths of the row numbers, and of all that is not scrolled across. */
  readonly gutter: number;
  readonly fixed: number;
  readonly held: readonly Placed[];
  readonly free: readonly Placed[];
  readonly view: ResultView;
  /** The column whose head the keys act on; null: none. */
  readonly here: number | null;
  readonly profiles: ReadonlyMap<string, ColumnProfile> | null;
  readonly filtering: boolean;
  readonly onFilter: (name: string, text: string) => void;
  readonly onDeed: (column: Shown, deed: ColumnDeed | 'turn' | 'add') => void;
  readonly onResize: (name: string, width: number) => void;
}

const placeIn = (view: ResultView, name: string): number => view.sort.findIndex((s) => s.column === name);

/** The heads of the columns on screen. One menu serves them all. */
export const Head = memo(function Head(props: HeadProps) {
  const { id, height, gutter, fixed, held, free, view, here, profiles, filtering, onFilter, onDeed, onResize } = props;
  const { t } = useText();
  const [menu, setMenu] = useState<Shown | null>(null);
  const trigger = useRef<HTMLElement | null>(null);
  const onMenu = useCallback((column: Shown, button: HTMLElement) => {
    trigger.current = button;
    setMenu(column);
  }, []);
  const drawn = ({ column, index, x }: Placed) => {
    const order = placeIn(view, column.name);
    return (
      <HeadCell
        key={column.at}
        id={`${id}-h${index}`}
        column={column}
        index={index}
        x={x}
        focused={here === index}
        descending={order < 0 ? null : view.sort[order]?.descending === true}
        order={view.sort.length > 1 && order >= 0 ? order + 1 : null}
        profile={profiles ? (profiles.get(column.name) ?? null) : undefined}
        filter={filtering ? (view.filters.find((f) => f.column === column.name)?.text ?? '') : undefined}
        open={menu?.name === column.name}
        onFilter={onFilter}
        onDeed={onDeed}
        onMenu={onMenu}
        onResize={onResize}
      />
    );
  };
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ height }}>
      <div role="presentation" className={styles.held} style={{ width: fixed }}>
        <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: gutter }}>
          <span className={unseen.unseen}>{t('workbench.rowNumber')}</span>
        </div>
        {held.map(drawn)}
      </div>
      {free.map(drawn)}
      {menu && (
        <ColumnMenu
          column={menu}
          sorted={placeIn(view, menu.name) >= 0}
          trigger={trigger}
          onDeed={(deed) => onDeed(menu, deed)}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
});
