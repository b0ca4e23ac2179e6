import { contract, type TableContract } from '../domain/contract';
import { sqlName, sqlText } from './literal';
import type { Rule } from './rules-book';

// One pass over all tables and one join each: sixty small joins cost three times as much in planning alone.

const keyText = ({ key }: TableContract): string =>
  key.length === 1 ? `${sqlName(key[0] ?? '')}::VARCHAR` : `concat_ws(' / ', ${key.map((k) => `${sqlName(k)}::VARCHAR`).join(', ')})`;

const row = (table: TableContract): string =>
  `${sqlText(table.name)} AS table_name, ${keyText(table)} AS record, _row AS row, _line AS line`;

function doubleKeys(there: readonly TableContract[]): string {
  const rows = there.map((t) => {
    const whole = t.key.map((k) => `${sqlName(k)} IS NOT NULL`).join(' AND ');
    return `SELECT ${row(t)}, ${sqlText(t.key.join(', '))} AS column_name FROM ${sqlName(t.name)} WHERE ${whole}`;
  });
  return `SELECT table_name, record, place.row, place.line, column_name, record AS value
FROM (
  SELECT table_name, column_name, record, unnest(list({'row': row, 'line': line})) AS place
  FROM (${rows.join('\nUNION ALL\n')})
  GROUP BY table_name, column_name, record HAVING count(*) > 1
)`;
}

/** Claims and commitments name their source by kind and code; experts have no table. */
export const SOURCES: Readonly<Record<string, string>> = {
  agreement: 'agreements',
  project: 'projects',
  delegation: 'delegations',
  event: 'events',
  course: 'training_courses',
  inspection: 'inspections',
};

/** In the first year of a calendar the periods to compare with lie before the package: no fault of the package. */
export const afterFirstYear = (periods: string): string =>
  `p.start_on >= (SELECT min(f.start_on) FROM ${sqlName(periods)} AS f WHERE f.calendar = p.calendar AND f.kind = p.kind) + INTERVAL 1 YEAR`;

/** The codes of one table that name rows of others; tables that are not there cannot be judged. */
function references(table: TableContract, present: ReadonlySet<string>): readonly string[] {
  const history = table.name === 'periods';
  const from = `FROM ${sqlName(table.name)} AS p WHERE`;
  const named = table.references.flatMap(({ fields, table: target }) =>
    present.has(target)
      ? fields.map((f) => {
          const since = history ? `AND ${afterFirstYear(table.name)}` : '';
          return `SELECT ${row(table)}, ${sqlText(f)} AS column_name, ${sqlText(target)} AS target, ${sqlName(f)} AS value ${from} ${sqlName(f)} IS NOT NULL ${since}`;
        })
      : [],
  );
  if (!table.fields.some((f) => f.name === 'source_kind')) return named;
  const sources = Object.entries(SOURCES).filter(([, target]) => present.has(target));
  if (sources.length === 0) return named;
  const kinds = sources.map(([kind, target]) => `WHEN ${sqlText(kind)} THEN ${sqlText(target)}`).join(' ');
  const known = `source_kind IN (${sources.map(([kind]) => sqlText(kind)).join(', ')})`;
  return [...named, `SELECT ${row(table)}, 'source_id', CASE source_kind ${kinds} END, source_id ${from} ${known}`];
}

function danglingReferences(there: readonly TableContract[]): string | null {
  const present = new Set(there.map((t) => t.name));
  const rows = there.flatMap((t) => references(t, present));
  const single = there.filter((t) => t.key.length === 1);
  if (rows.length === 0 || single.length === 0) return null;
  const known = single.map((t) => `SELECT ${sqlText(t.name)} AS target, ${keyText(t)} AS value FROM ${sqlName(t.name)}`);
  return `WITH known AS (${known.join('\nUNION ALL\n')})
SELECT table_name, record, row, line, column_name, value
FROM (${rows.join('\nUNION ALL\n')}) AS named
ANTI JOIN known ON known.target = named.target AND known.value = named.value`;
}

function strangeCodes(there: readonly TableContract[]): string | null {
  const rows = there.flatMap((t) =>
    t.fields
      .filter((f) => f.codeList !== null)
      .map(
        ({ name, codeList, codes }) =>
          `SELECT ${row(t)}, ${sqlText(name)} AS column_name, ${sqlText(codeList ?? '')} AS list_id, ${sqlName(name)} AS value ` +
          `FROM ${sqlName(t.name)} WHERE ${sqlName(name)} NOT IN (${codes.map(sqlText).join(', ')})`,
      ),
  );
  if (rows.length === 0) return null;
  return `SELECT table_name, record, row, line, column_name, value
FROM (${rows.join('\nUNION ALL\n')}) AS strange
ANTI JOIN code_lists AS own ON own.list_id = strange.list_id AND own.code = strange.value`;
}

/**
 * The query of a check that follows from the contract, over the tables that are there; null where there is nothing to judge.
 * A reference into an absent table is not judged. Codes are those of the contract and of the package's own `code_lists`.
 */
export function madeSql(made: NonNullable<Rule['made']>, absent: readonly string[]): string | null {
  const there = contract.filter((t) => !absent.includes(t.name));
  if (there.length === 0) return null;
  if (made === 'keys') return doubleKeys(there);
  return made === 'codes' ? strangeCodes(there) : danglingReferences(there);
}
