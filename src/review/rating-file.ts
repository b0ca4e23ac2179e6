import type { Rating } from '../domain/change';

export const RATING_COLUMNS = ['claim_id', 'rater', 'rated_at', 'level'] as const;

/** The codings as rows of a file of their own: the package has no table for them. */
export function ratingRows(ratings: readonly Rating[]): readonly (readonly (string | number)[])[] {
  return [RATING_COLUMNS, ...ratings.map((r) => [r.claim, r.rater, r.at, r.level])];
}

const CELL = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g;

function cellsOf(line: string): readonly string[] {
  return [...`${line},`.matchAll(CELL)]
    .slice(0, -1)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** The codings of such a file; null where it is none. Rows without a claim, a rater or a level 0–4 are left out. */
export function readRatings(text: string): readonly Rating[] | null {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = cellsOf(head);
  const at = RATING_COLUMNS.map((name) => names.indexOf(name));
  if (at.includes(-1)) return null;
  return lines.flatMap((line): Rating[] => {
    const cells = cellsOf(line);
    const [claim = '', rater = '', when = '', level = ''] = at.map((i) => cells[i] ?? '');
    return claim && rater && /^[0-4]$/.test(level)
      ? [{ claim, rater: rater.replace(/^'(?=[=+\-@])/, ''), at: when, level: Number(level) }]
      : [];
  });
}
