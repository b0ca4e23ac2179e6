import { useText } from '../parts/text';
import styles from './paper.module.css';

/** The head of an official document: who reports on the left, the state and its motto on the right. Printed, not shown. */
export function Letterhead({ unit }: { readonly unit: string | null }) {
  const { t } = useText();
  return (
    <div className={styles.letterhead}>
      <p>
        <span className={unit === null ? styles.issuer : undefined}>{t('report.ministry')}</span>
        {unit !== null && <b className={styles.issuer}>{unit}</b>}
        <small>{t('report.number')}</small>
      </p>
      <p>
        <b>{t('report.state')}</b>
        <b className={styles.motto}>{t('report.motto')}</b>
        <i>{t('report.place')}</i>
      </p>
    </div>
  );
}

/** Where the preparer and the head of the unit sign. Printed, not shown. */
export function Signatures() {
  const { t } = useText();
  return (
    <div className={styles.signatures}>
      {(['preparer', 'head'] as const).map((who) => (
        <p key={who}>
          <b>{t(`report.${who}`)}</b>
          <i>{t('report.sign')}</i>
        </p>
      ))}
    </div>
  );
}
