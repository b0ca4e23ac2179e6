import { number } from '../../i18n/format';
import { useText } from '../parts/text';
import type { ImportFlow } from './flow';
import styles from './import.module.css';
import ask from './answers.module.css';
import { QuestionItem } from './question';
import type { Taken } from './taken';

/** What keeps rows out, one reason once, with what can be done about all rows that share it. */
export function Questions({ flow, imported }: { readonly flow: ImportFlow; readonly imported: Taken }) {
  const { t, lang } = useText();
  const { rows, reasons, questions } = imported.refused;
  const n = (count: number) => number(count, 0, lang);
  return (
    <section className={ask.next} aria-labelledby="intake-questions" tabIndex={-1} data-next>
      <h4 id="intake-questions">
        {t('intake.questions')} {reasons > 0 && <small>{t('intake.questionsLead', { rows: n(rows), reasons: n(reasons) })}</small>}
      </h4>
      {reasons === 0 && <p className={styles.soft}>{t('intake.questionsNone')}</p>}
      <ul className={ask.questions}>
        {questions.map((question) => (
          <QuestionItem key={question.key} flow={flow} imported={imported} question={question} />
        ))}
      </ul>
      {reasons > questions.length && <p className={styles.soft}>{t('intake.more', { n: n(reasons - questions.length) })}</p>}
    </section>
  );
}
