import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNative } from '../../../src/engine/native';
import { openPack } from '../../../src/indicators/pack';
import { split } from '../../../src/workbench/split';
import { SealedSandbox } from '../../../src/workbench/sandbox';
import { Bench } from '../../../src/ui/workbench/bench';
import { checkDraft, definitionName, type Draft, fileText, firstDraft } from '../../../src/ui/workbench/indicator/file';
import { tryOut } from '../../../src/ui/workbench/indicator/try-out';
import { findIn } from '../../../src/ui/workbench/schema/find';
import { csvFoot, csvOf, tsvOf } from '../../../src/ui/workbench/taking-out';
import { wrongAt } from '../../../src/ui/workbench/editor/wrong';
import { HARD, readFolder } from '../../support/folder';

const BINDINGS = { from: '2024-01-01', to: '2024-12-31', asOf: '2025-10-20', end: '2024-12-31', unit: null };
const AS_THEY_ARE = { sort: [], filters: [] };

const sandbox = new SealedSandbox({
  open: async () => {
    const engine = await openNative({ threads: 1 });
    await openPack(engine, (await readFolder(HARD)).tables);
    return engine;
  },
  absent: [],
  limits: { seconds: 30, memory: '2 GB' },
  ahead: false,
});
beforeAll(() => sandbox.catalogue());
afterAll(() => sandbox.close());

async function ran(script: string) {
  const bench = new Bench(sandbox);
  const heard: boolean[] = [];
  await bench.run('t', script, split(script), BINDINGS, ({ ran: one }) => heard.push(one.ok));
  return { sheet: bench.sheets().get('t')!, heard, bench };
}

test('several statements have a result each; the first that fails leaves the rest, and is marked at its word', async () => {
  const script = 'SELECT 1 AS a;\nSELECT nosuch FROM units;\nSELECT 3';
  const { sheet, heard, bench } = await ran(script);
  expect(sheet.outcomes.map((o) => [o.state, o.ran?.ok])).toEqual([
    ['done', true],
    ['done', false],
    ['left', undefined],
  ]);
  expect([heard, sheet.shown, bench.busy()]).toEqual([[true, false], 1, null]);
  const failed = sheet.outcomes[1]!;
  if (failed.ran?.ok !== false) throw new Error('it did not fail');
  const wrong = wrongAt(script, failed.statement, failed.ran.trouble, '');
  expect(script.slice(wrong.from, wrong.to)).toBe('nosuch');
  const first = sheet.outcomes[0]!.ran;
  await bench.run('t', 'SELECT 2', split('SELECT 2'), BINDINGS, () => undefined);
  expect(first?.ok && sandbox.holds(first.result.id)).toBe(false);
});

test('how a table is looked at stands with its result, for the figure of it', async () => {
  const { sheet, bench } = await ran('SELECT 1 AS a; SELECT 2 AS b');
  const second = sheet.outcomes[1]?.ran;
  const view = { sort: [{ column: 'b', descending: true }], filters: [] };
  if (second?.ok) bench.look(second.result.id, view, 1);
  expect(
    bench
      .sheets()
      .get('t')
      ?.outcomes.map((o) => o.look),
  ).toEqual([null, { view, rows: 1 }]);
});

test('what is taken out is exact: tab-separated in the language, CSV piece by piece with one mark', async () => {
  const { sheet } = await ran("SELECT i::DECIMAL(18,2) + 0.25 AS tien, 'Đ' || i AS ten, NULL AS trong FROM range(12000) t(i)");
  const one = sheet.outcomes[0]!.ran;
  if (!one?.ok) throw new Error('it did not run');
  const tsv = await tsvOf(sandbox, one.result.id, AS_THEY_ARE, { from: 1, to: 3, names: ['tien', 'ten', 'trong'] }, 'vi');
  expect(tsv).toBe('tien\tten\ttrong\n1,25\tĐ1\t\n2,25\tĐ2\t');
  const done: number[] = [];
  const lines = (await csvOf(sandbox, one.result, AS_THEY_ARE, one.result.rows, (n) => done.push(n))).split('\r\n');
  expect([lines.length, lines[0], lines[12_000], done.at(-1)]).toEqual([12_002, '\uFEFFtien,ten,trong', '11999.25,Đ11999,', 12_000]);
  expect(lines.filter((l) => l.startsWith('\uFEFF'))).toHaveLength(1);
  expect(csvFoot(['Mã: AB, CD.', '=1+1'])).toBe('\r\n"Mã: AB, CD."\r\n\'=1+1\r\n');
});

