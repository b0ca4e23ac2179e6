import type { Layout } from '../../domain/deck';

const LINES: Readonly<Record<Layout, readonly string[]>> = {
  full: ['M4 7H26', 'M4 12H38', 'M4 37H52'],
  plain: ['M4 7H38'],
  split: ['M4 7H38', 'M38 17H52', 'M38 23H52', 'M38 29H48'],
  table: ['M4 7H38', 'M4 19H52', 'M4 25H52', 'M4 31H52', 'M22 13V36', 'M37 13V36'],
  say: ['M4 7H26', 'M4 17H52', 'M4 23H52', 'M4 29H38'],
};
const BOXES: Readonly<Record<Layout, readonly [x: number, y: number, width: number, height: number]>> = {
  full: [4, 17, 48, 15],
  plain: [4, 13, 48, 23],
  split: [4, 13, 29, 23],
  table: [4, 13, 48, 6],
  say: [4, 35, 0, 0],
};

/** A template in a few strokes. */
export function LayoutShape({ layout }: { readonly layout: Layout }) {
  const [x, y, width, height] = BOXES[layout];
  return (
    <svg viewBox="0 0 56 42" aria-hidden>
      <rect x={x} y={y} width={width} height={height} fill="var(--c1-3)" />
      {LINES[layout].map((d) => (
        <path key={d} d={d} stroke="var(--ink)" strokeWidth="2" fill="none" />
      ))}
    </svg>
  );
}
