import type { Indicator } from '../../../domain/indicator';
import type { Cell } from '../../../domain/table';
import { withParameters } from '../../../indicators/sql-text';
import type { Sandbox, SqlBindings, SqlTrouble } from '../../../workbench/port';

/** Columns that every row of an indicator has. */
export const NEEDED = ['record', 'source', 'unit_id', 'on_date'] as const;

export type Tried =
  | {
      readonly ok: true;
      readonly value: string | null;
      readonly n: string | null;
      readonly missing: string | null;
      readonly rows: number;
      readonly twice: number;
    }
  | { readonly ok: false; readonly why: 'columns'; readonly lacking: readonly string[] }
  | { readonly ok: false; readonly why: 'trouble'; readonly trouble: SqlTrouble };

const textOf = (cell: Cell | undefined): string | null =>
  cell === null || cell === undefined || typeof cell === 'object' ? null : String(cell);

/** The body with the days in place of their parameters. */
function bounded(body: string, { from, to, asOf, end }: SqlBindings): string {
  const days = { from, to, as_of: asOf, end };
  return withParameters(body, Object.fromEntries(Object.entries(days).map(([name, day]) => [name, `DATE '${day}'`])));
}

/** Runs the definition over the loaded pack, for the period that is asked: its rows, its figure, records that stand twice. */
export async function tryOut(sandbox: Sandbox, ind: Indicator, bindings: SqlBindings): Promise<Tried> {
  let body: string;
  try {
    body = bounded(ind.body, bindings);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const problem = { code: 'sql_parameter', severity: 'error', count: 1, value: message } as const;
    return { ok: false, why: 'trouble', trouble: { kind: 'sql', message, at: null, problem } };
  }
  const ask = async (text: string) => sandbox.run({ text, from: 0, to: text.length }, bindings);
  const shape = await ask(`SELECT * FROM (\n${body}\n) AS facts LIMIT 0`);
  if (!shape.ok) return { ok: false, why: 'trouble', trouble: shape.trouble };
  sandbox.drop(shape.result.id);
  const names = new Set(shape.result.columns.map((c) => c.name));
  const wanted = [...NEEDED, ...ind.dimensions.map((d) => d.slice(d.indexOf('.') + 1))];
  const lacking = wanted.filter((name) => !names.has(name));
  if (lacking.length > 0) return { ok: false, why: 'columns', lacking };
  const figure = ind.denominator === null ? `(${ind.numerator})` : `(${ind.numerator}) / nullif((${ind.denominator}), 0)`;
  const measured = await ask(
    `SELECT ${figure} AS value, (${ind.n}) AS n, (${ind.missing}) AS missing, count(*) AS facts, count(*) - count(DISTINCT record) AS twice\nFROM (\n${body}\n) AS facts`,
  );
  if (!measured.ok) return { ok: false, why: 'trouble', trouble: measured.trouble };
  const { columns } = await sandbox.page(measured.result.id, { sort: [], filters: [] }, 0, 1);
  sandbox.drop(measured.result.id);
  const [value, n, missing, rows, twice] = columns.map((c) => c.values[0]);
  return { ok: true, value: textOf(value), n: textOf(n), missing: textOf(missing), rows: Number(rows ?? 0), twice: Number(twice ?? 0) };
}
