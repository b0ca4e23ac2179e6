import { ICONS, type IconName } from './icons';

/** A 16-unit line icon in the colour of the text; always beside a word or a label, so hidden from readers. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const { lines, dots = [] } = ICONS[name];
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {lines.map((d) => (
        <path key={d} d={d} />
      ))}
      {dots.map(([cx, cy, r]) => (
        <circle
          key={`${cx} ${cy}`}
          cx={cx}
          cy={cy}
          r={r}
          fill={r < 1.5 ? 'currentColor' : 'none'}
          stroke={r < 1.5 ? 'none' : 'currentColor'}
        />
      ))}
    </svg>
  );
}
