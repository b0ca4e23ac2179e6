import { array, maxLength, object, pipe, safeParse, string } from 'valibot';
import { tableContract } from '../../domain/contract';
import { records } from '../../domain/table';
import type { Engine } from '../../engine/port';
import { keyText } from '../../indicators/links';
import { sqlName, sqlText } from '../../indicators/literal';
import type { Extra } from './sources';

/** Keys of rows that imports could not take: what comes in later, or goes because of it, is told apart from what is new or gone. */
const ROLE = 'rejected';

/** More than these are a file that is wrong as a whole. */
const MOST = 20_000;

const schema = object({ table: string(), keys: pipe(array(string()), maxLength(MOST)) });

function parsed(text: string): { readonly table: string; readonly keys: readonly string[] } | null {
  try {
    const found = safeParse(schema, JSON.parse(text));
    return found.success && tableContract(found.output.table) ? found.output : null;
  } catch {
    return null;
  }
}

/** By table, the keys that these say could not be taken; what is not what `withRejects` wrote says nothing. */
export async function rejectsOf(extra: readonly Extra[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const texts = await Promise.all(extra.filter((e) => e.role === ROLE).map((e) => e.content.text()));
  return new Map(texts.flatMap((text) => parsed(text) ?? []).map(({ table, keys }) => [table, new Set(keys)]));
}

/** The parts with the keys that this import could not take added to those before, but those that stand in the table by now (`next`). */
export async function withRejects(
  extra: readonly Extra[],
  table: string,
  keys: readonly string[],
  engine: Engine,
  next: string,
): Promise<readonly Extra[]> {
  const name = `${table}.json`;
  const others = extra.filter((e) => e.role !== ROLE || e.name !== name);
  const all = [...new Set([...((await rejectsOf(extra)).get(table) ?? []), ...keys])].slice(0, MOST);
  if (all.length === 0) return others;
  const asked = all.map((key) => `(${sqlText(key)})`).join(', ');
  const open = records(
    await engine.query(
      `SELECT k.key FROM (VALUES ${asked}) AS k(key) ANTI JOIN (SELECT ${keyText(table, 'n')} AS key FROM ${sqlName(next)} AS n) AS there ON there.key = k.key ORDER BY k.key`,
    ),
  ).map((r) => String(r['key']));
  if (open.length === 0) return others;
  return [...others, { role: ROLE, name, media: 'application/json', content: new Blob([JSON.stringify({ table, keys: open })]) }];
}
