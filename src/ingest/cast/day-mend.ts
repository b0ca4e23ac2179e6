import { dayOf, type DayOrder } from './day';

/** Years that a typed date can well be meant to have. */
const [FIRST, LAST] = [1945, 2040];
const PARTS = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{3,5})$/;

/** Everything that comes from a text by taking one letter away, or putting one digit in. */
function oneStep(text: string): readonly string[] {
  const shorter = Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1));
  const longer = Array.from({ length: (text.length + 1) * 10 }, (_, i) => {
    const at = Math.floor(i / 10);
    return text.slice(0, at) + (i % 10) + text.slice(at);
  });
  return [...shorter, ...longer];
}

/** The one year of four digits that a year of three or five can be; null where there are several, or none. */
function likelyYear(text: string): string | null {
  const found = new Set(oneStep(text).filter((y) => /^\d{4}$/.test(y) && Number(y) >= FIRST && Number(y) <= LAST));
  const [only] = found;
  return found.size === 1 ? only! : null;
}

/** Ways to write the text in which only slips of the hand are undone. */
function ways(text: string): readonly string[] {
  const digits = text.replace(/[oO]/g, '0').replace(/[lI|]/g, '1');
  const tidy = digits
    .replace(/\s*([/.\-\s])[/.\-\s]*/g, '$1')
    .replace(/^[^\d]+|[^\d]+$/g, '')
    .replace(/[\\,_]/g, '/');
  const packed = /^(\d{2})(\d{2})(\d{4})$/.exec(tidy);
  const reversed = /^(\d{4})(\d{2})(\d{2})$/.exec(tidy);
  const year = PARTS.exec(tidy);
  const full = year === null ? null : likelyYear(year[3]!);
  return [
    tidy,
    ...(packed ? [packed.slice(1).join('/')] : []),
    ...(reversed ? [reversed.slice(1).join('-')] : []),
    ...(year && full !== null ? [`${year[1]}/${year[2]}/${full}`] : []),
  ];
}

/** The ISO day that a text which is none was most likely meant to be; null where nothing is likely. A person has to agree. */
export function likelyDay(text: string, order: DayOrder): string | null {
  const found = new Set<string>();
  for (const way of ways(text)) {
    const { day, swapped } = dayOf(way, order);
    const read = day ?? swapped;
    if (read !== null && Number(read.slice(0, 4)) >= FIRST && Number(read.slice(0, 4)) <= LAST) found.add(read);
  }
  const [only] = found;
  return found.size === 1 ? only! : null;
}
