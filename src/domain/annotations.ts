import table from '../../data/annotations.csv?raw';
import type { Annotation } from './annotation';
import type { Level } from './indicator';

const LEVELS: readonly Level[] = ['input', 'activity', 'output', 'outcome', 'contribution', 'quality'];
const CELL = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/gy;

function cells(line: string): readonly string[] {
  return [...`${line},`.matchAll(CELL)]
    .slice(0, -1)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** The rows of an annotation table. Throws a RangeError for a row without a day, a text in either language or a source. */
export function readAnnotations(text: string): readonly Annotation[] {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const names = cells(head);
  return lines.map((line, i) => {
    const row = cells(line);
    const of = (name: string): string => row[names.indexOf(name)] ?? '';
    const found = {
      id: of('annotation_id'),
      day: of('on_date'),
      text: { vi: of('text_vi'), en: of('text_en') },
      indicators: of('indicators').split(' ').filter(Boolean),
      level: LEVELS.find((l) => l === of('level')) ?? null,
      unit: of('unit_id') || null,
      source: of('source'),
    };
    if (!/^\d{4}-\d\d-\d\d$/.test(found.day) || !found.text.vi || !found.text.en || !found.source)
      throw new RangeError(`annotations.csv, line ${i + 2}: a day, a text in both languages and a source are needed`);
    return found;
  });
}

/** Dated public facts that come with the product. */
export const annotations = readAnnotations(table);
