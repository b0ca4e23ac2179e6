import type { Brief } from '../../../i18n/sentence-brief';
import { useText } from '../../parts/text';
import styles from './questions.module.css';

/** The answer in a few words; its place while it is asked. */
export function BriefAnswer({ brief }: { readonly brief: Brief | undefined }) {
  const { whole } = useText();
  return brief ? (
    <span className={styles.brief}>
      <b>{whole(brief.strong)}</b> {whole(brief.soft)}
    </span>
  ) : (
    <span className={styles.bone} aria-busy />
  );
}
