import type { Grade } from '../../contribution/grade';

export interface Paint {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
}

/** How a grade is drawn: solid, mid, hatched, hatched grey, dotted outline, short grey. Shape and pattern carry it without colour. */
export function paintOf(grade: Grade, patterns: string): Paint {
  switch (grade) {
    case 'A':
      return { fill: 'var(--c1)' };
    case 'B':
      return { fill: 'var(--c1-2)' };
    case 'C':
      return { fill: `url(#${patterns}C)`, stroke: 'var(--c1-2)', strokeWidth: 0.8 };
    case 'U':
      return { fill: `url(#${patterns}U)`, stroke: 'var(--line-3)', strokeWidth: 0.7 };
    case 'D':
      return { fill: 'none', stroke: 'var(--line-3)', strokeWidth: 1, strokeDasharray: '1.5 1.5' };
    default:
      return { fill: 'var(--line-3)' };
  }
}

/** Ribbons to results that nobody reviewed carry an unproved claim: outlined like it. */
export function ribbonPaint(grade: Grade, patterns: string): Paint {
  if (grade === 'C') return { fill: `url(#${patterns}C)`, stroke: 'var(--c1-2)', strokeWidth: 0.7 };
  if (grade === 'U' || grade === 'D') return { fill: 'none', stroke: 'var(--line-3)', strokeWidth: 1, strokeDasharray: '2 3' };
  return paintOf(grade, patterns);
}
