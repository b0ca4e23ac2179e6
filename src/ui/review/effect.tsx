import type { Asked } from '../../domain/asked';
import { periodShort } from '../../i18n/dates';
import { number, percent } from '../../i18n/format';
import { bandAfter, bandOf, completed } from '../../review/coverage';
import type { Judgement, Review } from '../../review/model';
import type { Task } from '../../review/rows';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import styles from './form.module.css';
import { periodOfTask, spanOf } from './period-span';

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly review: Review;
  readonly task: Task;
  /** The task and the claim as they would be. */
  readonly after: { readonly task: Task; readonly claim: Judgement | null };
}

/** What saving does to D01 and D02 of the period, before it is done. */
export function EffectOf({ pack, asked, review, task, after }: Props) {
  const { t, lang } = useText();
  const period = periodOfTask(task, asked, pack.periods);
  if (!period) return <p className={styles.soft}>{t('review.effectOutside')}</p>;
  const tasks = completed(review, spanOf(period, asked.asOf));
  const before = bandOf(tasks);
  const then = bandAfter(tasks, after.task, after.claim);
  const name = periodShort(period, lang);
  const count = (n: number) => number(n, 0, lang);
  if (before.least === then.least && before.most === then.most)
    return (
      <p className={styles.soft}>
        {t('review.effectSame', { period: name, least: count(before.least), most: count(before.most), n: count(before.n) })}
      </p>
    );
  const told = (n: number) => (before.n < 10 ? count(n) : `${count(n)} (${percent((100 * n) / before.n, before.n < 100 ? 0 : 1, lang)})`);
  const rows = [
    ['effectLeast', before.least, then.least],
    ['effectMost', before.most, then.most],
  ] as const;
  return (
    <div className={styles.effect}>
      <p>{t('review.effectBand', { period: name, n: count(before.n) })}</p>
      <dl>
        {rows.map(([label, was, is]) => (
          <div key={label} data-changed={was !== is}>
            <dt>{t(`review.${label}`)}</dt>
            <dd>{was === is ? told(was) : <>{t('review.effectArrow', { before: told(was), after: told(is) })}</>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
