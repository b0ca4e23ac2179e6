import type { KeyItem } from '../../../domain/figure';
import { useText } from '../text';
import styles from './key.module.css';

/** A sample of the mark, drawn as in the plot. */
function Sample({ item }: { readonly item: KeyItem }) {
  const color = `var(--${item.tone})`;
  const empty = item.tone === 'sunken';
  const edge = empty ? 'var(--compare)' : item.tone === 'c1-3' || item.tone === 'c1-4' ? 'var(--c1-2)' : color;
  const svg = (children: React.ReactNode) => (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden>
      {children}
    </svg>
  );
  switch (item.mark) {
    case 'fill':
      return svg(<rect x="1.5" y="1.5" width="11" height="11" fill={empty ? 'none' : color} stroke={edge} />);
    case 'hatch':
      return svg(
        <>
          <rect x="1.5" y="1.5" width="11" height="11" fill="none" stroke={color} />
          <path d="M1.5 6.5 6.5 1.5M1.5 12.5l11-11M7.5 12.5l5-5" stroke={color} strokeWidth="1.3" />
        </>,
      );
    case 'tick-across':
      return svg(<path d="M0 7h14" stroke={color} strokeWidth="2.5" />);
    case 'tick-down':
      return svg(<path d="M7 .5v13" stroke={color} strokeWidth="2.5" />);
    case 'line':
      return svg(<path d="M0 7h14" stroke={color} strokeWidth="2.2" />);
    case 'dashed':
      return svg(<path d="M0 7h14" stroke={color} strokeWidth="1.6" strokeDasharray="4 3" />);
    case 'dot':
      return svg(<circle cx="7" cy="7" r="6" fill={color} />);
    case 'hollow-dot':
      return svg(<circle cx="7" cy="7" r="5" fill="none" stroke={color} strokeWidth="2" />);
    default:
      return <span aria-hidden>–</span>;
  }
}

/** The key above the plot. */
export function Key({ items }: { readonly items: readonly KeyItem[] }) {
  const { t, whole } = useText();
  if (items.length === 0) return null;
  return (
    <ul className={styles.key} aria-label={t('figures.keyNames')}>
      {items.map((item) => (
        <li key={`${item.mark}${item.name}`}>
          <Sample item={item} />
          {whole(item.name)}
        </li>
      ))}
    </ul>
  );
}
