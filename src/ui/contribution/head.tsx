import type { Model } from '../../contribution/model';
import type { Asked } from '../../domain/asked';
import { plain } from '../../i18n/say';
import { contributionHead, type ContributionFacts, contributionSay } from '../../i18n/sentence-contribution';
import { Said } from '../parts/said';
import { useText } from '../parts/text';
import styles from './head.module.css';
import { SpanRuler } from './span-ruler';

/** The counts every sentence is made of. */
export function factsOf({ total, ticks }: Model, asked: Asked, subject: string, lang: 'vi' | 'en'): ContributionFacts {
  const uncounted = ticks.filter((t) => t.counted === 'no' && t.grade !== 'N').length;
  return {
    n: total.n,
    low: total.low,
    high: total.high,
    none: total.counts.N,
    uncounted,
    period: asked.period,
    subject,
    open: asked.open,
    lang,
  };
}

/** The page's sentence, its receipt in words, and the one ruler. */
export function Head({ model, asked, subject }: { readonly model: Model; readonly asked: Asked; readonly subject: string }) {
  const { lang, whole } = useText();
  const facts = factsOf(model, asked, subject, lang);
  const head = plain(contributionHead(facts));
  const said = contributionSay(facts);
  const uncountedC = model.ticks.filter((t) => t.counted === 'no' && t.grade === 'C').length;
  return (
    <header className={styles.head}>
      <div>
        <h1 data-value>{whole(head)}</h1>
        <p className={styles.say}>
          <Said segments={said} />
        </p>
      </div>
      {model.total.n > 0 && <SpanRuler band={model.total} uncounted={uncountedC} period={asked.period} label={`${head}. ${plain(said)}`} />}
    </header>
  );
}
