import { fc } from '../support/random';
import { expect, test } from 'vitest';
import type { Edit } from '../../src/domain/change';
import { type Version, versionOf } from '../../src/domain/version';
import { definitionsFrom, definitionsText } from '../../src/indicators/definitions-file';
import { type Memory, memoryFrom, memoryText } from '../../src/ingest/map/memory';
import { problemText } from '../../src/i18n/problems';
import { added, emptySet } from '../../src/review/history';
import { openZip } from '../../src/archive/read';
import { writeZip } from '../../src/archive/write';
import { changesFrom, changesText } from '../../src/store/changes-text';
import { isPackFile, type Packed, readPack, writePack } from '../../src/store/pack-file';
import { room } from '../../src/store/room';
import { bytesOf, hashOf, made, partOf } from './made';

const LIMITS = { entries: 100, each: 1e9, total: 1e9, ratio: 1e6, free: 1e9 };

function packed(texts: Readonly<Record<string, string>>, loose: Readonly<Record<string, string>> = {}): Packed {
  const all = [...Object.values(texts), ...Object.values(loose)];
  return {
    version: made(texts),
    loose: Object.entries(loose).map(([name, text]) => partOf(name, text, 'changes')),
    files: new Map(all.map((t) => [hashOf(t), bytesOf(t)])),
  };
}

const whole = (content: Uint8Array<ArrayBuffer>) => content;

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readPack('goi.thuocdo', bytes, whole);
  if (read.ok) return 'read';
  for (const problem of read.problems)
    for (const lang of ['vi', 'en'] as const) expect(problemText(problem, lang)?.what, problem.code).not.toMatch(/undefined|[{}]/);
  return read.problems.map((p) => p.code).join();
}

const name = fc.oneof(
  fc.stringMatching(/^[a-zđê]{1,8}\.csv$/u),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
  fc.constantFrom('../../x', 'a/b.csv', '__proto__', 'CON', '7'),
);
const contents = fc.dictionary(name, fc.string({ maxLength: 200 }), { maxKeys: 6 });

test('a pack comes back with the same bytes and hashes, and is written the same each time', async () => {
  await fc.assert(
    fc.asyncProperty(contents, contents, async (texts, loose) => {
      const given = packed(texts, loose);
      const file = writePack(given);
      expect(isPackFile(file)).toBe(true);
      const read = await readPack('goi.thuocdo', file, whole);
      expect(read).toEqual({ ok: true, value: given, problems: [] });
      expect(writePack(read.ok ? read.value : given)).toEqual(file);
    }),
  );
});

test('mappings and definitions travel with the tables: read elsewhere they say the same', async () => {
  const memory: Memory = {
    template: { shape: 'a1', table: 'units', columns: { Mã: 'unit_id', 'Ghi chú': null }, choices: {} },
    fill: {},
    answers: { 'vu htqt': 'VHTQT' },
  };
  const given = {
    source: ['units.csv', 'unit_id\nV1\n'],
    mapping: ['a1.json', memoryText(memory)],
    definitions: ['definitions.json', definitionsText()],
  };
  const parts = Object.entries(given).map(([role, [file = '', text = '']]) => partOf(file, text, role));
  const { id: _, ...draft } = made({});
  const version = versionOf({ ...draft, parts });
  const files = new Map(Object.values(given).map(([, text = '']) => [hashOf(text), bytesOf(text)]));
  const read = await readPack('goi.thuocdo', writePack({ version, loose: [], files }), (content) => new TextDecoder().decode(content));
  if (!read.ok) throw new Error('not read');
  const text = (role: string) => read.value.files.get(read.value.version.parts.find((p) => p.role === role)?.sha256 ?? '') ?? '';
  expect(read.value.version).toEqual(version);
  expect(memoryFrom(text('mapping'))).toEqual(memory);
  expect(definitionsFrom(text('definitions'))).toEqual(definitionsFrom(definitionsText()));
});

test('inside, files bear their own names, in the order of the manifest', () => {
  const file = writePack(packed({ 'units.csv': 'a', 'tasks.csv': 'b', 'again.csv': 'a', 'UNITS.csv': 'c' }, { 'x.json': '{}' }));
  expect(openZip(file, LIMITS).paths).toEqual([
    'mimetype',
    'manifest.json',
    'source/units.csv',
    'source/tasks.csv',
    `source/${hashOf('c')}`,
    'changes/x.json',
  ]);
});

