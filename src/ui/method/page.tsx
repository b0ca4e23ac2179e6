import { useMemo } from 'react';
import type { Asked } from '../../domain/asked';
import { tableContract } from '../../domain/contract';
import { earlier } from '../../domain/days';
import { periodLong } from '../../i18n/dates';
import { completed } from '../../review/coverage';
import { ratedPairs } from '../../review/double';
import { agreement, tooWeak } from '../../review/kappa';
import { type Review, reviewOf } from '../../review/model';
import { useAsked } from '../parts/asked';
import { useReviewTables } from '../parts/review-tables';
import { Rich } from '../parts/rich';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import { Chain } from './chain';
import { Coverage } from './coverage';
import { Examples } from './examples';
import { Indicators } from './indicators';
import { Levels } from './levels';
import styles from './method.module.css';
import { Raters } from './raters';
import { SensitivityPart } from './sensitivity';

const STEPS = ['1', '2', '3', '4', '5'] as const;
const CANNOT = ['1', '2', '3', '4', '5', '6'] as const;
const FORECAST = ['1', '2', '3', '4'] as const;
const TERMS = ['claim', 'evidence', 'hoop', 'gun', 'straw', 'decisive', 'rival', 'counterfactual', 'zero', 'change'] as const;

const NEEDED = ['tasks', 'contribution_claims', 'evidence'];

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  readonly review: Review;
}

function Method({ pack, asked, review }: Props) {
  const { t, whole, say, lang } = useText();
  const missing = NEEDED.filter((table) => pack.absent.includes(table));
  const titles = missing.map((name) => say(tableContract(name)?.title ?? { vi: name, en: name }));
  const there = missing.length === 0;
  const { desk } = useSession();
  const { from, to } = asked.period;
  const tasks = useMemo(() => completed(review, { from, to: earlier(to, asked.asOf) }), [review, from, to, asked.asOf]);
  const pairs = useMemo(() => ratedPairs(review, desk?.set.ratings ?? []), [review, desk]);
  const found = agreement(pairs);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{whole(t('method.heading'))}</h1>
        <p className={styles.lead}>
          <Rich text={whole(t('method.lead'))} />
        </p>
      </header>
      <section className={styles.section} aria-labelledby="theory">
        <h2 id="theory">{t('method.theory')}</h2>
        <Chain />
      </section>
      <section className={styles.section} aria-labelledby="steps">
        <h2 id="steps">{t('method.steps')}</h2>
        <ol className={styles.steps}>
          {STEPS.map((n) => (
            <li key={n}>
              <Rich text={whole(t(`method.step_${n}`))} />
            </li>
          ))}
        </ol>
      </section>
      {!there && <p className={styles.sum}>{t('method.absent', { tables: titles.join(', ') })}</p>}
      <Levels review={there ? review : null} />
      {there && <Examples review={review} pack={pack} />}
      {there && <Coverage pack={pack} asked={asked} tasks={tasks} grey={tooWeak(found)} />}
      <Indicators pack={pack} />
      <section className={styles.section} aria-labelledby="cannot">
        <h2 id="cannot">{t('method.cannot')}</h2>
        <ul className={styles.cannot}>
          {CANNOT.map((n) => (
            <li key={n}>{whole(t(`method.cannot_${n}`))}</li>
          ))}
        </ul>
      </section>
      {there && <Raters pairs={pairs} found={found} />}
      {there && <SensitivityPart tasks={tasks} period={periodLong(asked.period, lang)} />}
      <section className={styles.section} aria-labelledby="forecast">
        <h2 id="forecast">{t('method.forecast')}</h2>
        <ul className={styles.cannot}>
          {FORECAST.map((n) => (
            <li key={n}>{whole(t(`method.forecast_${n}`))}</li>
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="glossary">
        <h2 id="glossary">{t('method.glossary')}</h2>
        <dl className={styles.glossary}>
          {TERMS.map((term) => (
            <div key={term}>
              <dt>{t(`method.term_${term}`)}</dt>
              <dd>{whole(t(`method.term_${term}_text`))}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}

/** How a number is made, worked through on the loaded pack. */
export function MethodPage() {
  const { pack } = useSession();
  const asked = useAsked();
  const tables = useReviewTables();
  const review = useMemo(() => (tables ? reviewOf(tables) : null), [tables]);
  if (!pack || !asked || !review) return <div className={styles.waiting} aria-busy />;
  return <Method pack={pack} asked={asked} review={review} />;
}
