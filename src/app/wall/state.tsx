import type { Asked } from '../../domain/asked';
import type { Slide } from '../../domain/slide';
import { comparedTo } from '../../i18n/compared';
import { day, periodLong } from '../../i18n/dates';
import { capital } from '../../i18n/say';
import { lede } from '../../i18n/sentence-board';
import { factsOf } from '../../ui/board/facts';
import { answered, Headline } from '../../ui/board/headline';
import { byProgress, type TargetRow } from '../../ui/board/target-row';
import { Mark } from '../../ui/parts/mark';
import { Said } from '../../ui/parts/said';
import { useText } from '../../ui/parts/text';
import { faceOf } from '../present/face';
import { Band } from './band';
import styles from './state.module.css';
import { WallTile } from './tile';

interface Props {
  readonly rows: readonly TargetRow[];
  readonly asked: Asked;
  readonly owner: string;
  readonly synthetic: boolean;
  readonly contribution: Extract<Slide, { kind: 'contribution' }> | null;
}

/** Columns that keep the tiles wide: four words at four metres. */
const columnsOf = (count: number): number => (count <= 3 ? Math.max(1, count) : count <= 6 ? 3 : count <= 12 ? 4 : 5);

/** The whole state of the year on one screen, in letters that are read across a room. */
export function WallState({ rows, asked, owner, synthetic, contribution }: Props) {
  const words = useText();
  const { t, lang, whole } = words;
  const facts = factsOf(rows, asked, lang);
  const against = asked.before ? comparedTo(asked.before.period, asked.period, lang) : '';
  const complete = answered(rows);
  const pace = asked.elapsed !== null && asked.elapsed < 1 ? asked.elapsed * 100 : null;
  return (
    <div className={styles.state} data-rows={Math.ceil(rows.length / columnsOf(rows.length))} aria-busy={!complete}>
      <header className={styles.head}>
        <Mark />
        <b>{whole(owner)}</b>
        <span>{whole(capital(periodLong(asked.period, lang)))}</span>
        {synthetic && <i>{t('common.sample')}</i>}
        <span className={styles.date}>
          {t('scope.asOf')} <b>{day(asked.asOf, lang)}</b>
        </span>
      </header>
      <div className={styles.lead}>
        <h1>
          <Headline facts={facts} complete={complete} />
        </h1>
        {complete && (
          <p>
            <Said
              segments={lede(
                facts,
                pace,
                rows.some((r) => r.now?.partial),
                against,
                lang,
              )}
            />
          </p>
        )}
      </div>
      <ul className={styles.tiles} data-columns={columnsOf(rows.length)}>
        {byProgress(rows).map((row) => {
          const face = faceOf(row, asked, words);
          const cumulative = row.indicator.time === 'sum' && !row.milestone;
          return (
            <WallTile
              key={row.indicator.id}
              face={face}
              name={words.say(row.indicator.short)}
              pace={cumulative ? pace : null}
              judged={row.plan !== null && row.indicator.direction !== 'none'}
            />
          );
        })}
      </ul>
      {contribution && <Band slide={contribution} />}
    </div>
  );
}