test('no cut and no flipped bit comes through unnoticed', async () => {
  const given = packed({ 'units.csv': 'unit_id,name\n'.repeat(300), 'tasks.csv': 'x' });
  const file = writePack(given);
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), async (cut) => {
      expect(await codeOf(file.subarray(0, cut))).toMatch(/^packfile_(truncated|foreign|damaged)$/);
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.nat(7), async (at, bit) => {
      const flipped = file.slice();
      flipped[at] = flipped[at]! ^ (1 << bit);
      const read = await readPack('goi.thuocdo', flipped, whole);
      expect(read.ok ? read.value : given).toEqual(given);
    }),
  );
});

/** A pack whose manifest was changed by hand. */
function edited(change: (manifest: Record<string, unknown>) => void): Uint8Array {
  const zip = openZip(writePack(packed({ 'units.csv': 'abc' })), LIMITS);
  return writeZip(
    zip.paths.map((path) => {
      const bytes = zip.read(path);
      if (path !== 'manifest.json') return { path, bytes, stored: path === 'mimetype' };
      const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
      change(manifest);
      return { path, bytes: bytesOf(JSON.stringify(manifest)) };
    }),
  );
}

test('strangers, newer editions, forgeries and bombs are refused by name', async () => {
  expect(await codeOf(edited(() => undefined))).toBe('read');
  expect(await codeOf(bytesOf('unit_id,name'))).toBe('packfile_foreign');
  expect(await codeOf(writeZip([{ path: 'xl/workbook.xml', bytes: bytesOf('<x/>') }]))).toBe('packfile_foreign');
  expect(await codeOf(edited((m) => (m['schema'] = 2)))).toBe('packfile_newer');
  expect(await codeOf(edited((m) => (m['schema'] = 'one')))).toBe('packfile_damaged');
  expect(await codeOf(edited((m) => (m['paths'] = [])))).toBe('packfile_damaged');
  expect(await codeOf(edited((m) => ((m['version'] as Record<string, unknown>)['pack'] = 'f'.repeat(64))))).toBe('packfile_damaged');
  const forged = edited((m) => {
    const draft = m['version'] as Version;
    m['version'] = versionOf({ ...draft, parts: draft.parts.map((p) => ({ ...p, sha256: hashOf('abd') })) });
    m['paths'] = [{ sha256: hashOf('abd'), path: 'source/units.csv' }];
  });
  expect(await codeOf(forged)).toBe('packfile_damaged');
  const zeros = new Uint8Array(30_000_000);
  const zip = openZip(writePack(packed({ 'units.csv': 'abc' })), LIMITS);
  const swollen = zip.paths.map((path) => ({
    path,
    bytes: path.startsWith('source/') ? zeros : zip.read(path),
    stored: path === 'mimetype',
  }));
  expect(await codeOf(writeZip(swollen))).toBe('packfile_bomb');
});

test('an honest file that shrinks like a bomb is packed so that it can be opened again', async () => {
  const file = writePack(packed({ 'zeros.csv': '0'.repeat(8_000_000), 'units.csv': 'abc' }));
  expect(file.length).toBeGreaterThan(8_000_000);
  expect(await codeOf(file)).toBe('read');
});

const edit: Edit = { kind: 'set', table: 'tasks', key: 'T1', column: 'n', from: 2n ** 60n, to: [1, 'a', null] };

test('a change set survives as text, large integers included', () => {
  const set = added(emptySet(hashOf('x'), '2026-09-30'), [{ id: 's', by: 'Lan', at: '2026-01-01T00:00:00Z', reason: '', edits: [edit] }]);
  expect(changesFrom(changesText(set))).toEqual(set);
  expect(changesFrom('{"base":1}')).toBeNull();
  expect(changesFrom('')).toBeNull();
});

test('room is needed for the files and what is written beside them; a browser that says nothing is tried', () => {
  expect(room(10_000_000, { quota: 12_100_000, usage: 0 })).toMatchObject({ fits: true, free: 12_100_000 });
  expect(room(10_000_000, { quota: 12_100_000, usage: 100_000 })).toMatchObject({ fits: false, free: 12_000_000 });
  expect(room(10, { quota: 5, usage: 9 })).toMatchObject({ fits: false, free: 0 });
  expect(room(10, null)).toMatchObject({ fits: true, free: null });
});
