import { type CSSProperties, type PointerEvent, useRef } from 'react';
import type { ColumnProfile } from '../../../workbench/port';
import { Icon } from '../../parts/icon';
import { useText } from '../../parts/text';
import { kindOf } from './cell-text';
import { type ColumnDeed, ColumnMenu } from './column-menu';
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
  readonly style: CSSProperties;
  readonly focused: boolean;
  /** `order`: place among several sorted columns, from 1; null: the only one. */
  readonly sorted: { readonly descending: boolean; readonly order: number | null } | null;
  /** Undefined: not shown; null: on its way. */
  readonly profile: ColumnProfile | null | undefined;
  /** Undefined: no filters are shown. */
  readonly filter: string | undefined;
  readonly onFilter: (text: string) => void;
  readonly onDeed: (deed: ColumnDeed | 'turn' | 'add') => void;
  readonly onResize: (width: number) => void;
}

/** The head of one column: kind, name, order, filter, profile. */
export function HeadCell({ id, column, index, style, focused, sorted, profile, filter, onFilter, onDeed, onResize }: Props) {
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
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
      className={[styles.cell, column.pinned && styles.pinned, focused && styles.focused].filter(Boolean).join(' ')}
      style={style}
      data-column={index}
    >
      <div className={styles.line}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.name}
          title={`${column.name} · ${column.type}`}
          onClick={(e) => onDeed(e.shiftKey ? 'add' : 'turn')}
        >
          <i aria-hidden>{KIND_MARKS[kindOf(column.type)]}</i>
          <span>{column.name}</span>
          {sorted && <Icon name={sorted.descending ? 'dn' : 'up'} size={12} />}
          {sorted?.order != null && <small>{sorted.order}</small>}
          {column.pinned && <small>{t('workbench.pinned')}</small>}
        </button>
        <ColumnMenu name={column.name} pinned={column.pinned} sorted={sorted !== null} onDeed={onDeed} />
      </div>
      {filter !== undefined && (
        <input
          type="text"
          className={styles.filter}
          value={filter}
          aria-label={t('workbench.filterOf', { name: column.name })}
          placeholder={t('workbench.filterHint')}
          onChange={(e) => onFilter(e.target.value)}
        />
      )}
      {profile !== undefined &&
        (profile ? <Profile profile={profile} name={column.name} type={column.type} /> : <div className={styles.profile} />)}
      <div
        className={styles.grip}
        aria-hidden
        onPointerDown={grab}
        onPointerMove={(e) => from.current && onResize(from.current.width + e.clientX - from.current.x)}
        onPointerUp={() => (from.current = null)}
        onDoubleClick={() => onDeed('fit')}
      />
    </div>
  );
}
