import { codeLabel } from '../../domain/codes';
import { number, percent } from '../../i18n/format';
import { inside } from '../../i18n/words';
import type { ReviewedTask } from '../../review/model';
import { ENOUGH_TASKS, sensitivityOf } from '../../review/sensitivity';
import { ScrollRegion } from '../parts/scroll-region';
import { useText } from '../parts/text';
import styles from './method.module.css';

/** D01 with equal weights and with 3/2/1, and whether the order of areas survives it. */
export function SensitivityPart({ tasks, period }: { readonly tasks: readonly ReviewedTask[]; readonly period: string }) {
  const { t, say, lang } = useText();
  const found = sensitivityOf(tasks);
  const area = (code: string) => {
    const label = codeLabel('task_area', code);
    return label ? say(label) : code;
  };
  const rate = (of: number | null) => percent(of, 1, lang);
  const ranked = found.areas.filter((a) => a.n >= ENOUGH_TASKS).length;
  const verdict =
    ranked < 2
      ? t('method.unranked')
      : found.turned.length === 0
        ? t('method.stable')
        : t('method.unstable', {
            pairs: found.turned.map(([a, b]) => t('method.pair', { a: inside(area(a)), b: inside(area(b)) })).join('; '),
          });
  return (
    <section className={styles.section} aria-labelledby="sensitivity">
      <h2 id="sensitivity">{t('method.sensitivity')}</h2>
      <p>{t('method.sensitivityText')}</p>
      <p className={styles.sum}>
        {found.equal !== null && t('method.sensitivityAll', { period, equal: rate(found.equal), graded: rate(found.graded) })} {verdict}
      </p>
      {found.areas.length > 0 && (
        <ScrollRegion className={styles.scroll} label={t('method.areasCaption')}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('method.colArea')}</th>
                {(['colConfirmed', 'colTasks', 'colEqual', 'colGraded'] as const).map((c) => (
                  <th key={c} scope="col" className={styles.end}>
                    {t(`method.${c}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.areas.map((a) => (
                <tr key={a.area}>
                  <th scope="row">{area(a.area)}</th>
                  <td className={styles.end}>{number(a.confirmed, 0, lang)}</td>
                  <td className={styles.end}>{number(a.n, 0, lang)}</td>
                  {[a.equal, a.graded].map((of, i) => (
                    <td key={i} className={styles.end}>
                      {a.n >= ENOUGH_TASKS ? rate(of) : `${number(a.confirmed, 0, lang)}/${number(a.n, 0, lang)}`}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
