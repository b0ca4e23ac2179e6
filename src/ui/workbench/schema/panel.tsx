import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { number } from '../../../i18n/format';
import { Icon } from '../../parts/icon';
import { useText } from '../../parts/text';
import { useEngineState, useSqlDesk } from '../desk';
import { kindOf } from '../grid/cell-text';
import { KIND_MARKS } from '../grid/head-cell';
import { type Entry, findIn } from './find';
import styles from './schema.module.css';

/** Pixels of a folded line, and of the name of a group: its height until it was on screen. */
const [LINE, HEAD] = [28, 30];

interface LineProps {
  readonly entry: Entry;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onInsert: (text: string) => void;
}

function Line({ entry, open, onOpen, onInsert }: LineProps) {
  const { t, lang, say } = useText();
  const label = entry.label ? say(entry.label) : '';
  return (
    <li role="treeitem" aria-expanded={open} aria-selected={false} aria-label={label ? `${entry.name}, ${label}` : entry.name}>
      <div className={styles.table}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.fold}
          aria-label={t('workbench.unfold', { name: entry.name })}
          onClick={() => onOpen(!open)}
        >
          <Icon name={open ? 'down' : 'right'} size={12} />
        </button>
        <button
          type="button"
          data-line
          data-insert={entry.insert}
          className={styles.name}
          title={t('workbench.insert', { name: entry.name })}
          onClick={() => onOpen(!open)}
          onDoubleClick={() => onInsert(entry.insert)}
          tabIndex={-1}
        >
          <code>{entry.name}</code>
          {label && <span>{label}</span>}
        </button>
        <small>{entry.absent ? t('workbench.absent') : entry.rows === null ? '' : number(entry.rows, 0, lang)}</small>
      </div>
      {open && (
        <ul role="group">
          {entry.columns.map((c) => (
            <li key={c.name} role="treeitem" aria-selected={false} className={styles.column}>
              <button
                type="button"
                aria-label={c.name}
                data-line
                data-insert={c.name}
                tabIndex={-1}
                title={[
                  c.type,
                  c.label && say(c.label),
                  c.codeList && t('workbench.codes', { list: c.codeList }),
                  c.leads && t('workbench.leads', { table: c.leads.table }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                onClick={() => onInsert(c.name)}
              >
                <i aria-hidden>{KIND_MARKS[kindOf(c.type)]}</i>
                <code>{c.name}</code>
                <small>
                  {c.key ? t('workbench.key') : c.leads ? t('workbench.leads', { table: c.leads.table }) : c.label ? say(c.label) : ''}
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Tables, columns and indicators; Enter puts a name into the script. */
export function SchemaPanel() {
  const { t } = useText();
  const { catalogue, editor, sandbox } = useSqlDesk();
  const state = useEngineState(sandbox);
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const tree = useRef<HTMLDivElement>(null);
  const looked = useDeferredValue(typed);
  const groups = useMemo(() => (catalogue ? findIn(catalogue, looked) : []), [catalogue, looked]);
  const insert = (text: string) => editor()?.insert(text);
  const turn = (name: string, open: boolean) => setOpened((o) => new Map(o).set(name, open));
  const onKeyDown = (event: KeyboardEvent) => {
    const lines = [...(tree.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    const at = lines.indexOf(document.activeElement as HTMLElement);
    const line = lines[at];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      if (at + step < 0) document.getElementById('sql-schema-find')?.focus();
      else lines[Math.min(at + step, lines.length - 1)]?.focus();
    } else if (event.key === 'Enter' && line) insert(line.dataset['insert'] ?? '');
    else if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && line) {
      const name = line.closest('[aria-expanded]')?.querySelector('code')?.textContent;
      if (name) turn(name, event.key === 'ArrowRight');
    } else return;
    event.preventDefault();
  };
  return (
    <nav className={styles.schema} aria-label={t('workbench.schema')}>
      <div className={styles.find}>
        <Icon name="find" size={14} />
        <input
          id="sql-schema-find"
          type="search"
          value={typed}
          placeholder={t('workbench.schemaFind')}
          aria-label={t('workbench.schemaFind')}
          onChange={(e) => setTyped(e.target.value)}
          onKeyDown={(e) => {
            if (e.nativeEvent.isComposing) return;
            if (e.key === 'ArrowDown') {
              e.preventDefault();
              tree.current?.querySelector<HTMLElement>('[data-line]')?.focus();
            } else if (e.key === 'Enter' && typed !== '') {
              e.preventDefault();
              const [first] = groups;
              const entry = first?.entries[0];
              if (entry) insert(entry.open ? (entry.columns[0]?.name ?? entry.insert) : entry.insert);
            }
          }}
        />
      </div>
      {groups.length === 0 && (
        <p className={`${styles.tree} ${styles.none}`} role="status">
          {t(catalogue ? 'workbench.schemaNone' : state === 'asleep' ? 'workbench.schemaAsleep' : 'workbench.schemaWaiting')}
        </p>
      )}
      <div
        ref={tree}
        hidden={groups.length === 0}
        role="tree"
        aria-label={t('workbench.schema')}
        className={styles.tree}
        onKeyDown={onKeyDown}
        tabIndex={0}
        onFocus={(e) => e.target === e.currentTarget && tree.current?.querySelector<HTMLElement>('[data-line]')?.focus()}
      >
        {groups.map(({ id, entries }) => (
          <div
            key={id}
            role="group"
            aria-label={t(`workbench.group_${id}`)}
            className={styles.group}
            style={{ containIntrinsicBlockSize: `auto ${HEAD + LINE * entries.length}px` }}
          >
            <h2 role="presentation">{t(`workbench.group_${id}`)}</h2>
            <ul role="presentation">
              {entries.map((entry) => (
                <Line
                  key={entry.name}
                  entry={entry}
                  open={opened.get(entry.name) ?? entry.open}
                  onOpen={(open) => turn(entry.name, open)}
                  onInsert={insert}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <Link to="." search={(s) => ({ ...s, look: 'tables' })} className={styles.more}>
        {t('workbench.toReference')}
      </Link>
    </nav>
  );
}
