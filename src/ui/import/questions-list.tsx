import { number } from '../../i18n/format';
import type { Imported } from '../../ingest/import-desk';
import { useText } from '../parts/text';
import type { ImportFlow } from './flow';
import styles from './import.module.css';
import ask from './answers.module.css';
import { QuestionItem } from './question';
import { questionsOf } from './questions';

const SHOWN = 12;

/** What keeps rows out, one reason once, with what can be done about all rows that share it. */
export function Questions({ flow, imported }: { readonly flow: ImportFlow; readonly imported: Imported }) {
  const { t, lang } = useText();
  const all = questionsOf(imported);
  const n = (count: number) => number(count, 0, lang);
  return (
    <section className={ask.next} aria-labelledby="intake-questions" tabIndex={-1} data-next>
      <h4 id="intake-questions">
        {t('intake.questions')}{' '}
        {all.length > 0 && <small>{t('intake.questionsLead', { rows: n(imported.rejected.length), reasons: n(all.length) })}</small>}
      </h4>
      {all.length === 0 && <p className={styles.soft}>{t('intake.questionsNone')}</p>}
      <ul className={ask.questions}>
        {all.slice(0, SHOWN).map((question) => (
          <QuestionItem key={question.key} flow={flow} imported={imported} question={question} />
        ))}
      </ul>
      {all.length > SHOWN && <p className={styles.soft}>{t('intake.more', { n: n(all.length - SHOWN) })}</p>}
    </section>
  );
}
