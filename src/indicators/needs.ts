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
  /** `lineage`: dates that a judgement rests on. `labels`: what facts are broken down by. An indicator needs the tables of neither. */
  readonly kind: 'plain' | 'lineage' | 'labels';
}

/** The tables of the contract that a SELECT reads, shared views followed: plain ones, and lineage where that is asked too. Sorted. */
export function tablesRead(sql: string, parts: readonly SharedPart[], lineage = false): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (text: string) => {
    const words = wordsOf(text);
    for (const word of words) if (tableContract(word)) found.add(word);
    for (const part of parts) {
      if (!words.has(part.name) || seen.has(part.name)) continue;
      seen.add(part.name);
      if (part.kind === 'plain' || (lineage && part.kind === 'lineage')) follow(part.sql);
    }
  };
  follow(sql);
  return [...found].sort();
}
