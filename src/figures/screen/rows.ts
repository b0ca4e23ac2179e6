import type { Category, Figure } from '../../domain/figure';
import { type AxisY, type Frame, letter } from './parts';
import { safe, textWidth, wrap } from './text';
import type { Theme } from './theme';

/** Room for the labels of horizontal rows, in px. */
export interface Rows {
  readonly left: number;
  readonly right: number;
  readonly rank: number;
}

/** Size of a label, as its width is estimated. */
export const LABEL = 13.3;

const tails = (c: Category): readonly string[] => [c.tail?.strong ?? '', c.tail?.soft ?? ''];

const rankRoom = (figure: Figure): number => (figure.categories.some((c) => c.rank) ? 18 : 0);

/** Width of the labels themselves beside their bars: as wide as the widest, at most two fifths of the plot with what goes before and after. */
export function labelRoom(figure: Figure, width: number): number {
  const label = Math.max(0, ...figure.categories.map((c) => Math.max(textWidth(c.label, LABEL), textWidth(c.note ?? '', 12))));
  const rank = rankRoom(figure);
  return Math.min(label + rank + 16, width * 0.4) - rank - 10;
}

/** Widths of the label column and of what stands at the end of the row; at most two fifths and one third of the box. */
export function roomFor(figure: Figure, frame: Frame, stackedTail: boolean): Rows {
  const { box, narrow } = frame;
  const rank = rankRoom(figure);
  const gap = stackedTail ? 0 : 10;
  const widths = figure.categories.map((c) => tails(c).map((t, i) => textWidth(t, i === 0 ? 14 : 12)));
  const tail = Math.max(0, ...widths.map(([a = 0, b = 0]) => (stackedTail ? Math.max(a, b) : narrow ? a : a + (b > 0 ? gap + b : 0))));
  const left = narrow && !stackedTail ? 14 : labelRoom(figure, box.width) + rank + 10;
  return { left: Math.ceil(left), right: Math.ceil(Math.min(tail > 0 ? tail + 18 : 16, box.width * 0.36)), rank };
}

function rowText(category: Category, rows: Rows, frame: Frame, above: boolean): string {
  const width = above ? frame.box.width - rows.right - 20 : rows.left - rows.rank - 10;
  const lines = category.note || above ? 1 : 2;
  const [first = '', ...more] = wrap(safe(category.label), width, LABEL, lines).split('\n');
  const rank = category.rank ? `{a|${brace(safe(category.rank))}}` : '';
  const note = category.note ? wrap(safe(category.note), width, 12, 1) : '';
  if (above) return `${rank}{b|${brace(first)}}${note ? ` {c|${brace(note)}}` : ''}`;
  return [`${rank}{b|${brace(first)}}`, ...more.map((m) => `{b|${brace(m)}}`), ...(note ? [`{c|${brace(note)}}`] : [])].join('\n');
}

/** A closing brace would end the fragment early: it is shown as a parenthesis after a word joiner. */
export const brace = (text: string): string => text.replaceAll('}', '\u2060)');

/** The category axis of rows: label in bold over its note; on a phone both stand above the bar. */
export function rowAxis(figure: Figure, frame: Frame, rows: Rows, options: { above: boolean; bold: boolean; barWidth: number }): AxisY {
  const { theme, panel } = frame;
  const { above, bold, barWidth } = options;
  return {
    type: 'category',
    gridIndex: panel,
    inverse: true,
    data: figure.categories.map((c) => rowText(c, rows, frame, above)),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      interval: 0,
      align: 'left',
      margin: above ? 10 : rows.left,
      ...(above ? { padding: [0, 0, barWidth + 18, 2] } : {}),
      ...letter(theme, { size: 13, color: theme.colors.ink }),
      rich: richOf(theme, bold, rows.rank, above),
    },
  };
}

function richOf(theme: Theme, bold: boolean, rank: number, above: boolean) {
  return {
    a: { ...letter(theme, { size: 13, weight: 600, color: theme.colors.brand, lineHeight: 18 }), width: 16 },
    b: letter(theme, { size: 13, weight: bold ? 600 : 400, color: theme.colors.ink, lineHeight: 18 }),
    c: {
      ...letter(theme, { size: 12, color: theme.colors['ink-3'], lineHeight: 17 }),
      ...(rank && !above ? { padding: [0, 0, 0, 16] } : {}),
    },
  };
}
