import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { AS_PARQUET, datapackage, type ExportedFile, exportFiles, manifest } from '../../data/generator/export';
import { samplePack } from '../../data/generator/pack';
import type { Row, Tables, Value } from '../../data/generator/tools/row';

const FOLDER = new URL('../../public/sample/', import.meta.url);
const shipped = (name: string) => readFileSync(new URL(name, FOLDER));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let pack: Tables;
let files: readonly ExportedFile[];
beforeAll(async () => {
  pack = samplePack();
  files = await exportFiles(pack);
});

const rows = (name: string): readonly Row[] => pack[name] ?? [];

describe('the shipped sample', () => {
  test('is what the generator writes, byte for byte (otherwise run: npm run sample)', () => {
    expect(files.map((f) => [f.name, sha256(f.bytes)])).toEqual(files.map((f) => [f.name, sha256(shipped(f.name))]));
    expect(shipped('manifest.json').toString()).toBe(manifest(files));
    expect(shipped('datapackage.json').toString()).toBe(datapackage(files));
  });

  test('holds nothing else, is marked as invented and weighs less than 2.5 MB', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...files.map((f) => f.name), 'manifest.json', 'datapackage.json', 'prepared.json'].sort());
    expect(JSON.parse(shipped('manifest.json').toString())).toMatchObject({ synthetic: true, asOf: '2026-09-30' });
    expect(files.reduce((sum, f) => sum + f.bytes.byteLength, 0)).toBeLessThan(2_500_000);
    expect(
      files
        .filter((f) => f.name.endsWith('.parquet'))
        .map((f) => f.name.replace('.parquet', ''))
        .sort(),
    ).toEqual([...AS_PARQUET].sort());
  });
});

