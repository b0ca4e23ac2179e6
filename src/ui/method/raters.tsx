import { Link } from '@tanstack/react-router';
import { number, percent } from '../../i18n/format';
import { type Agreement, FEWEST, type Pair } from '../../review/kappa';
import { LEVELS } from '../../domain/ladder';
import { useText } from '../parts/text';
import styles from './method.module.css';

interface Props {
  readonly pairs: readonly Pair[];
  readonly found: Agreement | null;
}

/** How far two raters agree, with the table it is computed from. */
export function Raters({ pairs, found }: Props) {
  const { t, lang } = useText();
  const count = (n: number) => number(n, 0, lang);
  const same = found ? percent(100 * found.same, 0, lang) : '';
  const said =
    found === null
      ? t('method.ratersNone')
      : found.n < FEWEST
        ? t('method.ratersFew', { n: count(found.n) })
        : found.kappa === null
          ? t('method.ratersChance', { n: count(found.n), same })
          : t('method.ratersFound', { n: count(found.n), same, kappa: number(found.kappa, 2, lang) });
  return (
    <section className={styles.section} aria-labelledby="raters">
      <h2 id="raters">{t('method.raters')}</h2>
      <p>{t('method.ratersText')}</p>
      <p className={styles.sum}>
        {said}{' '}
        <Link to="/review" search={(s) => ({ ...s, list: 'double' })}>
          {t('method.ratersDesk')}
        </Link>
      </p>
      {pairs.length > 0 && (
        <table className={`${styles.table} ${styles.square}`} aria-label={t('method.ratersTable')}>
          <thead>
            <tr>
              <th scope="col">
                {t('method.ratersFirst')} ↓ · {t('method.ratersSecond')} →
              </th>
              {LEVELS.map((level) => (
                <th key={level} scope="col" className={styles.end}>{`E${level}`}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {LEVELS.map((first) => (
              <tr key={first}>
                <th scope="row">{`E${first}`}</th>
                {LEVELS.map((second) => (
                  <td key={second} className={styles.end} data-same={first === second}>
                    {count(pairs.filter(([a, b]) => a === first && b === second).length)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
