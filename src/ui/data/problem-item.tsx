import type { Problem, Severity } from '../../domain/problem';
import type { Standing } from '../../domain/plan';
import { number } from '../../i18n/format';
import { problemText } from '../../i18n/problems';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import styles from './first-run.module.css';

export const SHAPE: Readonly<Record<Severity, Standing>> = { error: 'late', warning: 'slow', notice: 'near' };

/** One problem: file, line and column; what is wrong; how to mend it. */
export function ProblemItem({ problem }: { readonly problem: Problem }) {
  const { t, lang, language } = useText();
  const { file, line, row, column, value, count, severity, code } = problem;
  const text = problemText(problem, language);
  const place = [
    file,
    line === undefined ? (row === undefined ? undefined : t('data.placeRow', { row })) : t('data.placeLine', { line }),
    column === undefined ? undefined : t('data.placeColumn', { column }),
    value === undefined ? undefined : `“${value}”`,
  ].filter((part) => part !== undefined);
  return (
    <li>
      <StatusShape standing={SHAPE[severity]} size={15} />
      <div>
        <span className={styles.place}>{place.join(' · ')}</span>
        <p>
          <b>{text?.what ?? code}</b> <span className={styles.mend}>{text?.mend}</span>
        </p>
        {count > 1 && <span className={styles.place}>{t('data.countMore', { n: number(count, 0, lang) })}</span>}
      </div>
    </li>
  );
}
