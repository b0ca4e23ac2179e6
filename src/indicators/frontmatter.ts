import type { Outcome, Problem } from '../domain/problem';

export interface Entry {
  readonly value: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** The head of an indicator file, key by key, and the SQL under it. */
export interface FrontMatter {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly body: string;
}

const OPEN = /^\/\*\s*indicator\s*$/;
const CLOSE = /^\s*\*\/\s*$/;
const PAIR = /^([a-z]+(?:\.[a-z]+)*):\s*(.*\S)\s*$/;

const fault = (code: string, file: string, line: number, value?: string): Problem => ({
  code,
  severity: 'error',
  file,
  line,
  count: 1,
  ...(value === undefined ? {} : { value }),
});

/**
 * Splits an indicator file into its keys (one a line, `key: value`) and its SELECT.
 * Every line that is no pair, every key given twice and a head that never ends is a problem with its line.
 */
export function parseFrontMatter(text: string, file: string): Outcome<FrontMatter> {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (!OPEN.test(lines[0] ?? '')) return { ok: false, problems: [fault('definition_no_head', file, 1)] };
  const close = lines.findIndex((line) => CLOSE.test(line));
  if (close < 0) return { ok: false, problems: [fault('definition_open_head', file, lines.length)] };
  const problems: Problem[] = [];
  const entries = new Map<string, Entry>();
  for (const [at, line] of lines.slice(0, close).entries()) {
    if (at === 0 || line.trim() === '') continue;
    const [, key, value] = PAIR.exec(line) ?? [];
    if (key === undefined || value === undefined) problems.push(fault('definition_bad_line', file, at + 1, line));
    else if (entries.has(key)) problems.push(fault('definition_double_key', file, at + 1, key));
    else entries.set(key, { value, line: at + 1 });
  }
  const body = lines
    .slice(close + 1)
    .join('\n')
    .trim();
  if (body === '') problems.push(fault('definition_no_query', file, close + 1));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { entries, body }, problems: [] };
}
