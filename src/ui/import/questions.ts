import { fieldContract } from '../../domain/contract';
import type { Problem } from '../../domain/problem';
import type { RejectedRow } from '../../domain/rejected-row';
import type { Imported } from '../../ingest/import-desk';
import type { Candidate } from '../../ingest/names/name-index';

/** One reason that keeps rows out, the same in all of them: answered once, it is answered for all. */
export interface Question {
  readonly key: string;
  readonly code: string;
  readonly column: string;
  readonly value: string;
  readonly problem: Problem;
  readonly lines: readonly number[];
  /** `name`: whom a text means; `code`: which item of a list; `period`: first or last day; `mend`: another way to write it; `left`: a person left it out; `none`: in the file. */
  readonly kind: 'name' | 'code' | 'period' | 'mend' | 'left' | 'none';
  readonly candidates: readonly Candidate[];
  readonly proposal: string | null;
  /** The cell may be left empty. */
  readonly optional: boolean;
}

const NAMES = new Set(['name_unknown', 'name_ambiguous']);

function kindOf({ code, proposal }: Problem): Question['kind'] {
  if (NAMES.has(code)) return 'name';
  if (code === 'value_code') return 'code';
  if (code === 'value_period') return 'period';
  if (code === 'row_left_out') return 'left';
  return proposal === undefined ? 'none' : 'mend';
}

/** Everything that keeps rows out, what can be answered first, then the reasons of most rows. A period is asked once a column. */
export function questionsOf({
  table,
  rejected,
  fields,
}: Pick<Imported, 'rejected' | 'fields'> & { readonly table: { readonly name: string } }): readonly Question[] {
  const found = new Map<string, { problem: Problem; lines: number[] }>();
  for (const { line, problems } of rejected) {
    for (const problem of problems) {
      const { code, column = '', value = '' } = problem;
      const key = JSON.stringify(code === 'value_period' ? [code, column] : [code, column, value]);
      const group = found.get(key) ?? { problem, lines: [] };
      group.lines.push(line);
      found.set(key, group);
    }
  }
  const questions = [...found].map(([key, { problem, lines }]): Question => {
    const { code, column = '', value = '', proposal } = problem;
    const field = fieldContract(`${table.name}.${column}`);
    const ask = fields.find((f) => f.field === column)?.asks.find((a) => a.text === value);
    return {
      key,
      code,
      column,
      value,
      problem,
      lines,
      kind: kindOf(problem),
      candidates: ask?.candidates ?? [],
      proposal: proposal ?? null,
      optional: value !== '' && field !== undefined && !field.required,
    };
  });
  const open = (q: Question) => Number(q.kind === 'none');
  return questions.toSorted((a, b) => open(a) - open(b) || b.lines.length - a.lines.length || a.lines[0]! - b.lines[0]!);
}

const answerable = (problem: Problem): boolean => kindOf(problem) !== 'none';

/** Rows that come in as soon as somebody answers; the others have to be mended in the file, or stay out. */
export const toMend = (rejected: readonly RejectedRow[]): number => rejected.filter((row) => row.problems.every(answerable)).length;
