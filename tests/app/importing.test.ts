import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Importing } from '../../src/app/session/importing';
import { rejectsOf, withRejects } from '../../src/app/session/rejects';
import type { Sources } from '../../src/app/session/sources';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { allIndicators } from '../../src/indicators/catalogue';
import { ask } from '../../src/indicators/ask';
import { formerUnits, partners, periods, targets, units } from '../../src/indicators/lists';
import { openPack, type Pack } from '../../src/indicators/pack';
import { ImportDesk } from '../../src/ingest/import-desk';
import { templateOf } from '../../src/ingest/map/template';
import { proposeMapping } from '../../src/ingest/survey';
import { readFile } from '../../src/ingest/read';
import type { PackView } from '../../src/ui/parts/session';
import { withFill } from '../../src/ui/import/mapping-edit';
import { question } from '../support/answers';
import { HARD, HARD_AS_OF, readFolder } from '../support/folder';
import { YEARS } from '../diff/support';

const engines: Engine[] = [];
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close();
});

async function engineOf(): Promise<Engine> {
  const engine = await openNative();
  engines.push(engine);
  return engine;
}

async function viewOf(engine: Engine, pack: Pack): Promise<PackView> {
  return {
    ...pack,
    synthetic: true,
    asOf: HARD_AS_OF,
    periods: await periods(engine),
    units: await units(engine),
    formerUnits: await formerUnits(engine),
    partners: await partners(engine),
    targets: await targets(engine),
    indicators: allIndicators(),
    checked: false,
    edited: null,
  };
}

/** What a version's files say, opened anew in an engine of its own. */
async function reopened(sources: Sources): Promise<{ readonly engine: Engine; readonly pack: Pack }> {
  const engine = await engineOf();
  const tables = [];
  for (const file of sources.files) {
    const outcome = await readFile({ name: file.name, bytes: await file.bytes() });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    tables.push(outcome.value);
  }
  return { engine, pack: await openPack(engine, tables) };
}

test('what is committed is what was foretold: same tables, same figures; the file and its mapping go along', async () => {
  const engine = await engineOf();
  const { tables } = await readFolder(HARD);
  const pack = await openPack(engine, tables);
  const view = await viewOf(engine, pack);
  const files = readdirSync(HARD)
    .filter((name) => tables.some((t) => t.file === name))
    .map((name) => ({ name, rows: null, bytes: () => Promise.resolve(new Uint8Array(readFileSync(join(HARD, name)))) }));
  let made: Sources | null = null;
  const importing = new Importing({
    onScreen: () => Promise.resolve({ engine, pack: view, sources: { files, synthetic: true, asOf: HARD_AS_OF } }),
    replace: (sources) => {
      made = sources;
      return Promise.resolve(true);
    },
  });
  const text = [
    'Mã đoàn;Chiều;Cấp đoàn;Mục đích;Đơn vị chủ trì;Đối tác;Nước;Từ ngày;Đến ngày;Số người;Kinh phí',
    'DL-X;ra;vu;lam_viec;VHTQT;JICA;JP;05/02/2024;09/02/2024;4;1.000.000',
    'DL-Y;ra;vu;lam_viec;VHTQT;JICA;JP;31/02/2024;09/02/2024;4;2.500.000',
  ].join('\n');
  const bytes = new TextEncoder().encode(text);
  const desk = new ImportDesk();
  const opened = await desk.open({ name: 'doan ra.csv', bytes });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const match = desk.match(opened.value.id, 0, 'delegations');
  const base = proposeMapping(match, null);
  const columns = [
    'delegation_id',
    'direction',
    'level',
    'purpose',
    'lead_unit_id',
    'partner_id',
    'country',
    'start_on',
    'end_on',
    'size',
    'cost_vnd',
  ];
  const mapping = withFill(withFill({ ...base, columns }, 'fund_source', { text: 'nsnn' }), 'in_plan', { text: 'true' });
  const cast = desk.cast(opened.value.id, 0, mapping, null);
  if (!cast.ok) throw new Error(JSON.stringify(cast.problems));
  expect(Array.from(cast.value.rejected, (r) => r.line)).toEqual([3]);

  const effect = await importing.preview({ imported: cast.value, mapping, mode: 'merge' }, YEARS[1]!, () => true);
  expect(effect?.files[0]).toMatchObject({ table: 'delegations', added: 1, changed: 0, removed: 0 });
  const move = effect?.comparison.moves.find((m) => m.indicator === 'A02');
  expect(move?.total.delta).toBe(1);

  const memory = { template: templateOf('delegations', match.columns, {}), fill: mapping.fill, answers: {} };
  expect(await importing.commit(new File([bytes], 'doan ra.csv'), memory)).toBe(true);
  const { engine: fresh, pack: next } = await reopened(made!);
  expect(next.hash).toBe(effect?.comparison.after.hash);
  expect((await ask(fresh, next, question('A02', YEARS[1]!, HARD_AS_OF))).total.value).toBe(move?.total.after.value);
  const extra = made!['extra'] as NonNullable<Sources['extra']>;
  expect(extra.map((e) => [e.role, e.name.replace(/^[\da-f]{16}/, 'shape')])).toEqual([
    ['received', 'doan ra.csv'],
    ['mapping', 'shape.json'],
    ['rejected', 'delegations.json'],
  ]);
  expect(await rejectsOf(extra)).toEqual(new Map([['delegations', new Set(['DL-Y'])]]));
  // The pack on screen is as it was.
  expect((await ask(engine, pack, question('A02', YEARS[1]!, HARD_AS_OF))).total.value).toBe(move?.total.before.value);
});

test('keys that could not be taken are remembered until they stand in the table; what is no such list says nothing', async () => {
  const engine = await engineOf();
  await openPack(engine, (await readFolder(HARD)).tables);
  const first = await withRejects([], 'delegations', ['DL-PLAIN', 'DL-Y', "D'Z"], engine, 'delegations');
  expect(await rejectsOf(first)).toEqual(new Map([['delegations', new Set(["D'Z", 'DL-Y'])]]));
  const more = await withRejects(first, 'delegations', ['DL-Q'], engine, 'delegations');
  expect(await rejectsOf(more)).toEqual(new Map([['delegations', new Set(["D'Z", 'DL-Q', 'DL-Y'])]]));
  expect(await withRejects([], 'delegations', ['DL-PLAIN'], engine, 'delegations')).toEqual([]);
  const strange = ['{', '{"table":"nowhere","keys":[]}', '{"table":"units","keys":[1]}'].map((text) => ({
    role: 'rejected',
    name: 'x.json',
    media: 'application/json',
    content: new Blob([text]),
  }));
  expect(await rejectsOf(strange)).toEqual(new Map());
});
