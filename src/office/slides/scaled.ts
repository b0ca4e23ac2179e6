import type { Stroke } from '../colour';
import type { Box, Paragraph, Run, Shape, Step, TableCellText } from './slide';

const boxBy = (by: number, { x, y, width, height }: Box): Box => ({ x: x * by, y: y * by, width: width * by, height: height * by });
const runBy = (by: number, run: Run): Run => (run.size === undefined ? run : { ...run, size: run.size * by });
const strokeBy = (by: number, stroke: Stroke): Stroke => ({ ...stroke, width: stroke.width * by });
const paragraphBy = (by: number, paragraph: Paragraph): Paragraph => ({ ...paragraph, runs: paragraph.runs.map((r) => runBy(by, r)) });
const cellBy = (by: number, cell: TableCellText): TableCellText => ({ ...cell, runs: cell.runs.map((r) => runBy(by, r)) });

function stepBy(by: number, step: Step): Step {
  switch (step[0]) {
    case 'Z':
      return step;
    case 'C':
      return ['C', step[1] * by, step[2] * by, step[3] * by, step[4] * by, step[5] * by, step[6] * by];
    default:
      return [step[0], step[1] * by, step[2] * by];
  }
}

/** The shape on a slide whose unit is so many times ours: places, letters and strokes alike. */
export function scaled(shape: Shape, by: number): Shape {
  const box = boxBy(by, shape.box);
  switch (shape.kind) {
    case 'text':
      return { ...shape, box, size: (shape.size ?? 15) * by, paragraphs: shape.paragraphs.map((p) => paragraphBy(by, p)) };
    case 'path':
      return {
        ...shape,
        box,
        steps: shape.steps.map((s) => stepBy(by, s)),
        ...(shape.stroke ? { stroke: strokeBy(by, shape.stroke) } : {}),
      };
    case 'table':
      return { ...shape, box, size: shape.size * by, rows: shape.rows.map((row) => row.map((cell) => cellBy(by, cell))) };
    case 'chart': {
      const { chart } = shape;
      const inside = chart.box ? { box: { width: chart.box.width * by, height: chart.box.height * by } } : {};
      return { ...shape, box, chart: { ...chart, size: chart.size * by, ...inside } };
    }
    default:
      return { ...shape, box };
  }
}
