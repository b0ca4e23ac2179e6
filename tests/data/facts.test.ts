import { beforeAll, describe, expect, test } from 'vitest';
import { samplePack } from '../../data/generator/pack';
import type { Row, Tables } from '../../data/generator/tools/row';

let pack: Tables;
beforeAll(() => {
  pack = samplePack();
});

const rows = (name: string): readonly Row[] => pack[name] ?? [];
const signedIn = (year: number) => rows('agreements').filter((a) => String(a['signed_on'] ?? '').startsWith(String(year)));
const project = (id: string) => rows('projects').find((p) => p['project_id'] === id) ?? {};
const promised = (id: string, partner?: string) =>
  rows('transactions')
    .filter((t) => t['project_id'] === id && ['2', '11'].includes(String(t['txn_type'])) && t['fund'] === 'vien_tro')
    .filter((t) => partner === undefined || t['partner_id'] === partner)
    .reduce((sum, t) => sum + Number(t['amount']), 0);

/** Public facts about the ministry that the sample must not contradict (numbers of the list of sources). */
describe('public facts hold in the sample', () => {
  test('F01: 2022, more than 10 instruments, 3 of them in the name of the Government', () => {
    expect(signedIn(2022).length).toBeGreaterThan(10);
    expect(signedIn(2022).filter((a) => a['signatory_level'] === 'chinh_phu')).toHaveLength(3);
  });

  test('F02: 2023, 07 instruments', () => {
    expect(signedIn(2023)).toHaveLength(7);
  });

  test('F03: 2025, 12 instruments with 08 partner countries', () => {
    const signed = new Set(signedIn(2025).map((a) => a['agreement_id']));
    const country = new Map(rows('partners').map((p) => [p['partner_id'], p['country']]));
    const partners = rows('agreement_partners').filter((p) => signed.has(p['agreement_id'] ?? null));
    expect(signed.size).toBe(12);
    expect(new Set(partners.map((p) => country.get(p['partner_id'] ?? null))).size).toBe(8);
  });

  test('F04: EU JULE I, EUR 13,855,406 + 700,000; 20/8/2018 to 01/12/2020, twice extended, to 31/5/2024', () => {
    expect(promised('JULE-1', 'EU')).toBe(13_855_406);
    expect(promised('JULE-1')).toBe(14_555_406);
    expect(project('JULE-1')).toMatchObject({
      start_planned: '2018-08-20',
      end_planned: '2020-12-01',
      end_actual: '2024-05-31',
      extensions: 2,
    });
  });

  test('F08: EU JULE II, EUR 25 million, ACT-61299 signed and in force on 31/12/2024, no other donor', () => {
    expect(promised('JULE-2')).toBe(25_000_000);
    const agreement = rows('agreements').find((a) => a['agreement_id'] === project('JULE-2')['agreement_id']);
    expect(agreement).toMatchObject({ signed_on: '2024-12-31', effective_on: '2024-12-31' });
    expect(agreement?.['title_vi']).toContain('ACT-61299');
    expect(rows('project_partners').filter((p) => p['project_id'] === 'JULE-2' && p['role'] === '1')).toHaveLength(1);
  });

  test('F12: NLD, CAD 15 million', () => {
    expect(promised('NLD')).toBe(15_000_000);
  });

  test('F14: over 37 billion dong for the Lao academy, 2018 to 2022', () => {
    expect(promised('LAO-1')).toBeGreaterThan(37e9);
    expect(promised('LAO-1')).toBeLessThan(38e9);
    expect(project('LAO-1')).toMatchObject({ direction: 'out', capital_source: 'nsnn_ra' });
    expect(String(project('LAO-1')['start_actual'])).toMatch(/^2018/);
    expect(String(project('LAO-1')['end_actual'])).toMatch(/^2022/);
  });

  test('F15: an arrangement with Cuba in August 2025 for the first project of aid to it', () => {
    const agreement = rows('agreements').find((a) => a['agreement_id'] === project('CUBA-1')['agreement_id']);
    expect(String(agreement?.['signed_on'])).toMatch(/^2025-08/);
    expect(project('CUBA-1')['direction']).toBe('out');
  });

  test('F16: PHAP LUAT 2020, 01/4/2015 to 31/12/2020', () => {
    expect(project('PHAP-LUAT-2020')).toMatchObject({ start_planned: '2015-04-01', end_actual: '2020-12-31' });
  });

  test('F18: 2024, the ministry prepared 03 laws and 01 resolution', () => {
    const issued = rows('legal_documents').filter((d) => String(d['issued_on'] ?? '').startsWith('2024'));
    expect(issued.filter((d) => d['type'] === 'luat')).toHaveLength(3);
    expect(issued.filter((d) => d['type'] === 'nghi_quyet').length).toBeLessThanOrEqual(1);
  });

  test('F19, F20: 20 units of the ministry since 10/01/2026 (the law university is not on the decree’s list), 24 before', () => {
    const alive = (day: string) =>
      rows('units').filter(
        (u) =>
          u['parent_unit_id'] === 'BTP' &&
          u['kind'] !== 'truong' &&
          String(u['valid_from']) <= day &&
          String(u['valid_to'] ?? '9999-12-31') >= day,
      ).length;
    expect(alive('2026-01-10')).toBe(20);
    expect(alive('2025-03-01')).toBeLessThanOrEqual(24);
  });

  test('F22: returns of the year are due on 25 December', () => {
    const years = rows('periods').filter((p) => p['kind'] === 'nam' && p['calendar'] === 'lich');
    expect(years.map((p) => String(p['due_on']).slice(4))).toEqual(years.map(() => '-12-25'));
    expect(years).toHaveLength(11);
  });

  test('no context series that may not be passed on', () => {
    for (const c of rows('context_series')) expect(String(c['series_id'])).not.toMatch(/^(WJP|CRS)/);
  });
});
