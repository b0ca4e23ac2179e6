import { expect, test } from 'vitest';
import { cutAtSameDay } from '../../src/domain/asked';
import type { Period } from '../../src/domain/period';
import { openNative } from '../../src/engine/native';
import { ask } from '../../src/indicators/ask';
import { boundsOf } from '../../src/indicators/bounds';
import { openPack } from '../../src/indicators/pack';
import { series } from '../../src/indicators/series';
import { readFile } from '../../src/ingest/read';
import { question } from '../support/answers';

const year = (id: string): Period => ({
  id,
  calendar: 'lich',
  kind: 'nam',
  from: `${id}-01-01`,
  to: `${id}-12-31`,
  label: id,
  prev: null,
  yoy: null,
  locked: false,
});

// The first quarter's returns are due in the year, the year's own after it: one of two was filed in time, the other by the end of May.
const FILES = {
  'units.csv': 'unit_id,name_vi,kind,valid_from,reports_htqt\nA,A,vu,2000-01-01,true\nB,B,vu,2000-01-01,true\n',
  'periods.csv': `period_id,calendar,kind,start_on,end_on,label_vi,locked
2024,lich,nam,2024-01-01,2024-12-31,2024,false
2024Q1,lich,quy,2024-01-01,2024-03-31,2024Q1,false
2024Q4,lich,quy,2024-10-01,2024-12-31,2024Q4,false
2025Q1,lich,quy,2025-01-01,2025-03-31,2025Q1,false
`,
  'report_status.csv': `unit_id,period_id,due_on,submitted_on,nil_return
A,2024Q1,2024-04-05,2024-04-01,false
B,2024Q1,2024-04-05,2024-05-30,false
A,2024Q4,2024-12-25,2024-12-20,false
A,2025Q1,2025-04-05,2025-04-01,false
`,
};

async function open() {
  const tables = [];
  for (const [name, text] of Object.entries(FILES)) {
    const outcome = await readFile({ name, bytes: new TextEncoder().encode(text) });
    if (!outcome.ok) throw new Error(`${name} is not clean`);
    tables.push(outcome.value);
  }
  const engine = await openNative();
  return { engine, pack: await openPack(engine, tables) };
}

test('a period cut at the same day keeps its nominal end, and is asked as of the cut', () => {
  const { period, asOf } = cutAtSameDay(year('2024'), year('2025'), '2025-04-30');
  expect(boundsOf(period, asOf)).toEqual({ from: '2024-01-01', to: '2024-04-29', asOf: '2024-04-29', end: '2024-12-31' });
  expect(boundsOf(period, '2025-04-30')).toEqual(boundsOf(period, asOf));
  expect(boundsOf(year('2024'), '2025-04-30')).toEqual({ from: '2024-01-01', to: '2024-12-31', asOf: '2025-04-30', end: '2024-12-31' });
});

test('the returns due by the same day of the year before are compared', async () => {
  const { engine, pack } = await open();
  const cut = cutAtSameDay(year('2024'), year('2025'), '2025-04-30');
  const { total } = await ask(engine, pack, question('Q02', cut.period, cut.asOf));
  expect(total).toMatchObject({ value: 50, numerator: 100, denominator: 2, n: 2 });
  const line = await series(engine, pack, question('Q02', year('2025'), '2025-04-30'), [cut.period, year('2025')]);
  expect(line.points.map((p) => p.total.value)).toEqual([50, 100]);
  await engine.close();
});

test('a unit that is silent without a return has no number, one that filed has zero', async () => {
  const { engine, pack } = await open();
  const agreements = await readFile({
    name: 'agreements.csv',
    bytes: new TextEncoder().encode('agreement_id,title_vi,instrument,signatory_level,scope,lead_unit_id,signed_on\n'),
  });
  if (!agreements.ok) throw new Error('the header is not clean');
  await engine.put('agreements', agreements.value.table);
  const quarter: Period = { ...year('2025'), id: '2025Q1', kind: 'quy', to: '2025-03-31' };
  const { groups } = await ask(engine, { ...pack, absent: [] }, question('O01', quarter, '2025-04-30'));
  expect(groups.map((g) => [g.key, g.measure.value, g.measure.numerator, g.measure.n, g.measure.status])).toEqual([
    ['A', 0, 0, 0, 'nil'],
    ['B', null, null, 0, 'missing'],
  ]);
  await engine.close();
});
