import type { Reading } from '../../support/readings';
import { named, unzip, xmlPart } from './package';

type Parts = Awaited<ReturnType<typeof unzip>>;
type Charts = Reading['slides'];

const text = (root: Element | undefined): string => root?.textContent ?? '';

/** The cells of a sheet by their places: "B7" → 12. */
function cellsOf(parts: Parts, sheet: number): ReadonlyMap<string, number | string> {
  return new Map(
    named(xmlPart(parts, `xl/worksheets/sheet${sheet}.xml`), 'c').flatMap((cell): readonly (readonly [string, number | string])[] => {
      const [value, words] = [named(cell, 'v')[0], named(cell, 'is')[0]];
      const place = cell.getAttribute('r') ?? '';
      return value ? [[place, Number(text(value))]] : words ? [[place, text(words)]] : [];
    }),
  );
}

const columnOf = (place: string): number => Array.from(place.replaceAll(/\d/g, '')).reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
const rowOf = (place: string): number => Number(place.replaceAll(/\D/g, ''));

function rowsOf(cells: ReadonlyMap<string, number | string>): Reading['sheet'] {
  const rows: (number | string | null)[][] = [];
  for (const [place, value] of cells) {
    const row = (rows[rowOf(place)] ??= []);
    row[columnOf(place) - 1] = value;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
}

/** `Sheet1!$C$2:$C$9` as the values that stand there. */
function valuesAt(cells: ReadonlyMap<string, number | string>, formula: string): readonly (number | string | null)[] {
  const [from = '', to = from] = (formula.split('!').at(-1) ?? '').replaceAll('$', '').split(':');
  const column = from.replaceAll(/\d/g, '');
  return Array.from({ length: rowOf(to) - rowOf(from) + 1 }, (_, i) => cells.get(`${column}${rowOf(from) + i}`) ?? null);
}

async function chartsOf(parts: Parts, folder: string): Promise<Charts> {
  const paths = [...parts.keys()].filter((path) => new RegExp(`^${folder}/charts/chart\\d+\\.xml$`).test(path));
  const sorted = paths.toSorted((a, b) => rowOf(a) - rowOf(b));
  return Promise.all(
    sorted.map(async (path) => {
      const links = xmlPart(parts, path.replace('charts/', 'charts/_rels/') + '.rels');
      const target = named(links, 'Relationship')[0]?.getAttribute('Target') ?? '';
      const workbook = parts.get(new URL(target, `http://x/${path}`).pathname.slice(1));
      if (!workbook) throw new Error(`${path}: no workbook`);
      const cells = cellsOf(await unzip(workbook), 1);
      return named(xmlPart(parts, path), 'ser').map((series) => {
        const values = named(series, 'val')[0] ?? named(series, 'yVal')[0];
        if (!values) throw new Error(`${path}: a series without numbers`);
        const count = Number(named(values, 'ptCount')[0]?.getAttribute('val'));
        const points = new Map(named(values, 'pt').map((p) => [Number(p.getAttribute('idx')), Number(text(named(p, 'v')[0]))]));
        return {
          name: text(named(named(series, 'tx')[0] ?? series, 'v')[0]),
          kept: Array.from({ length: count }, (_, i) => points.get(i) ?? null),
          cells: valuesAt(cells, text(named(values, 'f')[0])),
        };
      });
    }),
  );
}

/** What the browser's own zip and XML readers find in the files of a figure. */
export async function readFiles(files: Readonly<Record<'pptx' | 'docx' | 'xlsx', Uint8Array<ArrayBuffer>>>): Promise<Reading> {
  const [slides, document, workbook] = [await unzip(files.pptx), await unzip(files.docx), await unzip(files.xlsx)];
  const rows = named(xmlPart(document, 'word/document.xml'), 'tr').map((row) => named(row, 'tc').map((cell) => text(cell)));
  return {
    slides: await chartsOf(slides, 'ppt'),
    document: await chartsOf(document, 'word'),
    sheet: rowsOf(cellsOf(workbook, 1)),
    rows,
  };
}
