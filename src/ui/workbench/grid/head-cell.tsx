import { memo, type PointerEvent, useRef } from 'react';
import type { ColumnProfile } from '../../../workbench/port';
import { Icon } from '../../parts/icon';
import { useText } from '../../parts/text';
import { kindOf } from './cell-text';
import type { ColumnDeed } from './column-menu';
import styles from './head.module.css';
import { Profile } from './profile';
import type { Shown } from './use-columns';

/** What stands before a column's name. */
export const KIND_MARKS = { text: 'Aa', whole: '123', decimal: '1,2', day: 'D', truth: '✓', list: '[ ]', other: '{ }' } as const;

interface Props {
  readonly id: string;
  readonly column: Shown;
  /** Place among the columns on screen, from 0. */
  readonly index: number;
  /** Left edge, in pixels. */
  readonly x: number;
  readonly focused: boolean;
  /** Null: not sorted by it. */
  readonly descending: boolean | null;
  /** Place among several sorted columns, from 1; null: the only one. */
  readonly order: number | null;
  /** Undefined: not shown; null: on its way. */
  readonly profile: ColumnProfile | null | undefined;
  /** Undefined: no filters are shown. */
  readonly filter: string | undefined;
  /** Its menu is open. */
  readonly open: boolean;
  readonly onFilter: (name: string, text: string) => void;
  readonly onDeed: (column: Shown, deed: ColumnDeed | 'turn' | 'add') => void;
  readonly onMenu: (column: Shown, button: HTMLElement) => void;
  readonly onResize: (name: string, width: number) => void;
}

/** The head of one column: kind, name, order, filter, profile. */
export const HeadCell = memo(function HeadCell(props: Props) {
  const { id, column, index, x, focused, descending, order, profile, filter, open, onFilter, onDeed, onMenu, onResize } = props;
  const { t } = useText();
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const grab = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width: column.width };
  };
  return (
    <div
      id={id}
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={descending === null ? 'none' : descending ? 'descending' : 'ascending'}
      className={[styles.cell, column.pinned && styles.pinned, focused && styles.focused].filter(Boolean).join(' ')}
      style={{ left: x, width: column.width }}
      data-column={index}
    >
      <div className={styles.line}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.name}
          title={`${column.name} · ${column.type}`}
          onClick={(e) => onDeed(column, e.shiftKey ? 'add' : 'turn')}
        >
          <i aria-hidden>{KIND_MARKS[kindOf(column.type)]}</i>
          <span>{column.name}</span>
          {descending !== null && <Icon name={descending ? 'dn' : 'up'} size={12} />}
          {order !== null && <small>{order}</small>}
          {column.pinned && <small>{t('workbench.pinned')}</small>}
        </button>
        <button
          type="button"
          tabIndex={-1}
          className={styles.more}
          aria-label={t('workbench.columnMenu', { name: column.name })}
          aria-haspopup="menu"
          aria-expanded={open}
          data-menu={column.name}
          onClick={(e) => onMenu(column, e.currentTarget)}
        >
          <Icon name="more" size={14} />
        </button>
      </div>
      {filter !== undefined && (
        <input
          type="text"
          className={styles.filter}
          value={filter}
          aria-label={t('workbench.filterOf', { name: column.name })}
          placeholder={t('workbench.filterHint')}
          onChange={(e) => onFilter(column.name, e.target.value)}
        />
      )}
      {profile !== undefined &&
        (profile ? <Profile profile={profile} name={column.name} type={column.type} /> : <div className={styles.profile} />)}
      <div
        className={styles.grip}
        aria-hidden
        onPointerDown={grab}
        onPointerMove={(e) => from.current && onResize(column.name, from.current.width + e.clientX - from.current.x)}
        onPointerUp={() => (from.current = null)}
        onDoubleClick={() => onDeed(column, 'fit')}
      />
    </div>
  );
});
