import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import { useSqlDesk, useWork } from './desk';
import styles from './script-tabs.module.css';
import { unsaved } from './work-state';

/** The scripts that are open, one beside the other. */
export function ScriptTabs() {
  const { t } = useText();
  const { work, bench, tell } = useSqlDesk();
  const state = useWork(work);
  const [naming, setNaming] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.getElementById(`script-${state.active}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [state.active]);
  const close = (id: string) => {
    const tab = state.tabs.find((x) => x.id === id);
    work.close(id);
    bench.leave(id);
    if (tab && tab.text.trim() !== '') tell(t('workbench.closed', { title: tab.title }), () => work.bringBack());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = state.tabs.findIndex((x) => x.id === state.active);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = state.tabs[(at + step + state.tabs.length) % state.tabs.length];
    if (event.target instanceof HTMLInputElement || !next) return;
    if (step !== 0) {
      work.show(next.id);
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
    } else if (event.key === 'Delete') close(state.active);
    else if (event.key === 'F2') setNaming(state.active);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.bar}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its tabs take the focus */}
      <div ref={list} role="tablist" aria-label={t('workbench.scripts')} className={styles.tabs} onKeyDown={onKeyDown}>
        {state.tabs.map((tab) => {
          const on = tab.id === state.active;
          return naming === tab.id ? (
            <input
              key={tab.id}
              className={styles.naming}
              aria-label={t('workbench.rename', { title: tab.title })}
              defaultValue={tab.title}
              autoFocus
              onBlur={(e) => {
                if (e.target.value.trim() !== '') work.rename(tab.id, e.target.value.trim());
                setNaming(null);
              }}
              onKeyDown={(e) => {
                if (e.nativeEvent.isComposing) return;
                if (e.key === 'Enter') e.currentTarget.blur();
                if (e.key === 'Escape') setNaming(null);
              }}
            />
          ) : (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`script-${tab.id}`}
              aria-selected={on}
              aria-controls="sql-script"
              tabIndex={on ? 0 : -1}
              className={styles.tab}
              onClick={() => work.show(tab.id)}
              onDoubleClick={() => setNaming(tab.id)}
            >
              <Icon name="sql" size={14} />
              <span>{tab.title}</span>
              {unsaved(state, tab) && <i role="img" aria-label={t('workbench.unsavedMark')} title={t('workbench.unsavedMark')} />}
            </button>
          );
        })}
      </div>
      {state.tabs.map(
        (tab) =>
          tab.id === state.active && (
            <button
              key={tab.id}
              type="button"
              className={styles.icon}
              aria-label={t('workbench.closeTab', { title: tab.title })}
              onClick={() => close(tab.id)}
            >
              <Icon name="x" size={14} />
            </button>
          ),
      )}
      <button
        type="button"
        className={styles.icon}
        aria-label={t('workbench.newTab')}
        title={t('workbench.newTab')}
        onClick={() => work.open({ text: '' })}
      >
        <Icon name="plus" size={14} />
      </button>
    </div>
  );
}
