import type { CatalogueColumn, SqlCatalogue } from '../../../workbench/catalogue-shape';
import type { Token } from '../../../workbench/tokens';

/** Something that a statement reads: a table, a view, an indicator, a part of its own WITH. `name` is what its columns go by. */
export interface Source {
  readonly name: string;
  readonly of: string;
  readonly columns: readonly Pick<CatalogueColumn, 'name' | 'type' | 'label' | 'codes'>[];
}

const low = (text: string | undefined): string => (text ?? '').toLowerCase();
const isName = (token: Token | undefined): token is Token => token?.kind === 'word' || token?.kind === 'name';
const bare = (token: Token): string =>
  token.kind === 'name' ? token.text.slice(1, token.open ? undefined : -1).replaceAll('""', '"') : token.text;

/** Words that end a list of sources, so that none of them is taken for an alias. */
const NO_ALIAS = new Set(
  'where group order having limit offset qualify window join inner left right full cross natural asof positional lateral on using union intersect except select from sample tablesample pivot unpivot with as set values'.split(
    ' ',
  ),
);

const plain = (name: string) => ({ name, type: '', label: null, codes: [] });

/** The end of a bracket that opens at `at`. */
function closing(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at; i < tokens.length; i += 1) {
    if (tokens[i]?.text === '(') depth += 1;
    if (tokens[i]?.text === ')') depth -= 1;
    if (depth === 0) return i;
  }
  return tokens.length;
}

/** The names that a SELECT gives its columns, as far as they can be read off. */
function givenNames(tokens: readonly Token[]): readonly string[] {
  const start = tokens.findIndex((t) => low(t.text) === 'select');
  if (start < 0) return [];
  const names: string[] = [];
  let depth = 0;
  for (let i = start + 1; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    const next = tokens[i + 1];
    const ends = next === undefined || next.text === ',' || low(next.text) === 'from';
    if (depth === 0 && ends && isName(token)) names.push(bare(token));
    if (depth === 0 && low(next?.text) === 'from') break;
  }
  return names;
}

/** Parts that the statement makes for itself: `WITH name AS (SELECT …)`. */
function ownParts(tokens: readonly Token[]): readonly Source[] {
  const found: Source[] = [];
  if (low(tokens[0]?.text) !== 'with') return found;
  for (let i = 1; i < tokens.length; i += 1) {
    const [name, as] = [tokens[i], tokens[i + 1]];
    const open = low(tokens[i + 2]?.text) === 'materialized' ? i + 3 : i + 2;
    if (!isName(name) || low(as?.text) !== 'as' || tokens[open]?.text !== '(') continue;
    const end = closing(tokens, open);
    found.push({ name: bare(name), of: bare(name), columns: givenNames(tokens.slice(open + 1, end)).map(plain) });
    i = end;
  }
  return found;
}

function known(catalogue: SqlCatalogue, own: readonly Source[], path: readonly string[]): Omit<Source, 'name'> | null {
  const last = low(path.at(-1));
  if (low(path[0]) === 'indicator' && path.length === 2) {
    const macro = catalogue.indicators.find((i) => low(i.id) === last);
    return macro ? { of: macro.name, columns: macro.columns.map((c) => ({ ...plain(c.name), type: c.type })) } : null;
  }
  const part = own.find((s) => low(s.name) === last);
  if (part && path.length === 1) return part;
  const table = catalogue.tables.find((t) => low(t.name) === last);
  return table ? { of: table.name, columns: table.columns } : null;
}

/** What the statement reads, in order, with the names that its columns go by. */
export function sourcesOf(tokens: readonly Token[], catalogue: SqlCatalogue): readonly Source[] {
  const own = ownParts(tokens);
  const found: Source[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!/^(from|join)$/i.test(tokens[i]!.text)) continue;
    for (let at = i + 1; at < tokens.length;) {
      const path: string[] = [];
      while (isName(tokens[at]) && (path.length === 0 || tokens[at - 1]?.text === '.')) {
        path.push(bare(tokens[at]!));
        at += tokens[at + 1]?.text === '.' ? 2 : 1;
      }
      if (tokens[at]?.text === '(') at = closing(tokens, at) + 1;
      if (low(tokens[at]?.text) === 'as') at += 1;
      const next = tokens[at];
      const alias = isName(next) && !NO_ALIAS.has(low(next.text)) ? bare(next) : null;
      if (alias !== null) at += 1;
      const source = path.length > 0 ? known(catalogue, own, path) : null;
      if (source) found.push({ ...source, name: alias ?? path.at(-1)! });
      if (tokens[at]?.text !== ',') break;
      at += 1;
    }
  }
  return found;
}

/** The parts of WITH, which can be read too. */
export const partsOf = ownParts;
