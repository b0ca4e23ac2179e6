import { Link } from '@tanstack/react-router';
import type { Asked } from '../../domain/asked';
import { comparedTo } from '../../i18n/compared';
import { periodLong } from '../../i18n/dates';
import { capital } from '../../i18n/say';
import { lede } from '../../i18n/sentence-board';
import { Said } from '../parts/said';
import { useText } from '../parts/text';
import { factsOf } from './facts';
import { answered, Headline } from './headline';
import styles from './lead.module.css';
import type { TargetRow } from './target-row';

/** The page's sentence, written by rule from the targets below it. */
export function Lead({ rows, asked }: { readonly rows: readonly TargetRow[]; readonly asked: Asked }) {
  const { t, say, whole, lang } = useText();
  const facts = factsOf(rows, asked, lang);
  const against = asked.before ? comparedTo(asked.before.period, asked.period, lang) : '';
  const complete = answered(rows);
  const partial = rows.some((row) => row.now?.partial);
  const whose = [asked.unit ? say(asked.unit.name) : t('scope.wholeMinistry'), asked.partner ? say(asked.partner.name) : null].filter(
    Boolean,
  );
  return (
    <section className={styles.lead}>
      <div>
        <p className={styles.over}>
          {`${whole(capital(periodLong(asked.period, lang)))} · ${whose.join(' · ')}`}
          <span className={styles.way}>
            {' · '}
            <Link to="/report">{t('board.report')}</Link>
          </span>
        </p>
        <h1 aria-busy={!complete}>
          <Headline facts={facts} complete={complete} />
        </h1>
      </div>
      {complete && (
        <p className={styles.lede}>
          <Said segments={lede(facts, asked.elapsed === null ? null : asked.elapsed * 100, partial, against, lang)} />
        </p>
      )}
    </section>
  );
}
