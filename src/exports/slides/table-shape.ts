import type { FigureTableData } from '../../figures/table';
import type { Box, TableShape } from '../../office/slides/slide';
import { linesOf } from './fit';

/** Units, of letters: the largest at which the rows stay in their box. */
const SIZES = [18, 17, 16, 15, 14, 13, 12, 11] as const;
/** Room around the words of a cell, across and down, in sizes of its letters. */
const [ACROSS, DOWN] = [0.67, 0.6] as const;
/** Readers set lines a little higher than the metrics say. */
const ROOM = 0.95;

function fittingSize(rows: readonly (readonly { readonly text: string }[])[], widths: readonly number[], box: Box): number {
  const whole = widths.reduce((sum, w) => sum + w, 0);
  const tall = (size: number): number =>
    rows.reduce((sum, row, r) => {
      const lines = row.map(({ text }, c) =>
        linesOf(text, size, (box.width * (widths[c] ?? 1)) / whole - ACROSS * size, r === 0 ? 'serifBold' : 'sans'),
      );
      return sum + Math.max(1, ...lines) * size * 1.22 + DOWN * size;
    }, 0);
  return SIZES.find((size) => tall(size) <= box.height * ROOM) ?? SIZES.at(-1)!;
}

/** Shares of the width: of names, and of what is in the other columns, by its longest entry and the longest word of its head. */
const [NAMES, LEAST, MOST] = [30, 8, 26] as const;

function widthsOf({ head, rows }: FigureTableData): readonly number[] {
  return head.map(({ text }, c) => {
    if (c === 0) return NAMES;
    const word = Math.max(0, ...text.split(/[^\S\u00a0]+/u).map((w) => 1.15 * w.length));
    const longest = Math.max(word, ...rows.map((row) => row[c]?.text.length ?? 0));
    return Math.min(MOST, Math.max(LEAST, 0.85 * longest + 3));
  });
}

/** A figure's table on a slide: names to the left, numbers to the right. */
export function tableShape(table: FigureTableData, box: Box): TableShape {
  const { caption, head, rows } = table;
  const widths = widthsOf(table);
  const size = fittingSize([head, ...rows], widths, box);
  return {
    kind: 'table',
    box,
    widths,
    rows: [
      head.map(({ text, numeric }) => ({ runs: [{ text }], ...(numeric ? { across: 'r' as const } : {}) })),
      ...rows.map((row) => row.map(({ text, numeric }) => ({ runs: [{ text }], ...(numeric ? { across: 'r' as const } : {}) }))),
    ],
    size,
    label: caption,
  };
}
