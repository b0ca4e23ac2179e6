import { Mark } from '../parts/mark';
import { useText } from '../parts/text';
import { DropZone } from './drop-zone';
import styles from './first-run.module.css';
import { LoadProblems } from './load-problems';
import { Needed } from './needed';
import { usePicked } from './use-picked';

/** Where a person without data begins: drop files, or look around with the sample. What was there stays until files answer. */
export function FirstRun() {
  const { t, whole } = useText();
  const picked = usePicked();
  return (
    <div className={styles.first}>
      <div>
        <Mark size={51} />
        <h1>{whole(t('data.firstTitle'))}</h1>
        <p className={styles.lead}>{t('data.firstLead')}</p>
        {picked.problems.length > 0 && <LoadProblems key={picked.problems.length} picked={picked} />}
        <DropZone picked={picked} />
      </div>
      <Needed />
    </div>
  );
}
