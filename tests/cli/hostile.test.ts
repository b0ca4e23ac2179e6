import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate, folder, SMALL } from './run';

const ASK = ['--period', '2024', '--as-of', '2025-06-30'];

describe('what nobody expects in a table', () => {
  test('amounts that the engine could not add up are refused by name', async () => {
    const transactions = `txn_id,project_id,txn_type,txn_on,value_on,amount,currency,fund
T1,P,3,2024-02-01,2024-02-01,99999999999999999999999999,VND,vien_tro
T2,P,3,2024-02-01,2024-02-01,100000000000000000000,VND,vien_tro
T3,P,3,2024-02-01,2024-02-01,100000000000000000000,VND,vien_tro
`;
    const data = folder({
      ...SMALL,
      'transactions.csv': transactions,
      'projects.csv':
        'project_id,title_vi,kind,direction,status,capital_source,sector_code,content_area,owner_unit_id\nP,P,du_an,in,dang_thuc_hien,oda_khl,15130,dao_tao,A\n',
      'project_units.csv': 'project_id,unit_id,role,share_pct\n',
      'exchange_rates.csv': 'currency,rate_on,rate_type,vnd_per_unit,source\n',
    });
    const { code, result } = await evaluate('--data', data, ...ASK, '--indicator', 'I02,I05');
    expect(code).toBe(0);
    expect(result().problems.filter((p) => p.code === 'value_large')).toMatchObject([
      { severity: 'error', table: 'transactions', row: 1, column: 'amount' },
    ]);
    expect(result().answers.map((a) => a.total.value)).toEqual([2e11, -2e11]);
  });

  test.each(['2000000000', '-5'])('a plan for the year %s has no day, and harms nothing else', async (year) => {
    const plan = `item_id,year,version,kind,lead_unit_id,title_vi,planned_on,status
I1,${year},goc,doan_ra,A,Một,,chua
I2,2024,goc,doan_ra,A,Hai,,chua
I3,2024,goc,doan_ra,A,Ba,2024-05-01,chua
`;
    const { code, result } = await evaluate('--data', folder({ ...SMALL, 'plan_items.csv': plan }), ...ASK, '--indicator', 'A01');
    expect(code).toBe(0);
    expect(result().answers[0]?.total).toMatchObject({ value: 0, denominator: 2, n: 2 });
  });

  test('units that stand above each other, or become each other, end nowhere and hang nothing', async () => {
    const units = SMALL['units.csv'].replace('BTP,,', 'BTP,A,');
    const changes = `change_id,old_unit_id,new_unit_id,effective_on,kind,share_pct
C1,A,B,2024-02-01,rename,100
C2,B,A,2024-03-01,rename,100
C3,A,A,2024-04-01,merge,100
`;
    const data = folder({ ...SMALL, 'units.csv': units, 'unit_changes.csv': changes });
    const { code, result } = await evaluate('--data', data, ...ASK, '--indicator', 'O01');
    expect(code).toBe(0);
    expect(result().answers[0]?.total.value).toBe(3);
  });

  test('an id that is very long, or has two lines, takes one line of the table for people', async () => {
    const long = 'dài'.repeat(2000);
    const units = `${SMALL['units.csv']}${long},BTP,Vụ dài,,vu,2008-01-01,true\n"hai\ndòng",BTP,Vụ hai,,vu,2008-01-01,true\n`;
    const { out } = await evaluate('--data', folder({ ...SMALL, 'units.csv': units }), ...ASK, '--indicator', 'O01', '--format', 'table');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(200);
    expect(out).toMatch(/\n {2}hai dòng +Vụ hai/);
  });

  test('ids keep their leading zeros, their quotes and whatever else they hold', async () => {
    const ids = ['007', '1e5', '=1+1', "O'Brien", 'a"b', '__proto__', '🇻🇳', 'x; DROP TABLE units'];
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const units = ids.map((id) => `${quoted(id)},BTP,${quoted(`Vụ ${id}`)},,vu,2008-01-01,true\n`).join('');
    const signed = ids.map((id, i) => `W${i},T,thoa_thuan,bo,song_phuong,${quoted(id)},2024-05-05\n`).join('');
    const data = folder({ ...SMALL, 'units.csv': SMALL['units.csv'] + units, 'agreements.csv': SMALL['agreements.csv'] + signed });
    const { result } = await evaluate('--data', data, ...ASK, '--indicator', 'O01');
    const groups = new Map(result().answers[0]?.groups.map((g) => [g.key, g]));
    expect(ids.map((id) => [groups.get(id)?.value, groups.get(id)?.label])).toEqual(ids.map((id) => [1, `Vụ ${id}`]));
  });
});

test('every table that is lacking is named', async () => {
  const { result } = await evaluate('--data', folder(SMALL), ...ASK, '--indicator', 'D01', '--lang', 'en');
  for (const table of ['contribution_claims', 'evidence', 'tasks', 'unit_changes']) expect(result().answers[0]?.reason).toContain(table);
  expect(result().answers[0]?.total.reason).toBe(result().answers[0]?.reason);
});

test('of the periods that end on one day the longest is taken, whatever the calendar', async () => {
  const periods = `${SMALL['periods.csv']}2024Q4,lich,quy,2024-10-01,2024-12-31,Quý IV,false
TH,thads,nam,2023-12-15,2024-12-31,Dài nhất,false
BC,bao_cao,nam,2024-02-01,2024-12-30,Sớm hơn,false
`;
  const data = folder({ ...SMALL, 'periods.csv': periods });
  expect((await evaluate('--data', data, '--as-of', '2025-03-01', '--indicator', 'O01')).result().period.id).toBe('TH');
});

test('a unit that is silent without a return has no number', async () => {
  const { result } = await evaluate('--data', folder(SMALL), '--period', '2023', '--as-of', '2025-06-30', '--indicator', 'O01');
  expect(result().answers[0]?.groups).toMatchObject([
    { key: 'A', value: null, numerator: null, n: 0, status: 'missing' },
    { key: 'B', value: 1, n: 1, status: 'small_n' },
  ]);
});

test('a reader that stops early is no failure', () => {
  const entry = join(import.meta.dirname, '../../src/cli/run.mjs');
  const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${entry}" --data "${folder(SMALL)}" ${ASK.join(' ')} | head -c 1`], {
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/EPIPE|Unhandled/);
});