test('tables, labels and columns are found without marks', async () => {
  const catalogue = await sandbox.catalogue();
  const names = (typed: string) => findIn(catalogue, typed).flatMap((g) => g.entries.map((e) => e.name));
  expect(names('van kien')).toContain('agreements');
  expect(names('A04')).toEqual(['indicator.A04']);
  const byColumn = findIn(catalogue, 'ngay ky')
    .flatMap((g) => g.entries)
    .find((e) => e.name === 'agreements');
  expect([byColumn?.open, byColumn?.columns.map((c) => c.name)]).toEqual([true, ['signed_on']]);
  expect(names('zzzz')).toEqual([]);
});

const BODY = `SELECT agreement_id AS record, 'agreements' AS source, lead_unit_id AS unit_id, signed_on AS on_date, instrument
FROM agreements WHERE signed_on BETWEEN $from AND $to`;
const complete: Draft = {
  ...firstDraft('Văn kiện thử', ['agreements'], { vi: 'Năm', en: 'Year' }),
  id: 'O99',
  dimensions: 'agreements.instrument',
  ...Object.fromEntries(
    ['title', 'short', 'unit', 'n', 'missing', 'concept', 'breakdown', 'owner', 'pitfalls', 'target'].flatMap((key) => [
      [`${key}.vi`, `chữ ${key}`],
      [`${key}.en`, `text ${key}`],
    ]),
  ),
};

test('a drafted indicator is read by the product’s own reader, named, and gives the number of the engine', async () => {
  const checked = checkDraft(complete, BODY);
  if (!checked.ok) throw new Error(checked.problems.map((p) => `${p.code} ${p.value}`).join());
  expect([checked.value.id, definitionName(complete), fileText(complete, `${BODY};`).includes(';\n')]).toEqual([
    'O99',
    'O99-text-short.sql',
    false,
  ]);
  const tried = await tryOut(sandbox, checked.value, BINDINGS);
  const counted = await sandbox.run({ text: `SELECT count(*) FROM (${BODY})`, from: 0, to: 0 }, BINDINGS);
  if (!tried.ok || !counted.ok) throw new Error('it did not run');
  const { columns } = await sandbox.page(counted.result.id, AS_THEY_ARE, 0, 1);
  expect(Number(tried.value)).toBe(Number(columns[0]?.values[0]));
  expect(Number(tried.value)).toBeGreaterThan(0);
});

test('what is lacking in a draft is said: keys, columns, statements that do not run', async () => {
  const { id: _, ...without } = complete;
  const checked = checkDraft(without, BODY);
  expect(!checked.ok && checked.problems.map((p) => [p.code, p.value])).toContainEqual(['definition_missing_key', 'id']);
  const of = async (body: string) => {
    const read = checkDraft(complete, body);
    if (!read.ok) throw new Error('it was not read');
    return tryOut(sandbox, read.value, BINDINGS);
  };
  expect(await of('SELECT agreement_id AS record FROM agreements')).toEqual({
    ok: false,
    why: 'columns',
    lacking: ['source', 'unit_id', 'on_date', 'instrument'],
  });
  expect(await of('SELECT nosuch FROM agreements')).toMatchObject({ ok: false, why: 'trouble' });
  expect(await of('SELECT $nosuch')).toMatchObject({ ok: false, why: 'trouble' });
});
