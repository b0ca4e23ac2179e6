import type { Answer, Group } from '../domain/answer';
import type { Indicator } from '../domain/indicator';
import type { Bounds } from '../domain/period';
import type { Question } from '../domain/question';
import type { Table } from '../domain/table';
import type { Engine } from '../engine/port';
import { boundsOf } from './bounds';
import { indicator } from './catalogue';
import { type Coverage, coverageOf, NO_COVERAGE, owingGroups } from './coverage';
import { absentMeasure, type Cells, inapplicable, measureOf, NO_CELLS } from './measure';
import type { Pack } from './pack';
import { leansOn } from './shared';
import { answerSql, statementOf } from './statement';

/** Rows of an answer statement by key; the total's is null. */
export function cellsByKey(table: Table): ReadonlyMap<string | null, Cells> {
  const at = Object.fromEntries(table.columns.map((c) => [c.name, c.values]));
  const number = (name: string, row: number) => {
    const cell = at[name]?.[row] ?? null;
    return cell === null ? null : Number(cell);
  };
  return new Map(
    Array.from({ length: table.rows }, (_, row) => [
      at['total']?.[row] === true ? null : String(at['key']?.[row]),
      { num: number('num', row), den: number('den', row), n: number('n', row) ?? 0, miss: number('miss', row) ?? 0 },
    ]),
  );
}

/** An answer without a single number, where a table is absent or a filter cannot be applied; null where it can be computed. */
export function unanswerable(ind: Indicator, pack: Pack, question: Question): Answer | null {
  const { by } = question;
  if (by !== null && by !== 'unit' && !ind.dimensions.includes(by)) throw new RangeError(`${ind.id} has no dimension ${by}`);
  const absent = ind.tables.find((table) => pack.absent.includes(table));
  const strange = question.where.some((f) => f.dimension !== 'unit' && !ind.dimensions.includes(f.dimension));
  if (absent === undefined && !strange) return null;
  return {
    indicator: ind.id,
    period: question.period,
    asOf: question.asOf,
    by: by ?? 'total',
    total: absent === undefined ? inapplicable : absentMeasure(absent),
    groups: [],
  };
}

const text = (a: { readonly key: string }, b: { readonly key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/**
 * Units that owe returns stand in the answer even when they have no facts: silence is shown, as zero or as missing.
 * A count of nothing is 0, unless nobody knows that it is nothing; any other aggregate of nothing is null.
 */
function silentGroups(ind: Indicator, pack: Pack, question: Question, bounds: Bounds, seen: ReadonlyMap<string | null, Cells>) {
  const nothing: Cells = ind.denominator === null && ind.numerator.startsWith('count(') ? { ...NO_CELLS, num: 0 } : NO_CELLS;
  return [...owingGroups(pack.reporting, bounds, question)].filter((g) => !seen.has(g)).map((g): [string, Cells] => [g, nothing]);
}

/** The answer from the cells the engine gave. */
export function answerOf(ind: Indicator, pack: Pack, question: Question, cells: ReadonlyMap<string | null, Cells>): Answer {
  const bounds = boundsOf(question.period, question.asOf);
  const coverage = coverageOf(pack.reporting, { ...bounds, asOf: question.asOf }, question);
  const open = question.asOf < question.period.to || leansOn(ind).some((table) => pack.absent.includes(table));
  const byUnit = question.by === 'unit';
  const covered = (key: string): Coverage => (byUnit ? (coverage.groups.get(key) ?? NO_COVERAGE) : coverage.total);
  const rows = [...cells].filter((row): row is [string, Cells] => row[0] !== null);
  const groups = rows.map(([key, of]): Group => ({ key, measure: measureOf(ind, of, covered(key), open) }));
  for (const [key, of] of byUnit ? silentGroups(ind, pack, question, bounds, cells) : []) {
    const measure = measureOf(ind, of, covered(key), open);
    groups.push({ key, measure: measure.status === 'missing' ? { ...measure, value: null, numerator: null } : measure });
  }
  return {
    indicator: ind.id,
    period: question.period,
    asOf: question.asOf,
    by: question.by ?? 'total',
    total: measureOf(ind, cells.get(null) ?? NO_CELLS, coverage.total, open),
    groups: groups.sort(text),
  };
}

/**
 * One indicator for one period, with its groups when `by` is asked. Group keys are unit ids or codes; the empty key holds facts
 * without a value. Throws a RangeError for an unknown indicator or dimension; rejects with `EngineError`.
 */
export async function ask(engine: Engine, pack: Pack, question: Question): Promise<Answer> {
  const ind = indicator(question.indicator);
  const without = unanswerable(ind, pack, question);
  if (without) return without;
  const table = await engine.query(answerSql(ind, question, boundsOf(question.period, question.asOf)));
  return answerOf(ind, pack, question, cellsByKey(table));
}

/** The statement behind the answer, for people. */
export const sqlOf = (question: Question): string => statementOf(indicator(question.indicator), question);
