import { fc } from '../support/random';
import { expect, test } from 'vitest';
import type { Edit, Step } from '../../src/domain/change';
import { type Cell, records, type Table } from '../../src/domain/table';
import { csv } from '../../src/exports/csv';
import { readFile } from '../../src/ingest/read';
import { byKey, contractRow, fileEdits } from '../../src/review/differ';
import { changedFiles } from '../../src/review/files';
import { added, emptySet, isEmpty, rated, redone, undone } from '../../src/review/history';
import { net, rowsTouched } from '../../src/review/net';
import { overlaid } from '../../src/review/overlay';
import { cellsOf } from '../support/packs';
import { add, claimRow, evidenceRow, set, step, tableOf } from './tables';

const CLAIMS = 'contribution_claims';
const claims = tableOf(CLAIMS, [claimRow('C1'), claimRow('C2', { status: 'xac_nhan', verified_by: 'VP' })]);
const evidence = tableOf('evidence', [evidenceRow('C1-1', 'C1'), evidenceRow('C2-1', 'C2')]);
const cell = (table: Table, name: string, key: string, column: string): Cell | undefined => byKey(name, table).get(key)?.[column];

test('steps set cells and add rows; the table given stays as it is', () => {
  const before = JSON.stringify(evidence);
  const steps = [step([set('evidence', 'C1-1', 'independent', false, true), add('evidence', 'C1-2', evidenceRow('C1-2', 'C1'))])];
  const after = overlaid('evidence', evidence, steps);
  expect(cell(after, 'evidence', 'C1-1', 'independent')).toBe(true);
  expect(byKey('evidence', after).get('C1-2')).toMatchObject({ claim_id: 'C1', ref: 'Hồ sơ lưu', _row: 3, _line: null });
  expect(after.rows).toBe(3);
  expect(JSON.stringify(evidence)).toBe(before);
  expect(overlaid('tasks', claims, steps)).toBe(claims);
});

test('a cell changed twice is one edit from the first value to the last, and changing it back is none', () => {
  const there = set(CLAIMS, 'C1', 'role', 2, 3);
  expect(net([step([there]), step([set(CLAIMS, 'C1', 'role', 3, 1)])]).map((n) => n.edit)).toEqual([set(CLAIMS, 'C1', 'role', 2, 1)]);
  expect(net([step([there]), step([set(CLAIMS, 'C1', 'role', 3, 2)])])).toEqual([]);
  expect(rowsTouched([step([there, set(CLAIMS, 'C1', 'status', 'nhap', 'bac'), set(CLAIMS, 'C2', 'role', 2, 3)])])).toBe(2);
});

test('a row added, changed and taken out again leaves nothing', () => {
  const row = evidenceRow('C1-9', 'C1');
  const steps = [step([add('evidence', 'C1-9', row)]), step([set('evidence', 'C1-9', 'ref', 'Hồ sơ lưu', 'Tờ trình')])];
  expect(net(steps).map((n) => n.edit)).toMatchObject([{ kind: 'add', row: { ref: 'Tờ trình' } }]);
  expect(net([...steps, step([{ kind: 'remove', table: 'evidence', key: 'C1-9', row }])])).toEqual([]);
});

test('an edit of a row that is not there changes nothing, and does not fail', () => {
  expect(records(overlaid(CLAIMS, claims, [step([set(CLAIMS, 'C9', 'role', 1, 2)])]))).toEqual(records(claims));
});

const keys = ['C1-1', 'C2-1', 'C1-2', 'C1-3'];
const kinds = ['ho_so', 'bao_cao', 'danh_gia'];

/** Steps as people make them: each edit says what stood there before. */
function history(moves: readonly (readonly [number, 'set' | 'add' | 'remove', number])[]): readonly Step[] {
  let now = evidence;
  return moves.flatMap(([k, kind, value]): Step[] => {
    const key = keys[k % keys.length]!;
    const row = byKey('evidence', now).get(key);
    const to = kinds[value % kinds.length]!;
    const edit: Edit | null =
      kind === 'add'
        ? row
          ? null
          : add('evidence', key, contractRow('evidence', evidenceRow(key, key.slice(0, 2), { kind: to })))
        : !row
          ? null
          : kind === 'set'
            ? set('evidence', key, 'kind', row['kind'] ?? null, to)
            : { kind: 'remove', table: 'evidence', key, row: contractRow('evidence', row) };
    if (!edit) return [];
    const made = step([edit]);
    now = overlaid('evidence', now, [made]);
    return [made];
  });
}

