import type { Series } from '../domain/answer';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import type { Question } from '../domain/question';
import type { Table } from '../domain/table';
import type { Engine } from '../engine/port';
import { answerOf, cellsByKey, unanswerable } from './ask';
import { boundsOf } from './bounds';
import { indicator } from './catalogue';
import { type Cells, NO_CELLS } from './measure';
import type { Pack } from './pack';
import { seriesSql } from './statement';

type Point = Map<string | null, Cells>;

/** The rows of each point; a point without facts gets the aggregates of nothing as its total. */
function pointsOf(table: Table, length: number): readonly Point[] {
  const at = table.columns.find((c) => c.name === 'point')?.values ?? [];
  const rows = Array.from({ length: length + 1 }, (): number[] => []);
  for (const [row, point] of at.entries()) rows[point === null ? length : Number(point)]?.push(row);
  const cells = rows.map((of) => {
    const columns = table.columns.map((c) => ({ ...c, values: of.map((row) => c.values[row] ?? null) }));
    return cellsByKey({ rows: of.length, columns });
  });
  const nothing = cells[length]?.get(null) ?? NO_CELLS;
  return cells.slice(0, length).map((point) => new Map([[null, nothing], ...point]));
}

/**
 * The same question for each period, in the order given and in one statement; the question's own period does not count.
 * `definition` stands for the catalogue's where an older one is asked. Throws and rejects as `ask` does.
 */
export async function series(
  engine: Engine,
  pack: Pack,
  question: Question,
  periods: readonly Period[],
  definition?: Indicator,
): Promise<Series> {
  const ind = definition ?? indicator(question.indicator);
  const asked = periods.map((period): Question => ({ ...question, period }));
  const without = asked.flatMap((q) => unanswerable(ind, pack, q) ?? []);
  if (asked.length === 0 || without.length > 0) return { indicator: ind.id, by: question.by, points: without };
  const table = await engine.query(
    seriesSql(
      ind,
      question,
      asked.map((q) => boundsOf(q.period, q.asOf)),
    ),
  );
  const points = pointsOf(table, asked.length);
  return { indicator: ind.id, by: question.by, points: asked.map((q, i) => answerOf(ind, pack, q, points[i]!)) };
}
