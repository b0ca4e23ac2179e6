import { tableContract } from '../domain/contract';
import { wordsOf } from './sql-text';

/** The tables that a sheet's source names: `Bảng: projects, transactions`. Null where it names none or an unknown one. */
export function namedTables(source: string): readonly string[] | null {
  const [, list] = /^(?:Bảng|Tables): (.+)$/.exec(source) ?? [];
  const names = list?.split(',').map((name) => name.trim()) ?? [];
  return names.length > 0 && names.every((name) => tableContract(name)) ? names : null;
}

/** What a shared file makes: a view or a table macro, and the SQL it stands for. */
export interface SharedPart {
  readonly name: string;
  readonly sql: string;
  /** Only dates or labels come from it: an indicator does not need its tables. */
  readonly lineage: boolean;
}

/** The tables of the contract that a SELECT reads, shared views followed but for lineage. Sorted. */
export function tablesRead(sql: string, parts: readonly SharedPart[]): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (text: string) => {
    const words = wordsOf(text);
    for (const word of words) if (tableContract(word)) found.add(word);
    for (const part of parts) {
      if (!words.has(part.name) || seen.has(part.name)) continue;
      seen.add(part.name);
      if (!part.lineage) follow(part.sql);
    }
  };
  follow(sql);
  return [...found].sort();
}
