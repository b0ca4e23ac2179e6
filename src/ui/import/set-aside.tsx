import { problemText } from '../../i18n/problems';
import button from '../parts/button.module.css';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import zone from './drop.module.css';
import styles from './import.module.css';

/** What was given to the desk and is no table: saved packs, and everything else. */
export interface Given {
  readonly packs: readonly File[];
  readonly others: readonly string[];
  readonly nothing: boolean;
}

interface Props {
  readonly given: Given;
  readonly busy: boolean;
  readonly onDone: () => void;
}

const NAMED = 5;

/** Nothing that was given goes without a word: what is no table is named, a saved pack is opened as what it is where a person says so. */
export function SetAside({ given, busy, onDone }: Props) {
  const { t, language } = useText();
  const { openFiles, problems, status } = useSession();
  const { packs, others, nothing } = given;
  const refused = problems.filter((p) => p.code.startsWith('packfile_') && packs.some(({ name }) => name === p.file));
  return (
    <div role="alert">
      {nothing && <p className={styles.warn}>{t('intake.dropNothing')}</p>}
      {others.length > 0 && (
        <p className={styles.warn}>
          {t('intake.notTables', {
            list: others.slice(0, NAMED).join(', '),
            more: others.length > NAMED ? t('intake.notTablesMore', { n: others.length - NAMED }) : '',
          })}
        </p>
      )}
      {packs.map((file) => (
        <div key={file.name} className={`${zone.done} ${zone.offer}`}>
          <p>{t('intake.packFile', { file: file.name })}</p>
          <button
            type="button"
            className={`${button.button} ${button.primary}`}
            disabled={busy || status === 'loading'}
            onClick={() => void openFiles([file])}
          >
            {t('intake.packOpen')}
          </button>
          <button type="button" className={button.button} onClick={onDone}>
            {t('intake.packLeave')}
          </button>
        </div>
      ))}
      {refused.map((problem) => {
        const text = problemText(problem, language);
        return (
          <p key={problem.code} className={styles.warn}>
            {text?.what} {text?.mend}
          </p>
        );
      })}
    </div>
  );
}
