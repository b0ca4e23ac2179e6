import { sqlProblemText } from '../../i18n/sql-problems';
import type { SqlTrouble } from '../../workbench/port';
import type { Words } from '../parts/text';

/** What went wrong and what to do about it, in the words of the page. */
export function troubleWords({ kind, problem }: SqlTrouble, { t, language }: Words): { readonly what: string; readonly mend: string } {
  return sqlProblemText(problem, language) ?? { what: t(`workbench.failed_${kind}`), mend: '' };
}

/** The same and the engine's own words, for the mark in the script. */
export function troubleText(trouble: SqlTrouble, words: Words): string {
  const { what, mend } = troubleWords(trouble, words);
  return [what, trouble.message, mend].filter(Boolean).join('\n');
}
