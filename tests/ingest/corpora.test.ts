import { afterAll, describe, expect, test } from 'vitest';
import type { Grid } from '../../src/ingest/grid/grid';
import { openFile } from '../../src/ingest/open-file';
import { type CorpusFile, corpusFiles, sharedBytes } from '../support/corpora';
import { EXPLAINED } from './corpora-explained';

/** Files of public test suites, where they lie beside the project. */
const files = corpusFiles();
const SECONDS = 30;

/** Last row and column with something in them. */
function extent({ rows, lines }: Grid): readonly [row: number, column: number] {
  let [last, column] = [0, 0];
  for (const [i, row] of rows.slice().entries()) {
    for (const [c, cell] of row.entries()) if (cell !== '' && cell !== undefined) [last, column] = [lines[i]!, Math.max(column, c + 1)];
  }
  return [last, column];
}

/** Null where the file comes out as expected, or what comes out instead. */
async function difference({ path, format, expect: want }: CorpusFile): Promise<string | null> {
  const outcome = await openFile({ name: path, bytes: sharedBytes(path) });
  if (!outcome.ok) {
    const codes = outcome.problems.filter((p) => p.severity === 'error').map((p) => p.code);
    if (codes.length === 0) return 'refused without a word';
    return want.outcome === 'rows' ? `refused: ${codes.join()}` : null;
  }
  if (want.outcome === 'rows-or-error') return null;
  const { grid } = outcome.value.parts[0]!;
  if (want.outcome === 'error') return `${grid.rows.length} rows, where a problem was expected`;
  if (format === 'xlsx') {
    const found = extent(grid).join(' ');
    const right = [want, ...(want.alsoAccept ? [want.alsoAccept] : [])].some((e) => `${e.lastRow} ${e.lastCol}` === found);
    return right && outcome.value.parts[0]!.sheet === want.sheet ? null : `up to ${found}, not ${want.lastRow} ${want.lastCol}`;
  }
  const records = grid.rows.length;
  const counts = [want.recordsIncludingHeader, want.rows, want.duckdb?.rows].flatMap((n) => (n === undefined ? [] : [n, n + 1]));
  const wanted = format === 'parquet' || format === 'json' ? [want.rows! + 1] : counts;
  const wide =
    format === 'csv' || format === 'payload-csv'
      ? grid.rows.slice().some((row) => row.length === want.columns)
      : grid.width === want.columns;
  return wanted.includes(records) && wide ? null : `${records} records, widest ${grid.width}, not ${wanted.join('/')} of ${want.columns}`;
}

describe.skipIf(files.length === 0)('files that no one here wrote', () => {
  const counted = { right: 0, all: 0 };
  afterAll(() => console.info(`  ${counted.right} of ${counted.all} files as expected; the others for reasons that are known`));
  test.each(['csv', 'payload-csv', 'xlsx', 'parquet', 'json'] as const)(
    '%s files come out as expected, or for a reason that is known',
    async (format) => {
      const groups = new Map<string, { right: number; all: number }>();
      const wrong = new Map<string, string>();
      for (const file of files.filter((f) => f.format === format)) {
        const started = performance.now();
        const found = await difference(file);
        expect(performance.now() - started, file.id).toBeLessThan(SECONDS * 1000);
        const group = groups.get(file.corpus) ?? { right: 0, all: 0 };
        groups.set(file.corpus, { right: group.right + (found === null ? 1 : 0), all: group.all + 1 });
        if (found !== null) wrong.set(file.id, found);
      }
      const lines = [...groups].map(([corpus, { right, all }]) => `  ${format} ${corpus}: ${right} of ${all} as expected`);
      const others = [...wrong].map(([id, found]) => `    ${id}: ${found}. ${EXPLAINED[id] ?? 'NOT EXPLAINED'}`);
      for (const { right, all } of groups.values()) [counted.right, counted.all] = [counted.right + right, counted.all + all];
      console.info([...lines, ...others].join('\n'));
      expect([...wrong.keys()].sort()).toEqual(
        Object.keys(EXPLAINED)
          .filter((id) => files.find((f) => f.id === id)?.format === format)
          .sort(),
      );
    },
    600_000,
  );
});

/** The cells that the authors of a file give for it, where they do. */
function valuesOf({ expect: want }: CorpusFile): readonly (readonly string[])[] | null {
  const [path = '', key] = (want.values ?? '').split('#');
  if (!path.endsWith('.json')) return null;
  const read = JSON.parse(new TextDecoder().decode(sharedBytes(path))) as { file?: string; data: string[][] }[];
  if (key !== undefined) return read.find((c) => c.file === key)?.data ?? null;
  if (!Array.isArray(read) || read.length === 0) return null;
  return [Object.keys(read[0]!), ...read.map((record) => Object.values(record).map(String))];
}

/** Their cells are not those of the bytes: other line ends, other bytes, other rules for a lone carriage return. */
const OTHER_BYTES = ['newlines_crlf.csv', 'location_coordinates.csv', 'parse-009.csv'];

test.skipIf(files.length === 0)('cells come out as their authors have them', async () => {
  const given = files.filter((f) => f.format === 'csv' && f.expect.outcome === 'rows' && ['csv-spectrum', 'papaparse'].includes(f.corpus));
  const [wrong, right]: [string[], string[]] = [[], []];
  for (const file of given) {
    const values = valuesOf(file);
    if (!values || OTHER_BYTES.some((name) => file.path.endsWith(name))) continue;
    const outcome = await openFile({ name: 'tep.csv', bytes: sharedBytes(file.path) });
    const same = outcome.ok && JSON.stringify(outcome.value.parts[0]!.grid.rows.slice()) === JSON.stringify(values);
    (same ? right : wrong).push(file.id);
  }
  console.info(`  cells: ${right.length} files right, ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
  expect(right.length).toBeGreaterThan(60);
});
