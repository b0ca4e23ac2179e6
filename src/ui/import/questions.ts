import { fieldContract } from '../../domain/contract';
import type { Problem } from '../../domain/problem';
import type { RejectedRows } from '../../domain/rejected-row';
import type { Imported } from '../../ingest/import-desk';
import type { Candidate } from '../../ingest/names/name-index';

/** One reason that keeps rows out, the same in all of them: answered once, it is answered for all. */
export interface Question {
  readonly key: string;
  readonly code: string;
  readonly column: string;
  readonly value: string;
  readonly problem: Problem;
  /** Rows that it keeps out, and the lines of the first of them. */
  readonly count: number;
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

interface Group {
  readonly key: string;
  readonly problem: Problem;
  readonly lines: number[];
  count: number;
}

const LINES = 50;

/** Reasons that are the same, what can be answered first, then those of most rows. A period is asked once a column. */
function grouped(rejected: RejectedRows): readonly Group[] {
  const found = new Map<string, Group>();
  for (const { line, problems } of rejected) {
    for (const problem of problems) {
      const { code, column = '', value = '' } = problem;
      const same = code === 'value_period' ? `${code}\n${column}` : `${code}\n${column}\n${value}`;
      let group = found.get(same);
      if (!group) {
        const key = JSON.stringify(code === 'value_period' ? [code, column] : [code, column, value]);
        found.set(same, (group = { key, problem, lines: [], count: 0 }));
      }
      group.count++;
      if (group.lines.length < LINES) group.lines.push(line);
    }
  }
  const open = ({ problem }: Group) => Number(kindOf(problem) === 'none');
  return [...found.values()].sort((a, b) => open(a) - open(b) || b.count - a.count || a.lines[0]! - b.lines[0]!);
}

/** Everything that keeps rows out: how many reasons, and the first `most` of them as questions. */
export function questionsOf(
  { table, rejected, fields }: Pick<Imported, 'rejected' | 'fields'> & { readonly table: { readonly name: string } },
  most: number,
): { readonly reasons: number; readonly questions: readonly Question[] } {
  const groups = grouped(rejected);
  const questions = groups.slice(0, most).map(({ key, problem, lines, count }): Question => {
    const { code, column = '', value = '', proposal } = problem;
    const field = fieldContract(`${table.name}.${column}`);
    const ask = fields.find((f) => f.field === column)?.asks.find((a) => a.text === value);
    return {
      key,
      code,
      column,
      value,
      problem,
      count,
      lines,
      kind: kindOf(problem),
      candidates: ask?.candidates ?? [],
      proposal: proposal ?? null,
      optional: value !== '' && field !== undefined && !field.required,
    };
  });
  return { reasons: groups.length, questions };
}

/** Whether somebody can answer it; otherwise it has to be mended in the file, or its row stays out. */
export const isAnswerable = (problem: Problem): boolean => kindOf(problem) !== 'none';
