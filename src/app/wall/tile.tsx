import type { YardRow } from '../../domain/slide';
import { StatusShape } from '../../ui/parts/status';
import { TONE } from '../../ui/parts/standing';
import { useText } from '../../ui/parts/text';
import styles from './state.module.css';

const MOST = 115;

interface Props {
  /** Null while its number is on the way. */
  readonly face: YardRow | null;
  readonly name: string;
  /** Per cent of the year gone, where time judges. */
  readonly pace: number | null;
  /** Has a plan that says good or bad. */
  readonly judged: boolean;
}

/** One target in letters for a wall: name, value, share of the plan on a ruler, shape and word. */
export function WallTile({ face, name, pace, judged }: Props) {
  const { t, whole } = useText();
  const at = (share: number) => `${(100 * Math.min(Math.max(share, 0), MOST)) / MOST}%`;
  return (
    <li className={styles.tile} data-standing={face && judged ? TONE[face.standing] : 'none'}>
      <h2>{whole(name)}</h2>
      <p className={styles.value}>
        {face ? face.value : t('states.answering')} {face && <small>{face.unit}</small>}
      </p>
      <div className={styles.ruler} aria-hidden>
        {face && face.share !== null && (
          <>
            <i style={{ width: at(face.share) }} />
            {pace !== null && <s style={{ left: at(pace) }} />}
            <b style={{ left: at(100) }} />
          </>
        )}
      </div>
      <p className={styles.standing}>
        {face && judged && (
          <>
            <StatusShape standing={face.standing} size={24} />
            <b>{t(`common.standing_${face.standing}`)}</b>
          </>
        )}
        {face && !judged && <span>{t(face.plan === '' ? 'board.noPlan' : 'board.notJudged')}</span>}
        {face && judged && (
          <span className={styles.share}>{face.share === null ? face.plan : t('present.ofPlan', { share: face.shareText })}</span>
        )}
      </p>
    </li>
  );
}
