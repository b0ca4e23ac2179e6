import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LoadedTable } from '../../src/domain/source';
import type { Cell } from '../../src/domain/table';
import { clearBeside } from '../../src/diff/beside';
import { type Candidate, NEXT, previewImport } from '../../src/diff/preview';
import { rowChanges } from '../../src/diff/rows';
import type { Version } from '../../src/diff/version';
import { openNative } from '../../src/engine/native';
import { openWasmNode } from '../../src/engine/wasm-node';
import type { Engine } from '../../src/engine/port';
import { ask } from '../../src/indicators/ask';
import { openPack } from '../../src/indicators/pack';
import { readFile } from '../../src/ingest/read';
import { question } from '../support/answers';
import { HARD, HARD_AS_OF, readFolder } from '../support/folder';
import { withRows } from '../support/packs';
import { YEARS } from './support';

const HEAD =
  'delegation_id,direction,level,purpose,lead_unit_id,partner_id,country,start_on,end_on,size,cost_vnd,fund_source,in_plan,report_due_on,report_on,project_id,agreement_id';
const PLAIN = 'DL-PLAIN,ra,vu,lam_viec,VHTQT,JICA,JP,2024-02-05,2024-02-09,4,100000000,nsnn,true,2024-02-24,2024-02-20,,AG-RENEWS';

