import type { Brief } from '../../../i18n/sentence-brief';
import { useText } from '../../parts/text';
import { BriefAnswer } from './answer';
import { QUESTIONS } from './list';
import styles from './questions.module.css';

/** Brings a question into view and puts the focus on its heading. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** The eleven questions with their answers, in one look; each leads to its figures. */
export function Rail({ briefs }: { readonly briefs: readonly Brief[] | null }) {
  const { t } = useText();
  return (
    <nav className={styles.rail} aria-labelledby="questions">
      <h2 id="questions">{t('questions.title')}</h2>
      <ol>
        {QUESTIONS.map(({ id, text }, i) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
              <span className={styles.number}>{i + 1}</span>
              <span className={styles.ask}>{t(text)}</span>
              <BriefAnswer brief={briefs?.[i]} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
