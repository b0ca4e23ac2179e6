import { tableContract } from '../../domain/contract';
import type { FilePreview } from '../../domain/import-preview';
import type { Problem } from '../../domain/problem';

/** Codes that name nothing, a problem for each line that is known, for the unit to mend; the table is called as the unit knows it. */
export function unknownProblems({ table, unknown }: Pick<FilePreview, 'table' | 'unknown'>): readonly Problem[] {
  return unknown.flatMap(({ column, target, value, rows, lines, likely }) => {
    const title = tableContract(target)?.title.vi ?? target;
    const problem = {
      code: 'reference_unknown',
      severity: 'warning',
      table,
      column,
      value,
      params: { title },
      ...(likely === null ? {} : { proposal: likely }),
    } as const;
    const others = rows - lines.length;
    const each = lines.map((line): Problem => ({ ...problem, line, count: 1 }));
    return others > 0 ? [...each, { ...problem, line: lines.at(-1)!, count: others }] : each;
  });
}
