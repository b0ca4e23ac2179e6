import type { Edit } from '../../domain/change';
import type { Table } from '../../domain/table';
import { readFile } from '../../ingest/read';
import { fileEdits } from '../../review/differ';
import { EDITED } from '../../review/read';

/** What files of changes would bring, or the first file that cannot be used and why (`code` null: none of the three tables). */
export type ReadChanges =
  | { readonly ok: true; readonly files: readonly string[]; readonly edits: readonly Edit[]; readonly equal: number }
  | { readonly ok: false; readonly file: string; readonly code: string | null };

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads files of the package and holds them against the pack; nothing is changed. A row that cannot be read stops the file. */
export async function readChanges(given: readonly Given[], tables: Readonly<Record<string, Table>>): Promise<ReadChanges> {
  const edits: Edit[] = [];
  let equal = 0;
  for (const { name, bytes } of given) {
    const outcome = await readFile({ name, bytes });
    const wrong = outcome.problems.find((p) => p.severity === 'error');
    if (!outcome.ok || wrong) return { ok: false, file: name, code: wrong?.code ?? null };
    const { value } = outcome;
    const current = EDITED.some((table) => table === value.name) ? tables[value.name] : undefined;
    if (!current || value.table instanceof Uint8Array) return { ok: false, file: name, code: null };
    const found = fileEdits(value.name, current, value.table);
    edits.push(...found.edits);
    equal += found.equal;
  }
  return { ok: true, files: given.map((g) => g.name), edits, equal };
}