describe('the sample reads like a ministry', () => {
  test('row counts are those of ten years', () => {
    const between = (name: string, low: number, high: number) => {
      expect(rows(name).length, name).toBeGreaterThanOrEqual(low);
      expect(rows(name).length, name).toBeLessThanOrEqual(high);
    };
    between('enrolments', 18_000, 21_500);
    between('assessments', 35_000, 46_000);
    between('tasks', 2300, 2500);
    between('contribution_claims', 1000, 1400);
    between('evidence', 1700, 2400);
    between('delegations', 1350, 1600);
    between('events', 1150, 1400);
    between('training_courses', 550, 650);
    between('projects', 80, 110);
    between('transactions', 850, 1200);
    between('plan_items', 2400, 3700);
    expect(files.reduce((sum, f) => sum + f.rows, 0)).toBeGreaterThan(74_000);
    expect(files.reduce((sum, f) => sum + f.rows, 0)).toBeLessThan(84_000);
  });

  test('every activity is credited to a unit in being on its day', () => {
    const life = new Map(
      rows('units').map((u) => [u['unit_id'], [String(u['valid_from']), String(u['valid_to'] ?? '9999-12-31')] as const]),
    );
    const dead = (unit: Value | undefined, ...days: (Value | undefined)[]) => {
      const [from, to] = life.get(unit ?? null) ?? ['9', '0'];
      return days.some((day) => day !== null && day !== undefined && (String(day) < from || String(day) > to));
    };
    const course = new Map(rows('training_courses').map((c) => [c['course_id'], c]));
    expect(rows('delegations').filter((d) => dead(d['lead_unit_id'], d['start_on'], d['end_on']))).toEqual([]);
    expect(rows('events').filter((e) => dead(e['lead_unit_id'], e['start_on'], e['end_on']))).toEqual([]);
    expect(rows('training_courses').filter((c) => dead(c['lead_unit_id'], c['start_on'], c['end_on']))).toEqual([]);
    expect(rows('agreements').filter((a) => dead(a['lead_unit_id'], a['signed_on']))).toEqual([]);
    expect(rows('tasks').filter((t) => dead(t['lead_unit_id'], t['done_on']))).toEqual([]);
    expect(rows('legal_documents').filter((d) => dead(d['lead_unit_id'], d['issued_on']))).toEqual([]);
    expect(
      rows('contribution_claims').filter((c) => dead(c['claimed_by'], c['claimed_on']) || dead(c['verified_by'], c['verified_on'])),
    ).toEqual([]);
    expect(rows('focal_points').filter((f) => dead(f['unit_id'], f['appointed_on'], f['ended_on']))).toEqual([]);
    expect(rows('report_status').filter((r) => dead(r['unit_id'], r['due_on'], r['submitted_on']))).toEqual([]);
    expect(
      rows('commitments').filter(
        (c) => c['done_on'] === null && dead(c['owner_unit_id'], c['made_on']) && dead(c['owner_unit_id'], '2026-09-30'),
      ),
    ).toEqual([]);
    const away = rows('enrolments').filter((e) => {
      const taught = course.get(e['course_id'] ?? null);
      return dead(e['unit_id'], taught?.['start_on'], taught?.['end_on']);
    });
    expect(away).toEqual([]);
  });

  test('shares of a project add up to 100, except in the one file that was never corrected', () => {
    const sums = new Map<string, number | null>();
    for (const u of rows('project_units')) {
      if (u['role'] === 'thu_huong') continue;
      const id = String(u['project_id']);
      const before = sums.get(id) ?? 0;
      sums.set(id, u['share_pct'] === null ? null : before + Number(u['share_pct']));
    }
    expect([...sums].filter(([, sum]) => sum !== null && Math.abs(sum - 100) > 0.001).map(([id]) => id)).toEqual(['GIZ-2024']);
    expect([...sums].filter(([, sum]) => sum === null).length).toBeGreaterThanOrEqual(3);
  });

  test('nothing is dated after the registers were closed, except what is still planned', () => {
    const after: [string, string][] = [
      ['agreements', 'signed_on'], ['agreements', 'effective_on'], ['transactions', 'txn_on'], ['delegations', 'end_on'], ['delegations', 'report_on'],
      ['events', 'end_on'], ['training_courses', 'end_on'], ['assessments', 'measured_on'], ['tasks', 'done_on'], ['contribution_claims', 'claimed_on'],
      ['contribution_claims', 'verified_on'], ['evidence', 'dated_on'], ['commitments', 'done_on'], ['report_status', 'submitted_on'],
      ['inspections', 'inspected_on'], ['plan_items', 'done_on'], ['legal_documents', 'issued_on'],
    ]; // prettier-ignore
    for (const [table, column] of after)
      expect(
        rows(table).filter((row) => String(row[column] ?? '') > '2026-09-30'),
        `${table}.${column}`,
      ).toEqual([]);
  });

  test('the year is quiet around Tết and in the pandemic', () => {
    const usual = rows('events').filter((e) => !/^202[01]/.test(String(e['start_on'])));
    const inMonths = (...months: string[]) => usual.filter((e) => months.includes(String(e['start_on']).slice(5, 7))).length;
    expect(inMonths('01', '02')).toBeLessThan(inMonths('04', '05') / 2);
    expect(inMonths('10', '11')).toBeGreaterThan(inMonths('07', '08'));
    const visits = (year: number) => rows('delegations').filter((d) => String(d['start_on']).startsWith(String(year))).length;
    expect(visits(2021)).toBeLessThan(visits(2019) / 3);
  });

  test('rates are real to September 2024 and marked as assumed after it', () => {
    for (const r of rows('exchange_rates'))
      expect(String(r['source']).startsWith('Giả định'), JSON.stringify(r)).toBe(String(r['rate_on']) > '2024-09-30');
    const rate = (currency: string, month: string) =>
      rows('exchange_rates').find((r) => r['currency'] === currency && r['rate_on'] === `${month}-01`);
    expect(Number(rate('EUR', '2018-08')?.['vnd_per_unit']) * 14.555406e-3).toBeCloseTo(381.2, 1);
  });

  test('periods link to the one before and to the same of last year', () => {
    const byId = new Map(rows('periods').map((p) => [p['period_id'], p]));
    expect(byId.get('2026M9')).toMatchObject({
      label_vi: '9 tháng đầu năm 2026',
      yoy_period_id: '2025M9',
      start_on: '2026-01-01',
      end_on: '2026-09-30',
      locked: false,
    });
    expect(byId.get('2026Q3')).toMatchObject({ label_vi: 'Quý III/2026', prev_period_id: '2026Q2', yoy_period_id: '2025Q3' });
    expect(byId.get('BC2025')).toMatchObject({ start_on: '2024-12-15', end_on: '2025-12-14', locked: true });
    expect(byId.get('THADS2026')).toMatchObject({ start_on: '2025-10-01', end_on: '2026-09-30' });
  });

  test('the ministry has a plan for every year of the board’s indicators', () => {
    const has = new Set(
      rows('targets')
        .filter((t) => t['unit_id'] === 'BTP')
        .map((t) => `${String(t['indicator_id'])} ${String(t['period_id'])}`),
    );
    for (let year = 2016; year <= 2026; year++)
      for (const id of ['O01', 'O06', 'I01', 'I02']) expect(has.has(`${id} ${year}`), `${id} ${year}`).toBe(true);
    for (const id of ['A04', 'D01', 'A01', 'Q01']) expect(has.has(`${id} 2026`), id).toBe(true);
    for (const id of ['O06', 'I02', 'A02'])
      expect(
        rows('targets').filter((t) => t['indicator_id'] === id && t['unit_id'] !== 'BTP' && t['period_id'] === '2026').length,
        id,
      ).toBeGreaterThan(10);
  });
});
