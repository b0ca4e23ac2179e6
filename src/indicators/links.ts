import { contract, tableContract } from '../domain/contract';
import { sqlName, sqlText } from './literal';

/** One step from a table to another: rows meet where the columns are equal, and the condition on the alias holds. */
interface Step {
  readonly to: string;
  readonly on: (from: string, to: string) => string;
}

/** Tables that everything hangs on: a way through them joins what does not belong together. */
const HUBS = new Set(['units', 'partners', 'periods']);

/** Claims and commitments name their source by kind and code. */
const SOURCES: Readonly<Record<string, string>> = {
  agreement: 'agreements',
  project: 'projects',
  delegation: 'delegations',
  event: 'events',
  course: 'training_courses',
  inspection: 'inspections',
};

const equal = (from: string, one: string, to: string, other: string) => `${from}.${sqlName(one)} = ${to}.${sqlName(other)}`;

function stepsFrom(table: string): readonly Step[] {
  const up = (tableContract(table)?.references ?? []).flatMap((r) =>
    r.fields.map((field, i): Step => ({ to: r.table, on: (a, b) => equal(a, field, b, r.targets[i]!) })),
  );
  const down = contract.flatMap((t) =>
    t.references
      .filter((r) => r.table === table && t.name !== table)
      .flatMap((r) => r.fields.map((field, i): Step => ({ to: t.name, on: (a, b) => equal(a, r.targets[i]!, b, field) }))),
  );
  const sources = Object.entries(SOURCES).flatMap(([kind, target]): readonly Step[] => {
    const key = tableContract(target)!.key[0]!;
    const named = (claim: string, of: string) => `${claim}.source_kind = ${sqlText(kind)} AND ${equal(claim, 'source_id', of, key)}`;
    if (table === target) return [{ to: 'contribution_claims', on: (a, b) => named(b, a) }];
    return table === 'contribution_claims' ? [{ to: target, on: named }] : [];
  });
  return [...up, ...down, ...sources];
}

/** The shortest ways from a table to another through those tables only; several where two columns lead there. */
function ways(from: string, to: string, through: ReadonlySet<string>): readonly (readonly Step[])[] {
  let front: { readonly at: string; readonly way: readonly Step[] }[] = [{ at: from, way: [] }];
  const seen = new Set([from]);
  while (front.length > 0) {
    const next = front.flatMap(({ at, way }) =>
      stepsFrom(at)
        .filter((s) => s.to === to || (through.has(s.to) && !HUBS.has(s.to) && !seen.has(s.to)))
        .map((s) => ({ at: s.to, way: [...way, s] })),
    );
    const arrived = next.filter((n) => n.at === to);
    if (arrived.length > 0) return arrived.map((n) => n.way);
    for (const n of next) seen.add(n.at);
    front = next;
  }
  return [];
}

/** The row's key as records write it. */
export const keyText = (table: string, alias: string): string =>
  `concat_ws('|', ${(tableContract(table)?.key ?? []).map((k) => `${alias}.${sqlName(k)}`).join(', ')})`;

/** Rows of the same table that share all but the last part of the key: the versions of a plan. */
function siblings(table: string): readonly (readonly Step[])[] {
  const key = tableContract(table)?.key ?? [];
  if (key.length < 2) return [];
  const on = (a: string, b: string) =>
    key
      .slice(0, -1)
      .map((k) => equal(a, k, b, k))
      .join(' AND ');
  return [[{ to: table, on }]];
}

/** Which rows of the target: those whose `place` stands in the column `id` of the relation `of`, which calls them `record`. */
export interface Picked {
  readonly prefix: string;
  readonly of: string;
  readonly id: string;
  readonly place: 'rowid' | '_row';
}

/** `source, record, via_table, via_key`: the records of `source` that hang on the picked rows of `target`. Null where no way leads there. */
export function linkSql(source: string, target: string, through: ReadonlySet<string>, picked: Picked): string | null {
  const found = source === target ? siblings(source) : ways(source, target, through);
  if (found.length === 0) return null;
  return found
    .map((way) => {
      const tables = [source, ...way.map((s) => s.to)];
      const last = way.length;
      // From the few rows that differ back to the records: each step meets a smaller side.
      const back = way.map((_, i) => last - 1 - i);
      return [
        `SELECT ${sqlText(source)} AS source, ${keyText(source, 't0')} AS record, ${sqlText(target)} AS via_table, c.record AS via_key`,
        `FROM ${sqlName(picked.of)} AS c JOIN ${sqlName(picked.prefix + target)} AS t${last} ON t${last}.${picked.place} = c.${picked.id}`,
        ...back.map((at) => `JOIN ${sqlName(picked.prefix + tables[at]!)} AS t${at} ON ${way[at]!.on(`t${at}`, `t${at + 1}`)}`),
      ].join('\n');
    })
    .join('\nUNION ALL\n');
}
