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

/** The facts that a question is about, each with its group `g` of units. */
export function factsSql(indicator: Indicator, question: Question, bounds: Bounds, group: Filter | null = null): string {
  const filters = [...question.where.filter((f) => f.dimension !== 'unit'), ...(group && group.dimension !== 'unit' ? [group] : [])];
  const conditions = filters.map((f) => condition(indicator, f));
  if (group?.dimension === 'unit') conditions.push(`g = ${sqlText(group.value)}`);
  return [
    'SELECT facts.*, scope.g',
    `FROM indicator.${indicator.id}(${argumentsOf(bounds)}) AS facts`,
    `JOIN (${scopeSql(question)}) AS scope ON scope.unit_id = facts.unit_id`,
    ...(conditions.length > 0 ? [`WHERE ${conditions.join(' AND ')}`] : []),
  ].join('\n');
}

function aggregatesSql(indicator: Indicator, question: Question): string {
  const numerator = question.currency === 'USD' && indicator.usd ? indicator.usd.numerator : indicator.numerator;
  return [
    `  (${numerator})::DOUBLE AS num`,
    `  (${indicator.denominator ?? 'NULL'})::DOUBLE AS den`,
    `  (${indicator.n})::BIGINT AS n`,
    `  (${indicator.missing})::BIGINT AS miss`,
  ].join(',\n');
}

/**
 * The answer in one statement: `total` (true for the row of the whole), `key`, `num`, `den`, `n`, `miss`.
 * The total is computed from the facts, never from the groups. A list puts its fact under each value.
 */
export function answerSql(indicator: Indicator, question: Question, bounds: Bounds): string {
  const facts = `WITH facts AS (\n${factsSql(indicator, question, bounds)}\n)`;
  const values = aggregatesSql(indicator, question);
  const { by } = question;
  if (by === null) return `${facts}\nSELECT true AS total, NULL AS key,\n${values}\nFROM facts`;
  if (isList(indicator, by)) {
    const column = columnOf(by);
    return [
      facts,
      `SELECT true AS total, NULL AS key,\n${values}\nFROM facts`,
      'UNION ALL',
      `SELECT false, key,\n${values}\nFROM (SELECT *, unnest(CASE WHEN len(${column}) > 0 THEN ${column} ELSE [''] END) AS key FROM facts)`,
      'GROUP BY key',
    ].join('\n');
  }
  const key = by === 'unit' ? 'g' : `coalesce(${columnOf(by)}::VARCHAR, '')`;
  return `${facts}\nSELECT grouping(key) = 1 AS total, key,\n${values}\nFROM (SELECT *, ${key} AS key FROM facts)\nGROUP BY GROUPING SETS ((key), ())`;
}

/** What "Xem câu SQL" shows: the statement that `ask` runs. */
export function statementOf(indicator: Indicator, question: Question): string {
  return answerSql(indicator, question, boundsOf(question.period, question.asOf));
}
