import type { Part } from '../../domain/difference';
import type { Shape } from '../../i18n/measure';
import { causeSay, deltaText } from '../../i18n/sentence-difference';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import toggle from '../parts/toggle.module.css';
import styles from './changes.module.css';

interface Props {
  readonly part: Part;
  /** The largest share of the same move. */
  readonly most: number;
  readonly shape: Shape;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const HALF = 40;

/** A share to the right of the line where it raised the number, to the left where it lowered it. */
function Share({ value, most }: { readonly value: number | null; readonly most: number }) {
  const length = value === null || most === 0 ? 0 : (HALF * Math.abs(value)) / most;
  return (
    <svg className={styles.share} viewBox={`0 0 ${2 * HALF + 2} 12`} aria-hidden>
      {length > 0 && (
        <rect x={(value ?? 0) > 0 ? HALF + 1 : HALF + 1 - length} y="3" width={Math.max(1, length)} height="6" fill="var(--brand)" />
      )}
      <path d={`M${HALF + 1} 0v12`} stroke="var(--line-3)" />
    </svg>
  );
}

/** One reason of a move with its share; it opens to the rows behind it, where there are any. */
export function PartLine({ part, most, shape, open, onToggle }: Props) {
  const { t, lang, whole } = useText();
  const said = whole(causeSay(part, t, lang));
  const value = deltaText(part.value, shape, lang);
  const inner = (
    <>
      {said} {value !== null && <b>{value}</b>}
    </>
  );
  const rows = part.cause !== 'definition' && part.cause !== 'period';
  return (
    <li>
      <Share value={part.value} most={most} />
      {rows ? (
        <button type="button" className={toggle.toggle} aria-expanded={open} onClick={onToggle}>
          <Icon name={open ? 'down' : 'right'} size={13} />
          <span>{inner}</span>
        </button>
      ) : (
        <span>{inner}</span>
      )}
    </li>
  );
}
