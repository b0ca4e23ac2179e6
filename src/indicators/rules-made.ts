import { contract, type Reference, type TableContract } from '../domain/contract';
import { sqlName, sqlText } from './literal';
import type { Rule } from './rules-book';

const recordOf = ({ key }: TableContract): string => `concat_ws(' / ', ${key.map((k) => `t.${sqlName(k)}::VARCHAR`).join(', ')})`;

const hit = (table: TableContract, column: string, value: string): string =>
  `SELECT ${sqlText(table.name)} AS table_name, ${recordOf(table)} AS record, t._row AS row, t._line AS line, ` +
  `${sqlText(column)} AS column_name, ${value} AS value FROM ${sqlName(table.name)} AS t`;

function doubleKeys(table: TableContract): string {
  const key = table.key.map(sqlName);
  const same = key.map((k) => `t.${k} = twice.${k}`).join(' AND ');
  const twice = `SELECT ${key.join(', ')} FROM ${sqlName(table.name)} GROUP BY ${key.join(', ')} HAVING count(*) > 1`;
  return `${hit(table, table.key.join(', '), recordOf(table))} SEMI JOIN (${twice}) AS twice ON ${same}`;
}

/** In the first year of a calendar the periods to compare with lie before the package: no fault of the package. */
const FIRST_YEAR =
  ' AND t.start_on >= (SELECT min(f.start_on) FROM periods AS f WHERE f.calendar = t.calendar AND f.kind = t.kind) + INTERVAL 1 YEAR';

function danglingReference(table: TableContract, { fields, table: target, targets }: Reference): string {
  const given = fields.map((f) => `t.${sqlName(f)} IS NOT NULL`).join(' AND ');
  const met = fields.map((f, i) => `o.${sqlName(targets[i] ?? f)} = t.${sqlName(f)}`).join(' AND ');
  const value = `concat_ws(' / ', ${fields.map((f) => `t.${sqlName(f)}::VARCHAR`).join(', ')})`;
  const history = table.name === 'periods' && target === 'periods' ? FIRST_YEAR : '';
  return `${hit(table, fields.join(', '), value)} WHERE ${given} AND NOT EXISTS (FROM ${sqlName(target)} AS o WHERE ${met})${history}`;
}

/** Claims and commitments name their source by kind and code; experts have no table. */
const SOURCES: Readonly<Record<string, string>> = {
  agreement: 'agreements',
  project: 'projects',
  delegation: 'delegations',
  event: 'events',
  course: 'training_courses',
  inspection: 'inspections',
};

function danglingSource(table: TableContract, kind: string, target: TableContract): string {
  const [key = ''] = target.key;
  return (
    `${hit(table, 'source_id', 't.source_id')} WHERE t.source_kind = ${sqlText(kind)} ` +
    `AND NOT EXISTS (FROM ${sqlName(target.name)} AS o WHERE o.${sqlName(key)} = t.source_id)`
  );
}

function strangeCodes(table: TableContract): readonly string[] {
  return table.fields.flatMap(({ name, codeList, codes }) => {
    if (codeList === null) return [];
    const listed = `SELECT code FROM code_lists WHERE list_id = ${sqlText(codeList)}`;
    return [
      `${hit(table, name, `t.${sqlName(name)}`)} WHERE t.${sqlName(name)} NOT IN (${codes.map(sqlText).join(', ')}) ` +
        `AND t.${sqlName(name)} NOT IN (${listed} AND code IS NOT NULL)`,
    ];
  });
}

/**
 * The query of a check that follows from the contract, over the tables that are there; null where none is.
 * A reference into an absent table is not judged. Codes are those of the contract and of the package's own `code_lists`.
 */
export function madeSql(made: NonNullable<Rule['made']>, absent: readonly string[]): string | null {
  const there = contract.filter((t) => !absent.includes(t.name));
  const parts = there.flatMap((table): readonly string[] => {
    if (made === 'keys') return [doubleKeys(table)];
    if (made === 'codes') return strangeCodes(table);
    const references = table.references.filter((r) => !absent.includes(r.table)).map((r) => danglingReference(table, r));
    if (!table.fields.some((f) => f.name === 'source_kind')) return references;
    const sources = Object.entries(SOURCES).flatMap(([kind, name]) => {
      const target = there.find((t) => t.name === name);
      return target ? [danglingSource(table, kind, target)] : [];
    });
    return [...references, ...sources];
  });
  return parts.length === 0 ? null : parts.join('\nUNION ALL\n');
}
