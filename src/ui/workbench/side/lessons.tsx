import type { Lesson } from '../../../indicators/lessons';
import { useText } from '../../parts/text';
import { useSqlDesk } from '../desk';
import styles from './side.module.css';

/** Ten lessons, each a script that runs as it stands. */
export function LessonsSide({ lessons }: { readonly lessons: readonly Lesson[] }) {
  const { t, say } = useText();
  const { work, editor } = useSqlDesk();
  return (
    <>
      <p className={styles.none}>{t('workbench.lessons')}</p>
      <ol className={styles.list}>
        {lessons.map((lesson, i) => (
          <li key={lesson.id}>
            <button
              type="button"
              onClick={() => {
                work.open({ title: say(lesson.title), text: lesson.sql, origin: 'lesson' });
                editor()?.focus();
              }}
            >
              <span>{t('workbench.lesson', { n: i + 1 })}</span>
              <b>{say(lesson.title)}</b>
              <p>{say(lesson.words)}</p>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
