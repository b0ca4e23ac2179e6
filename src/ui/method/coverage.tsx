import { type Asked, questionOf } from '../../domain/asked';
import { periodLong } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { capital } from '../../i18n/say';
import { shareText } from '../../i18n/sentence-contribution';
import { bandOf } from '../../review/coverage';
import type { ReviewedTask } from '../../review/model';
import { countable } from '../../review/standing';
import { useAnswers } from '../parts/ask';
import { Rich } from '../parts/rich';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';
import profile from './profile.module.css';
import styles from './method.module.css';

const WIDTH = 800;
/** Below this a rate says less than the count. */
const FEW = 10;

/** Tasks by grade on one bar; the unknown is hatched, what was reviewed with none stays empty. */
function Profile({ tasks, period, grey }: { readonly tasks: readonly ReviewedTask[]; readonly period: string; readonly grey: boolean }) {
  const { t, lang } = useText();
  const counted = tasks.filter((x) => countable(x.task));
  const parts = [
    ['3', counted.filter((x) => x.standing.grade === 3).length],
    ['2', counted.filter((x) => x.standing.grade === 2).length],
    ['1', counted.filter((x) => x.standing.grade === 1).length],
    ['unknown', counted.filter((x) => x.standing.grade === 0 && (x.standing.open > 0 || !x.task.reviewed)).length],
    ['none', counted.filter((x) => x.standing.grade === 0 && x.standing.open === 0 && x.task.reviewed).length],
  ] as const;
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, [, n]) => sum + n, 0));
  const x = (n: number) => (WIDTH * n) / Math.max(1, counted.length);
  const said = parts.map(([name, n]) => `${number(n, 0, lang)} ${t(`method.profile_${name}`)}`).join(', ');
  return (
    <figure className={profile.profile} data-grey={grey}>
      <h3>{t('method.profile')}</h3>
      <p className={grey ? styles.wrong : styles.soft}>{grey ? t('method.profileGrey') : t('method.profileLead', { period })}</p>
      <svg viewBox={`0 0 ${WIDTH} 28`} preserveAspectRatio="none" role="img" aria-label={said}>
        <defs>
          <pattern id="method-unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2" height="6" className={profile.hatch} />
          </pattern>
        </defs>
        {parts.map(([name, n], i) =>
          n === 0 ? null : (
            <rect
              key={name}
              x={x(starts[i] ?? 0)}
              y={2}
              width={x(n)}
              height={24}
              className={profile[`grade_${name}`]}
              {...(name === 'unknown' ? { fill: 'url(#method-unknown)' } : {})}
            />
          ),
        )}
      </svg>
      <figcaption>
        {parts.map(([name, n]) => (
          <span key={name}>
            <i data-grade={name} />
            <b>{number(n, 0, lang)}</b> {t(`method.profile_${name}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  /** Tasks completed in the period. */
  readonly tasks: readonly ReviewedTask[];
  /** The raters agree too little for strength to be shown. */
  readonly grey: boolean;
}

/** The band of the period with what it rests on, held against the engine's own D01 and D02. */
export function Coverage({ pack, asked, tasks, grey }: Props) {
  const { t, lang, whole } = useText();
  const whose = { ...asked, unit: null, partner: null };
  const asking = ['D01', 'D02'].map((id) => {
    const indicator = pack.indicators.find((i) => i.id === id);
    return indicator ? questionOf(whose, indicator) : null;
  });
  const [d01, d02] = useAnswers(asking);
  const { least, most, n } = bandOf(tasks);
  const period = periodLong(asked.period, lang);
  const count = (of: number) => number(of, 0, lang);
  const engine = [d01, d02].map((a) => (a?.answer?.total.numerator == null ? null : Math.round(a.answer.total.numerator / 100)));
  const known = engine.every((e) => e !== null);
  const of = { period: capital(period), least: count(least), most: count(most), n: count(n) };
  const said =
    n === 0
      ? t('method.bandNone', { period: capital(period) })
      : n < FEW
        ? t('method.bandFew', of)
        : t('method.bandNow', { ...of, low: shareText(least, n, lang), high: shareText(most, n, lang) });
  const agrees = engine[0] === least && engine[1] === most;
  return (
    <section className={styles.section} aria-labelledby="band" aria-busy={d01?.answer === undefined && d01?.error === null}>
      <h2 id="band">{t('method.band')}</h2>
      <p>
        <Rich text={whole(t('method.bandText'))} />
      </p>
      <p className={styles.sum}>
        {said}{' '}
        {known && n > 0 && (
          <span className={agrees ? styles.soft : styles.wrong}>
            {agrees ? t('method.bandAgrees') : t('method.bandDiffers', { least: count(engine[0] ?? 0), most: count(engine[1] ?? 0) })}
          </span>
        )}
      </p>
      {n > 0 && <Profile tasks={tasks} period={period} grey={grey} />}
    </section>
  );
}
