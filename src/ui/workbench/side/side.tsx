import type { KeyboardEvent } from 'react';
import type { Lesson } from '../../../indicators/lessons';
import { useText } from '../../parts/text';
import { useWorkPart } from '../desk';
import { ChartSide } from './chart';
import { HistorySide } from './history';
import { LessonsSide } from './lessons';
import { SavedSide } from './saved';
import styles from './side.module.css';

export type SideTab = 'chart' | 'history' | 'saved' | 'lessons';
const TABS: readonly SideTab[] = ['chart', 'history', 'saved', 'lessons'];

interface Props {
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  readonly lessons: readonly Lesson[];
}

/** Beside the script: its figure, what ran before, what was saved, the lessons. */
export function Side({ tab, onTab, lessons }: Props) {
  const { t } = useText();
  const saved = useWorkPart('saved');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onTab(next);
    document.getElementById(`sql-side-${next}`)?.focus();
  };
  return (
    <aside className={styles.side} aria-label={t('workbench.side')}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its tabs take the focus */}
      <div role="tablist" aria-label={t('workbench.side')} className={styles.tabs} onKeyDown={onKeyDown}>
        {TABS.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`sql-side-${id}`}
            aria-selected={id === tab}
            aria-controls="sql-side-panel"
            tabIndex={id === tab ? 0 : -1}
            onClick={() => onTab(id)}
          >
            {t(`workbench.side_${id}`)}
            {id === 'saved' && saved.length > 0 && <small>{saved.length}</small>}
          </button>
        ))}
      </div>
      <div id="sql-side-panel" role="tabpanel" aria-labelledby={`sql-side-${tab}`} tabIndex={0} className={styles.panel}>
        {tab === 'chart' && <ChartSide />}
        {tab === 'history' && <HistorySide />}
        {tab === 'saved' && <SavedSide />}
        {tab === 'lessons' && <LessonsSide lessons={lessons} />}
      </div>
    </aside>
  );
}