const file = async (name: string, mode: Candidate['mode'], ...lines: readonly string[]): Promise<Candidate> => {
  const outcome = await readFile({ name, bytes: new TextEncoder().encode(lines.join('\n')) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { loaded: outcome.value, mode, problems: outcome.problems };
};

describe.each([
  ['native', openNative],
  ['wasm', openWasmNode],
] as const)('an import before it happens, %s', (_, open) => {
  let engine: Engine;
  let tables: readonly LoadedTable[];
  let current: Version;
  const options = { periods: [YEARS[1]!], indicators: ['A02', 'A11', 'O06'] };
  beforeAll(async () => {
    engine = await open();
    ({ tables } = await readFolder(HARD));
    current = { prefix: '', pack: await openPack(engine, tables), asOf: HARD_AS_OF };
  });
  afterAll(() => engine.close());
  const total = async (id: string) => (await ask(engine, current.pack, question(id, YEARS[1]!, HARD_AS_OF))).total.value;

  test('a unit’s own file is merged: new, changed, equal, repeated and unreadable rows', async () => {
    const candidate = await file(
      'delegations.csv',
      'merge',
      HEAD,
      PLAIN,
      PLAIN.replace('DL-PLAIN', 'DL-NEW'),
      PLAIN.replace('DL-PLAIN', 'DL-NOCOST').replace('100000000', '70000000'),
      PLAIN.replace('DL-PLAIN', 'DL-BAD').replace('2024-02-05', '2024-02-31'),
      PLAIN.replace('DL-PLAIN', 'DL-TWICE'),
      PLAIN.replace('DL-PLAIN', 'DL-TWICE').replace('JP', 'KR'),
      PLAIN.replace('DL-PLAIN', 'DL-LAST').replace(',4,', ',four,'),
    );
    const before = await total('A02');
    const { files, comparison, pair } = await previewImport(engine, current, [{ ...candidate, rejected: new Set(['DL-BAD']) }], options);
    expect(files).toEqual([
      {
        file: 'delegations.csv',
        table: 'delegations',
        mode: 'merge',
        read: 7,
        rejected: 2,
        added: 3,
        changed: 1,
        unchanged: 1,
        duplicates: 1,
        removed: 0,
        before: 26,
        after: 29,
        unknown: [],
        unjudged: [],
      },
    ]);
    const a02 = comparison.moves.find((m) => m.indicator === 'A02')!.total;
    expect([a02.before.value, a02.after.value, a02.remainder]).toEqual([before, before! + 3, 0]);
    expect(comparison.moves.find((m) => m.indicator === 'O06')).toBeUndefined();
    expect(await rowChanges(engine, pair, 'delegations', { kinds: ['changed'], limit: 9 })).toMatchObject([
      { key: 'DL-NOCOST', after: { line: 4 } },
    ]);
    // Nothing has happened yet, and nothing is left behind.
    expect(await total('A02')).toBe(before);
    await clearBeside(engine, NEXT);
    expect(await total('A02')).toBe(before);
  });

  test('codes that name nothing are told with their lines and what they may be, before anything is written', async () => {
    const row = (id: string, project: string, agreement = 'AG-RENEWS') =>
      PLAIN.replace('DL-PLAIN', id).replace(',,AG-RENEWS', `,${project},${agreement}`);
    const lines = [
      row('D1', 'pj shared'),
      row('D2', 'PJ-SHARET'),
      row('D3', 'MA-PJ-SHARED'),
      row('D4', 'PJ-SHARET'),
      row('D5', 'Không đâu', 'AG-RENEW'),
    ];
    const { files } = await previewImport(
      engine,
      current,
      [await file('delegations.csv', 'merge', HEAD, ...lines, row('D6', 'PJ-SHARED'))],
      options,
    );
    expect(
      files[0]!.unknown.map(({ column, target, value, rows, lines: at, likely }) => [column, target, value, rows, at, likely]),
    ).toEqual([
      ['project_id', 'projects', 'PJ-SHARET', 2, [3, 5], 'PJ-SHARED'],
      ['agreement_id', 'agreements', 'AG-RENEW', 1, [6], 'AG-RENEWS'],
      ['project_id', 'projects', 'Không đâu', 1, [6], null],
      ['project_id', 'projects', 'MA-PJ-SHARED', 1, [4], 'PJ-SHARED'],
      ['project_id', 'projects', 'pj shared', 1, [2], 'PJ-SHARED'],
    ]);
    expect([files[0]!.added, files[0]!.unjudged]).toEqual([6, []]);
  });

  test('a row of the same import is known; a table that is not there is not judged', async () => {
    const project = await file(
      'projects.csv',
      'merge',
      'project_id,title_vi,kind,direction,status,capital_source,sector_code,content_area,owner_unit_id',
      'PJ-NEW,Mới,du_an,in,thuc_hien,oda_khl,15130,xay_dung_pl,VHTQT',
    );
    const delegation = await file('delegations.csv', 'merge', HEAD, PLAIN.replace(',,AG-RENEWS', ',PJ-NEW,AG-RENEWS'));
    const both = await previewImport(engine, current, [delegation, project], options);
    expect(both.files.flatMap((f) => f.unknown)).toEqual([]);
    const { projects: _, ...others } = current.pack.tables;
    const without = { ...current, pack: { ...current.pack, tables: others } };
    const { files } = await previewImport(engine, without, [delegation], options);
    expect([files[0]!.unknown, files[0]!.unjudged]).toEqual([[], [{ column: 'project_id', target: 'projects' }]]);
  });

  test('a period is held against those it is compared with, but in the first year of its calendar', async () => {
    const row = (of: number) => `Y${of},lich,nam,${of}-01-01,${of}-12-31,${of}-12-25,nowhere,2023,Năm ${of},false`;
    const lines = ['period_id,calendar,kind,start_on,end_on,due_on,prev_period_id,yoy_period_id,label_vi,locked', row(2022), row(2090)];
    const { files } = await previewImport(engine, current, [await file('periods.csv', 'merge', ...lines)], options);
    expect(files[0]!.unknown.map((u) => [u.column, u.value, u.lines])).toEqual([['prev_period_id', 'nowhere', [3]]]);
  });

  test('the same lines as the whole table take the other rows away', async () => {
    const { files, comparison } = await previewImport(engine, current, [await file('delegations.csv', 'replace', HEAD, PLAIN)], options);
    expect(files).toMatchObject([{ read: 1, added: 0, changed: 0, unchanged: 1, removed: 25, after: 1 }]);
    expect(comparison.moves.find((m) => m.indicator === 'A02')!.total).toMatchObject({
      after: { value: 1 },
      parts: [{ cause: 'removed', value: -15 }],
    });
  });

  test('columns that a merged file does not have stay as they are; several files stand on each other', async () => {
    const short = HEAD.split(',').filter((c) => c !== 'cost_vnd' && c !== 'size');
    const cells = PLAIN.split(',').filter((_c, i) => HEAD.split(',')[i] !== 'cost_vnd' && HEAD.split(',')[i] !== 'size');
    const one = await file('delegations.csv', 'merge', short.join(','), cells.join(','));
    const two = await file('delegations (2).csv', 'merge', HEAD, PLAIN.replace('DL-PLAIN', 'DL-NEW'), PLAIN.replace('vu,', 'phong,'));
    const { files } = await previewImport(engine, current, [one, two], options);
    expect(files.map(({ added, changed, unchanged, before, after }) => [added, changed, unchanged, before, after])).toEqual([
      [0, 0, 1, 26, 26],
      [1, 1, 0, 26, 27],
    ]);
  });

  test('rows without a key are added once, however often the file comes', async () => {
    const events = tables.find((t) => t.name === 'agreement_partners')!;
    const none = (t: LoadedTable): LoadedTable => {
      if (t.table instanceof Uint8Array) throw new Error('bytes');
      const columns = t.table.columns.map((c) => (c.name === 'partner_id' ? { ...c, values: c.values.map((): Cell => null) } : c));
      return { ...t, table: { ...t.table, columns } };
    };
    const keyless = none(withRows(events, [0, 0, 1]));
    const candidate = { loaded: keyless, mode: 'merge', problems: [] } as const;
    const { files } = await previewImport(engine, current, [candidate, candidate], options);
    expect(files.map(({ added, unchanged, after }) => [added, unchanged, after])).toEqual([
      [3, 0, events.rows + 3],
      [0, 3, events.rows + 3],
    ]);
  });
});
