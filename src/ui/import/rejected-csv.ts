import type { RejectedRow } from '../../domain/rejected-row';
import { csv, type CsvCell } from '../../exports/csv';
import type { Language } from '../../i18n/language';
import { problemText } from '../../i18n/problems';

/** The rows that were not taken, as they stand in the file, with line and every reason before them: to be mended and sent again. */
export function rejectedCsv(
  rejected: readonly RejectedRow[],
  titles: readonly string[],
  heads: readonly [line: string, reason: string, mend: string],
  language: Language,
): string {
  const rows = rejected.map(({ line, problems, cells }): readonly CsvCell[] => {
    const texts = problems.map((p) => problemText(p, language));
    const said = (which: 'what' | 'mend') => [...new Set(texts.flatMap((text) => text?.[which] ?? []))].join(' ');
    return [line, said('what'), said('mend'), ...cells];
  });
  return csv([[...heads, ...titles], ...rows]);
}
