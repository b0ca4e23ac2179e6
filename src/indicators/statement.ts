import type { Indicator } from '../domain/indicator';
import type { Bounds } from '../domain/period';
import type { Filter, Question } from '../domain/question';
import { argumentsOf, boundsOf } from './bounds';
import { sqlName, sqlText } from './literal';

export const columnOf = (dimension: string): string => sqlName(dimension.slice(dimension.indexOf('.') + 1));

const isList = (indicator: Indicator, dimension: string): boolean => indicator.lists?.includes(dimension) ?? false;

/** `unit_id, g` with exactly one g a unit: the view asked, narrowed to the subtree of the unit chosen. */
export function scopeSql({ units, where }: Pick<Question, 'units' | 'where'>): string {
  const chosen = where
    .filter((f) => f.dimension === 'unit')
    .map((f) => `g IN (SELECT unit_id FROM v_unit_up WHERE anc = ${sqlText(f.value)})`);
  return `SELECT unit_id, g FROM ${units === 'as_now' ? 'scope_now' : 'scope_was'}${chosen.length > 0 ? ` WHERE ${chosen.join(' AND ')}` : ''}`;
}

/** Facts of that value; the empty text stands for facts without one. */
function condition(indicator: Indicator, { dimension, value }: Filter): string {
  const column = columnOf(dimension);
  if (!isList(indicator, dimension)) return `coalesce(${column}::VARCHAR, '') = ${sqlText(value)}`;
  return value === '' ? `coalesce(len(${column}), 0) = 0` : `list_contains(${column}, ${sqlText(value)})`;
}

/** What narrows the facts: the filters but units, and the group whose records are asked. */
function conditions(indicator: Indicator, { where }: Question, group: Filter | null): string {
  const filters = [...where.filter((f) => f.dimension !== 'unit'), ...(group && group.dimension !== 'unit' ? [group] : [])];
  const all = filters.map((f) => condition(indicator, f));
  if (group?.dimension === 'unit') all.push(`g = ${sqlText(group.value)}`);
  return all.length > 0 ? `\nWHERE ${all.join(' AND ')}` : '';
}

const joinScope = (question: Question): string => `JOIN (${scopeSql(question)}) AS scope ON scope.unit_id = facts.unit_id`;

/** The facts that a question is about, each with its group `g` of units. */
export function factsSql(indicator: Indicator, question: Question, bounds: Bounds, group: Filter | null = null): string {
  return [
    'SELECT facts.*, scope.g',
    `FROM indicator.${indicator.id}(${argumentsOf(bounds)}) AS facts`,
    `${joinScope(question)}${conditions(indicator, question, group)}`,
  ].join('\n');
}

/** The facts of several periods, each with its `point` (from 0): the macro is called once for each. */
export function factsOfMany(indicator: Indicator, question: Question, bounds: readonly Bounds[]): string {
  return [
    'SELECT asked.point, facts.*, scope.g',
    `FROM (VALUES ${bounds.map((b, point) => `(${point}, ${argumentsOf(b)})`).join(', ')}) AS asked(point, p1, p2, p3, p4),`,
    `LATERAL (FROM indicator.${indicator.id}(asked.p1, asked.p2, asked.p3, asked.p4)) AS facts`,
    `${joinScope(question)}${conditions(indicator, question, null)}`,
  ].join('\n');
}

/** The five columns of the result contract but `key`, over the rows at hand. */
export function aggregatesSql(indicator: Indicator, question: Question): string {
  const numerator = question.currency === 'USD' && indicator.usd ? indicator.usd.numerator : indicator.numerator;
  return [
    `  (${numerator})::DOUBLE AS num`,
    `  (${indicator.denominator ?? 'NULL'})::DOUBLE AS den`,
    `  (${indicator.n})::BIGINT AS n`,
    `  (${indicator.missing})::BIGINT AS miss`,
  ].join(',\n');
}

/**
 * `point`, `total` (true for the row of the whole), `key`, `num`, `den`, `n`, `miss`, over the CTE `facts` grouped by `within`.
 * The total is computed from the facts, never from the groups. A list puts its fact under each value.
 */
function groupedSql(indicator: Indicator, question: Question, within: string): string {
  const values = aggregatesSql(indicator, question);
  const { by } = question;
  const whole = `SELECT ${within}true AS total, NULL AS key,\n${values}\nFROM facts${within ? '\nGROUP BY point' : ''}`;
  if (by === null) return whole;
  if (isList(indicator, by)) {
    const column = columnOf(by);
    const unnested = `SELECT *, unnest(CASE WHEN len(${column}) > 0 THEN ${column} ELSE [''] END) AS key FROM facts`;
    return `${whole}\nUNION ALL\nSELECT ${within}false, key,\n${values}\nFROM (${unnested})\nGROUP BY ${within}key`;
  }
  const key = by === 'unit' ? 'g' : `coalesce(${columnOf(by)}::VARCHAR, '')`;
  const sets = within ? '(point, key), (point)' : '(key), ()';
  return `SELECT ${within}grouping(key) = 1 AS total, key,\n${values}\nFROM (SELECT *, ${key} AS key FROM facts)\nGROUP BY GROUPING SETS (${sets})`;
}

/** The answer in one statement: `total`, `key`, `num`, `den`, `n`, `miss`. */
export function answerSql(indicator: Indicator, question: Question, bounds: Bounds): string {
  return `WITH facts AS (\n${factsSql(indicator, question, bounds)}\n)\n${groupedSql(indicator, question, '')}`;
}

/** The same for several periods, with `point`; the row without a point holds the aggregates of nothing. */
export function seriesSql(indicator: Indicator, question: Question, bounds: readonly Bounds[]): string {
  return [
    `WITH facts AS (\n${factsOfMany(indicator, question, bounds)}\n)`,
    groupedSql(indicator, question, 'point, '),
    'UNION ALL',
    `SELECT NULL, true, NULL,\n${aggregatesSql(indicator, question)}\nFROM facts WHERE false`,
  ].join('\n');
}

/** What "Xem câu SQL" shows: the statement that `ask` runs. */
export function statementOf(indicator: Indicator, question: Question): string {
  return answerSql(indicator, question, boundsOf(question.period, question.asOf));
}
