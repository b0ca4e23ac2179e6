import { MISSING, number } from '../../i18n/format';
import { LEVELS } from '../../domain/ladder';
import type { Review } from '../../review/model';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import styles from './method.module.css';

const CAPS = ['0', '0', '1', '2', '3'] as const;

/** The five levels with their rules and how many claims of the pack reach each; and whether both ways of computing agree. Null: nothing to count. */
export function Levels({ review }: { readonly review: Review | null }) {
  const { t, lang } = useText();
  const judged = [...(review?.claims.values() ?? [])].filter((j) => j.task !== null);
  const count = (n: number) => number(n, 0, lang);
  const wrong = review?.disagreeing ?? [];
  return (
    <section className={styles.section} aria-labelledby="levels">
      <h2 id="levels">{t('method.levels')}</h2>
      <p>{t('method.levelsLead')}</p>
      <ScrollRegion className={styles.scroll} label={t('method.levelsTable')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('method.colLevel')}</th>
              <th scope="col">{t('method.colRule')}</th>
              <th scope="col" className={styles.whole}>
                {t('method.colCap')}
              </th>
              <th scope="col" className={styles.end}>
                {t('method.colClaims')}
              </th>
            </tr>
          </thead>
          <tbody>
            {LEVELS.map((level) => (
              <tr key={level}>
                <th scope="row">
                  <b>{`E${level}`}</b> {t(`review.level_${level}`)}
                </th>
                <td>{t(`method.rule_${level}`)}</td>
                <td className={styles.whole}>{t(`review.role_${CAPS[level]}`)}</td>
                <td className={styles.end} data-value={level}>
                  {review ? count(judged.filter((j) => j.grade.level === level).length) : MISSING}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {review && (
        <p className={wrong.length > 0 ? styles.wrong : styles.soft}>
          {wrong.length === 0
            ? t('method.sameWay', { n: count(judged.length) })
            : t('method.otherWay', { n: count(judged.length), k: count(wrong.length), ids: wrong.slice(0, 5).join(', ') })}
        </p>
      )}
    </section>
  );
}
