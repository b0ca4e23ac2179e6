import type { Series } from '../domain/answer';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import type { Question } from '../domain/question';
import type { Table } from '../domain/table';
import type { Engine } from '../engine/port';
import { answerOf, cellsByKey, unanswerable } from './ask';
import { boundsOf } from './bounds';
import { indicator } from './catalogue';
import type { Pack } from './pack';
import { answerSql } from './statement';

const seriesSql = (ind: Indicator, asked: readonly Question[]): string =>
  asked
    .map((q, i) => `SELECT ${i} AS point, * FROM (\n${answerSql(ind, q, boundsOf(q.period, q.asOf))}\n)`)
    .join('\nUNION ALL\n');

/** The rows of one point. */
function pointOf(table: Table, point: number): Table {
  const at = table.columns.find((c) => c.name === 'point')?.values ?? [];
  const rows = at.flatMap((value, row) => (value === point ? [row] : []));
  return {
    rows: rows.length,
    columns: table.columns.map((c) => ({ ...c, values: rows.map((row) => c.values[row] ?? null) })),
  };
}

/**
 * The same question for each period, in the order given and in one statement; the question's own period does not count.
 * Throws and rejects as `ask` does.
 */
export async function series(engine: Engine, pack: Pack, question: Question, periods: readonly Period[]): Promise<Series> {
  const ind = indicator(question.indicator);
  const asked = periods.map((period): Question => ({ ...question, period }));
  const [first] = asked;
  if (!first) return { indicator: ind.id, by: question.by, points: [] };

  if (unanswerable(ind, pack, first))
    return { indicator: ind.id, by: question.by, points: asked.flatMap((q) => unanswerable(ind, pack, q) ?? []) };
  const table = await engine.query(seriesSql(ind, asked));
  return {
    indicator: ind.id,
    by: question.by,
    points: asked.map((q, i) => answerOf(ind, pack, q, cellsByKey(pointOf(table, i)))),
  };
}
