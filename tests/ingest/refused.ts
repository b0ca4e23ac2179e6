import { expect } from 'vitest';
import { writeZip } from '../../src/archive/write';
import { problemText } from '../../src/i18n/problems';
import { openFile } from '../../src/ingest/open-file';

export const bytes = (text: string) => new TextEncoder().encode(text);
export const zip = (files: Readonly<Record<string, Uint8Array>>) =>
  writeZip(Object.entries(files).map(([path, content]) => ({ path, bytes: content })));

/** Codes of the errors; every problem has its words in both languages. */
export async function refused(content: Uint8Array, name = 'tep.csv'): Promise<readonly string[]> {
  const outcome = await openFile({ name, bytes: content });
  for (const problem of outcome.problems) {
    for (const lang of ['vi', 'en'] as const) expect(problemText(problem, lang)?.what, problem.code).not.toMatch(/[{}]|^$/);
  }
  return outcome.ok ? [] : outcome.problems.filter((p) => p.severity === 'error').map((p) => p.code);
}
