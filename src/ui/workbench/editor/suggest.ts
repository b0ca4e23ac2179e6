import type { Text } from '../../../domain/indicator';
import type { SqlCatalogue } from '../../../workbench/catalogue-shape';
import { type Token, tokens } from '../../../workbench/tokens';
import { partsOf, type Source, sourcesOf } from './sources';

export type Sort = 'table' | 'column' | 'function' | 'macro' | 'keyword' | 'code' | 'parameter';

/** Something that may stand at the caret. `insert` where it differs from `label`; `back` characters the caret then steps back. */
export interface Suggestion {
  readonly label: string;
  readonly sort: Sort;
  readonly name: Text | null;
  readonly detail: string;
  readonly info: string;
  readonly insert?: string;
  readonly back?: number;
  /** The nearer, the higher. */
  readonly weight: number;
}

export interface Suggestions {
  /** Where what is being typed begins. */
  readonly from: number;
  readonly options: readonly Suggestion[];
}

export const PARAMETERS = ['$from', '$to', '$as_of', '$end', '$unit'] as const;

const NOTHING = { name: null, detail: '', info: '' };
const plainName = (name: string): string => (/^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`);
const COMPARES = new Set(['=', '<', '>', '!', ',', '(']);

const columnsOf = (sources: readonly Source[], weight: number): readonly Suggestion[] =>
  sources.flatMap((s) =>
    s.columns.map((c): Suggestion => ({
      ...NOTHING,
      label: c.name,
      sort: 'column',
      name: c.label,
      detail: c.type,
      info: s.of,
      insert: plainName(c.name),
      weight,
    })),
  );

const tablesOf = (catalogue: SqlCatalogue, weight: number): readonly Suggestion[] =>
  catalogue.tables.map((t) => ({
    ...NOTHING,
    label: t.name,
    sort: 'table',
    name: t.label,
    insert: plainName(t.name),
    weight: t.kind === 'contract' ? weight : weight - 1,
  }));

const macrosOf = (catalogue: SqlCatalogue, weight: number, qualified: boolean): readonly Suggestion[] =>
  catalogue.indicators.map((i) => ({
    ...NOTHING,
    label: qualified ? i.id : i.name,
    sort: 'macro',
    name: i.title,
    detail: `(${i.parameters.join(', ')})`,
    insert: `${qualified ? i.id : i.name}($from, $to, $as_of, $end)`,
    weight,
  }));

const functionsOf = (catalogue: SqlCatalogue, tables: boolean): readonly Suggestion[] =>
  catalogue.functions
    .filter((f) => (f.kind === 'table') === tables)
    .map((f) => ({
      ...NOTHING,
      label: f.name,
      sort: 'function',
      detail: f.signatures[0] ?? '',
      info: [f.description, ...f.signatures.slice(0, 6), f.example].filter(Boolean).join('\n'),
      insert: `${f.name}()`,
      back: 1,
      weight: f.kind === 'aggregate' ? -1 : -2,
    }));

/** Codes of the columns that are compared at the caret: `status = |`, `d.level IN ('a', |`. */
function codesAt(before: readonly Token[], sources: readonly Source[]): readonly { readonly code: string; readonly label: Text | null }[] {
  let i = before.length - 1;
  const compared = COMPARES.has(before[i]?.text ?? '') || /^(in|like)$/i.test(before[i]?.text ?? '');
  if (!compared) return [];
  while (i >= 0 && (COMPARES.has(before[i]!.text) || before[i]!.kind === 'string' || /^(in|not|like)$/i.test(before[i]!.text))) i -= 1;
  const column = before[i];
  if (column?.kind !== 'word') return [];
  const owner = before[i - 1]?.text === '.' ? before[i - 2]?.text.toLowerCase() : undefined;
  const of = sources.filter((s) => owner === undefined || s.name.toLowerCase() === owner);
  const found = of.flatMap((s) => s.columns.filter((c) => c.name.toLowerCase() === column.text.toLowerCase()).flatMap((c) => c.codes));
  return [...new Map(found.map((c) => [c.code, c])).values()];
}

/** The pieces of the statement that the caret is in. */
function around(script: string, at: number): readonly Token[] {
  const all = tokens(script);
  const ends = all.flatMap((t) => (t.kind === 'sign' && t.text === ';' ? [t.from] : []));
  const start = ends.findLast((e) => e < at) ?? -1;
  const end = ends.find((e) => e >= at) ?? script.length;
  return all.filter((t) => t.from > start && t.from < end && t.kind !== 'space');
}

/** What may stand at a place of a script, from the catalogue alone; null: nothing can be said there (a comment, a number, text). */
export function suggest(catalogue: SqlCatalogue, script: string, at: number): Suggestions | null {
  const all = around(script, at);
  const under = all.find((t) => t.from < at && at <= t.from + t.text.length);
  const inside = under !== undefined && (at < under.from + under.text.length || under.open || under.text.startsWith('--'));
  if (under?.kind === 'number' || (under?.kind === 'comment' && inside)) return null;
  const telling = all.filter((t) => t.kind !== 'comment');
  const typed =
    under && ['word', 'string', 'name', 'parameter'].includes(under.kind) && (under.kind === 'word' || under.kind === 'parameter' || inside)
      ? under
      : null;
  const before = telling.filter((t) => t.from + t.text.length <= (typed?.from ?? at));
  const sources = sourcesOf(telling, catalogue);
  const codes = codesAt(before, sources).map(({ code, label }): Suggestion => ({
    ...NOTHING,
    label: code,
    sort: 'code',
    name: label,
    insert: `'${code.replaceAll("'", "''")}'`,
    weight: 9,
  }));
  if (typed?.kind === 'string') {
    // Inside the quotes: what is typed there is matched with the codes, and the caret ends behind the closing quote.
    const bare = codes.map((o) => ({ ...o, insert: o.label.replaceAll("'", "''") + (typed.open ? "'" : ''), back: typed.open ? 0 : -1 }));
    return codes.length > 0 ? { from: typed.from + 1, options: bare } : null;
  }
  const last = before.at(-1);
  const from = typed?.from ?? at;
  if (typed?.kind === 'parameter' || last?.text === '$')
    return {
      from: last?.text === '$' ? last.from : from,
      options: PARAMETERS.map((p) => ({ ...NOTHING, label: p, sort: 'parameter', weight: 5 })),
    };
  // A name that is being given is nobody else's.
  if (last?.text.toLowerCase() === 'as' && typed !== null) return null;
  if (last?.text === '.') {
    const owner = before.at(-2)?.text.replaceAll('"', '').toLowerCase() ?? '';
    if (owner === 'indicator') return { from, options: macrosOf(catalogue, 3, true) };
    const of = sources.filter((s) => s.name.toLowerCase() === owner || s.of.toLowerCase() === owner);
    return of.length > 0 ? { from, options: columnsOf(of, 5) } : null;
  }
  const parts = partsOf(telling).map((s): Suggestion => ({ ...NOTHING, label: s.name, sort: 'table', weight: 4 }));
  const keywords = catalogue.keywords.map(({ word }): Suggestion => ({
    ...NOTHING,
    label: word.toUpperCase(),
    sort: 'keyword',
    weight: -3,
  }));
  const reads = /^(from|join)$/i.test(last?.text ?? '') || (last?.text === ',' && readsList(before));
  if (reads)
    return {
      from,
      options: [...parts, ...tablesOf(catalogue, 3), ...macrosOf(catalogue, 1, false), ...functionsOf(catalogue, true), ...keywords],
    };
  const names = sources.map((s): Suggestion => ({
    ...NOTHING,
    label: s.name,
    sort: 'table',
    detail: s.of,
    insert: plainName(s.name),
    weight: 0,
  }));
  const parameters = PARAMETERS.map((p): Suggestion => ({ ...NOTHING, label: p, sort: 'parameter', weight: -1 }));
  return {
    from,
    options: [
      ...codes,
      ...columnsOf(sources, 3),
      ...names,
      ...functionsOf(catalogue, false),
      ...parameters,
      ...keywords,
      ...tablesOf(catalogue, -2),
    ],
  };
}

/** A comma continues a list of sources where FROM is the last clause begun. */
function readsList(before: readonly Token[]): boolean {
  let depth = 0;
  for (const token of before.toReversed()) {
    if (token.text === ')') depth += 1;
    else if (token.text === '(') depth -= 1;
    if (depth < 0) return false;
    if (
      depth === 0 &&
      token.kind === 'word' &&
      /^(from|select|where|group|order|having|by|on|using|limit|qualify|window|set)$/i.test(token.text)
    )
      return token.text.toLowerCase() === 'from';
  }
  return false;
}