const plain = (table: Table) =>
  [...byKey('evidence', table)].map(([key, row]) => [key, contractRow('evidence', row)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
const moves = fc.array(fc.tuple(fc.nat(7), fc.constantFrom('set' as const, 'add' as const, 'remove' as const), fc.nat(5)), {
  maxLength: 14,
});

test('steps taken together give what they give one after the other', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const steps = history(all);
      const oneByOne = steps.reduce((table, s) => overlaid('evidence', table, [s]), evidence);
      expect(plain(overlaid('evidence', evidence, steps))).toEqual(plain(oneByOne));
    }),
  );
});

test('undoing everything gives the source again, and doing it all again what was there', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const full = added(emptySet('h', '2026-09-14'), history(all));
      let back = full;
      while (back.steps.length > 0) back = undone(back);
      expect(overlaid('evidence', evidence, back.steps)).toBe(evidence);
      let again = back;
      while (again.undone.length > 0) again = redone(again);
      expect(again.steps).toEqual(full.steps);
    }),
  );
});

test('a new step forgets what was taken back; a step without an edit is none', () => {
  const one = step([set(CLAIMS, 'C1', 'role', 2, 3)]);
  const back = undone(added(emptySet('h', 'd'), [one]));
  expect(isEmpty(back)).toBe(true);
  expect(back.undone).toEqual([one]);
  expect(added(back, [step([])])).toBe(back);
  expect(added(back, [step([set(CLAIMS, 'C2', 'role', 2, 3)])]).undone).toEqual([]);
  expect(undone(emptySet('h', 'd'))).toEqual(emptySet('h', 'd'));
});

test('a person codes a claim once: the later coding counts', () => {
  const first = { claim: 'C1', rater: 'Minh', at: 'a', level: 2 };
  const set = rated(rated(emptySet('h', 'd'), [first]), [
    { ...first, level: 3 },
    { ...first, rater: 'Hà' },
  ]);
  expect(set.ratings.map((r) => [r.rater, r.level])).toEqual([
    ['Minh', 3],
    ['Hà', 2],
  ]);
});

const bytes = (text: string) => new TextEncoder().encode(text);

test('what was changed leaves as whole rows of the package, is read by the product, and comes back as the same edits', async () => {
  const steps = [
    step([
      set(CLAIMS, 'C1', 'status', 'cho_xac_nhan', 'xac_nhan'),
      set(CLAIMS, 'C1', 'verified_by', null, 'VP'),
      set(CLAIMS, 'C1', 'verified_on', null, '2026-02-03'),
      set(CLAIMS, 'C1', 'statement_vi', 'Góp ý, "được tiếp thu"', '=2+2 là công thức, không phải chữ'),
      add('evidence', 'C1-2', contractRow('evidence', evidenceRow('C1-2', 'C1', { ref: '-Tờ trình, trang 3', kind: 'danh_gia' }))),
    ]),
  ];
  const now = { [CLAIMS]: overlaid(CLAIMS, claims, steps), evidence: overlaid('evidence', evidence, steps) };
  const files = changedFiles(steps, now);
  expect(files.map((f) => [f.name, f.rows.length])).toEqual([
    [CLAIMS, 2],
    ['evidence', 2],
  ]);
  const back = await Promise.all(
    files.map(async ({ name, rows }) => {
      const read = await readFile({ name: `${name}.csv`, bytes: bytes(csv(rows)) });
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      expect(read.problems.filter((p) => p.severity === 'error')).toEqual([]);
      const source = name === CLAIMS ? claims : evidence;
      const again = fileEdits(name, now[name as 'evidence'], cellsOf(read.value));
      expect(again).toEqual({ edits: [], equal: 1 });
      return fileEdits(name, source, cellsOf(read.value)).edits;
    }),
  );
  const sorted = (edits: readonly Edit[]) => edits.map((e) => JSON.stringify(e)).sort();
  expect(sorted(back.flat())).toEqual(sorted(net(steps).map((n) => n.edit)));
});

test('rows that the file does not name stay; nothing changed gives no file', () => {
  expect(fileEdits(CLAIMS, claims, tableOf(CLAIMS, [claimRow('C1')]))).toEqual({ edits: [], equal: 1 });
  expect(changedFiles([], { [CLAIMS]: claims })).toEqual([]);
});
