import { tableContract } from '../domain/contract';
import type { Indicator } from '../domain/indicator';
import { sharedParts } from './shared';
import { wordsOf } from './sql-text';

/** What an indicator's numbers rest on: tables of the contract, views followed, and every column name written on the way. */
export interface Reads {
  readonly tables: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  /** Tables whose rows are the indicator's records. */
  readonly sources: ReadonlySet<string>;
}

const known = new Map<string, Reads>();

/** Tables that decide which unit a fact counts for. */
const SCOPE = ['units', 'unit_changes'];

function follow(text: string): Reads {
  const tables = new Set(SCOPE);
  const columns = new Set<string>();
  const sources = new Set<string>();
  const seen = new Set<string>();
  const walk = (sql: string): void => {
    for (const [, name = ''] of sql.matchAll(/'([a-z_]+)'/g)) if (tableContract(name)) sources.add(name);
    for (const word of wordsOf(sql)) {
      if (tableContract(word)) tables.add(word);
      else columns.add(word);
      if (seen.has(word)) continue;
      seen.add(word);
      for (const part of sharedParts) if (part.name === word) walk(part.sql);
    }
  };
  walk(text);
  return { tables, columns, sources };
}

export function readsOf(ind: Indicator): Reads {
  const id = `${ind.id} ${ind.version}`;
  const found = known.get(id) ?? follow([ind.body, ind.numerator, ind.denominator ?? '', ind.n, ind.missing].join('\n'));
  known.set(id, found);
  return found;
}

/** What a change of the column is called. */
export type ColumnKind = 'date' | 'unit' | 'class' | 'other';

function kindOf(table: string, column: string): ColumnKind {
  const of = tableContract(table);
  const field = of?.fields.find((f) => f.name === column);
  const reference = of?.references.find((r) => r.fields.includes(column));
  if (reference?.table === 'units') return 'unit';
  if (field?.type === 'date') return 'date';
  return reference || field?.type === 'boolean' || field?.codeList !== null ? 'class' : 'other';
}

/** The columns of one table that the indicator reads and that are of that kind. */
export function columnsRead({ columns }: Reads, table: string, kind: ColumnKind): readonly string[] {
  const fields = tableContract(table)?.fields ?? [];
  return fields.map((f) => f.name).filter((name) => columns.has(name) && kindOf(table, name) === kind);
}
