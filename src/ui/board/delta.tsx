import type { Measure } from '../../domain/answer';
import { change, scaleOf } from '../../i18n/change';
import { type Shape, valueText } from '../../i18n/measure';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './tile.module.css';
import unseen from '../parts/unseen.module.css';

const ARROW = { up: 'up', down: 'dn', flat: 'flat' } as const;

interface Props {
  readonly now: Measure;
  readonly before: Measure | null;
  readonly shape: Shape;
  /** Name of what it is compared with: "cùng kỳ". */
  readonly against: string;
}

/** The change in ink: direction is not judgement. Small counts by difference, rates in points. */
export function Delta({ now, before, shape, against }: Props) {
  const { t, lang } = useText();
  const moved = change(now, before, scaleOf(shape.unit, shape.decimals), shape.decimals, lang);
  if (moved === 'missing') return <span className={styles.soft}>{t('board.noBefore', { against })}</span>;
  const was = before && `${against} ${valueText(before, shape, lang)}`;
  if (typeof moved === 'string')
    return <span className={styles.soft}>{moved === 'small' ? t('board.tooFew', { was: was ?? '' }) : was}</span>;
  return (
    <>
      <span className={styles.delta}>
        <Icon name={ARROW[moved.direction]} size={13} />
        {moved.direction === 'flat' ? (
          t('board.flat')
        ) : (
          <>
            <span className={unseen.unseen}>{t(`board.${moved.direction}`)}</span>
            {moved.amount}
          </>
        )}
      </span>
      <span className={styles.soft}>{was}</span>
    </>
  );
}
