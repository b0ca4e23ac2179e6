import type { FigureTableData } from '../../figures/table';
import type { Box, TableShape } from '../../office/slides/slide';

/** A figure's table on a slide: names to the left, numbers to the right. */
export function tableShape(table: FigureTableData, box: Box): TableShape {
  const { caption, head, rows } = table;
  const longest = Math.max(...head.map((h) => h.text.length), 0);
  const size = head.length > 7 || rows.length > 11 ? 15 : longest > 40 ? 16 : 18;
  return {
    kind: 'table',
    box,
    widths: head.map((h, i) => (i === 0 ? 30 : h.numeric ? 14 : 18)),
    rows: [
      head.map(({ text, numeric }) => ({ runs: [{ text }], ...(numeric ? { across: 'r' as const } : {}) })),
      ...rows.map((row) => row.map(({ text, numeric }) => ({ runs: [{ text }], ...(numeric ? { across: 'r' as const } : {}) }))),
    ],
    size,
    label: caption,
  };
}
