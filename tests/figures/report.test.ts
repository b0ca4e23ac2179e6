import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/domain/answer';
import { opensByUnit, reportGroups } from '../../src/domain/report';
import { yearToDate } from '../../src/domain/year-to-date';
import { reportCsv } from '../../src/exports/report-csv';
import { COLUMNS, type LineFacts, reportCells } from '../../src/figures/report/cells';
import { type Entry, letter, reportTable } from '../../src/figures/report/table';
import '../../src/i18n/late/report';
import { number, type Lang } from '../../src/i18n/format';
import { translator } from '../../src/i18n/text';
import { allIndicators, indicator } from '../../src/indicators/catalogue';
import { measure, nine, period, rate, year } from '../support/figures';

const facts = (id: string, now: Measure | null, same: Measure | null = null, more: Partial<LineFacts> = {}): LineFacts => {
  const of = indicator(id);
  const shape = { unit: of.unit.vi, decimals: of.decimals };
  return {
    indicator: of,
    shape,
    planShape: shape,
    plan: null,
    apart: false,
    period: now,
    toDate: now,
    judged: now,
    same,
    before: null,
    ...more,
  };
};
const texts = (line: LineFacts, lang: Lang = 'vi') =>
  Object.fromEntries(COLUMNS.map((c) => [c, reportCells(line, lang)[c].text.replaceAll('\u00a0', ' ')]));
const entry = (line: LineFacts, more: Partial<Entry> = {}): Entry => ({
  ...line,
  milestone: null,
  absent: null,
  failed: null,
  within: [],
  units: [],
  silent: 0,
  passport: 'TD-0000-0000',
  ...more,
});
const tableOf = (entries: readonly Entry[], lang: Lang = 'vi') =>
  reportTable([{ field: 'agreements', entries }], { lang, t: translator(lang), open: false });

describe('the signs of the standard table', () => {
  test('a count below ten has a zero, in Vietnamese; its change is a difference, not a per cent', () => {
    const line = facts('O01', measure(8), measure(7), { plan: 10 });
    expect(texts(line)).toMatchObject({
      plan: '10',
      period: '08',
      share: '80,0',
      same: '07',
      difference: '+01',
      percent: 'x',
      before: '…',
    });
    expect(texts(line, 'en')).toMatchObject({ period: '8', share: '80.0', difference: '+1' });
  });
  test('none occurred, not known and not applicable are three signs', () => {
    expect(texts(facts('O01', measure(0)))).toMatchObject({ period: '-', same: '…', plan: 'x' });
    expect(texts(facts('O01', measure(null)))).toMatchObject({ period: '…', share: 'x', difference: '…' });
    expect(texts(facts('O01', measure(null, { status: 'na' })))).toMatchObject({ period: 'x', difference: 'x' });
  });
  test('rates change by points, are never shares of a plan, and few cases are fractions without a comparison', () => {
    expect(texts(facts('A04', rate(72, 100), rate(64, 100), { plan: 70 }))).toMatchObject({
      period: '72,0',
      share: 'x',
      difference: '+8,0',
      percent: 'x',
    });
    expect(texts(facts('A04', rate(3, 7), rate(64, 100)))).toMatchObject({ period: '3/7', difference: 'x', percent: 'x' });
  });
  test('a state at the end of the period does not accumulate; days are measured, not counted', () => {
    expect(texts(facts('O02', measure(52)))).toMatchObject({ toDate: 'x' });
    expect(texts(facts('O04', measure(7, { n: 40 })))).toMatchObject({ period: '7' });
  });
  test('a period of another length is not compared', () => {
    expect(texts(facts('O06', measure(900), measure(1200), { apart: true }))).toMatchObject({ same: 'x', difference: 'x', percent: 'x' });
  });
  test('every text is its value, rounded once', () => {
    const amount = fc.integer({ min: 1, max: 5_000_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(amount, amount, fc.option(amount), (now, was, plan) => {
        const cells = reportCells(facts('I02', measure(now, { n: 40 }), measure(was, { n: 40 }), { plan }), 'en');
        expect(cells.period.text).toBe(number(now, 1, 'en'));
        expect(cells.percent.text.replace('+', '')).toBe(number((now / was - 1) * 100, 1, 'en'));
        expect(cells.share.value).toBe(plan === null ? null : (100 * now) / plan);
      }),
    );
  });
});

describe('the rows', () => {
  const part = (key: string, value: number) => ({ ...facts('O01', measure(value)), key, name: key });
  test('parts are in Roman numbers, totals numbered through, units as a), b), each total above what it is made of', () => {
    const table = tableOf([entry(facts('O01', measure(8)), { within: [part('sp', 8)], units: [part('x', 5), part('y', 3)], silent: 4 })]);
    expect(table.rows.map((r) => `${r.kind} ${r.ordinal}`.trim())).toEqual(['field I', 'total 1', 'within', 'part a)', 'part b)', 'part']);
    expect(table.rows.at(-1)?.name).toBe('Còn 4 đơn vị không phát sinh hoặc chưa có số liệu');
    expect([0, 4, 5, 22].map(letter)).toEqual(['a', 'e', 'g', 'aa']);
  });
  test('footnotes share a number where they say the same; what is all provisional is said once', () => {
    const few = tableOf([entry(facts('O01', measure(8, { n: 8 }))), entry(facts('O02', measure(3, { n: 3 })))]);
    expect(few.footnotes).toHaveLength(1);
    expect(few.rows.slice(1).map((r) => r.marks)).toEqual([[1], [1]]);
    const partial = measure(900, { partial: true });
    expect(tableOf([entry(facts('O06', partial))])).toMatchObject({ partial: 'all', footnotes: [] });
    expect(tableOf([entry(facts('O06', partial)), entry(facts('O07', measure(40)))])).toMatchObject({ partial: 'some' });
  });
  test('the distance of a rate from its plan is said in points', () => {
    const [, row] = tableOf([entry(facts('A04', rate(60, 100), null, { plan: 70 }))]).rows;
    expect(row?.note.replaceAll('\u00a0', ' ')).toBe('thấp hơn KH 10,0 điểm %');
  });
  test('the file holds exact values, and signs where there is none', () => {
    const table = tableOf([entry(facts('I02', measure(204.8123, { n: 50 }), measure(null)))]);
    const heads = Object.fromEntries(COLUMNS.map((c) => [c, c])) as Record<(typeof COLUMNS)[number], string>;
    const text = reportCsv({ table, title: 'Biểu', lines: ['Kỳ'], heads, foot: ['Nguồn'] }, translator('vi'));
    expect(text).toContain('1,Vốn viện trợ giải ngân,tỷ đồng,x,204.8123,204.8123,x,…,…,…,…');
    expect(text).toContain('TD-0000-0000');
  });
});

describe('what stands in it', () => {
  test('"all" drops no indicator, and contribution is never opened by unit', () => {
    const all = reportGroups(allIndicators(), 'all').flatMap((g) => g.indicators);
    expect(new Set(all.map((i) => i.id))).toEqual(new Set(allIndicators().map((i) => i.id)));
    expect(all).toHaveLength(allIndicators().length);
    const stranger = { ...indicator('O01'), id: 'Z99' };
    expect(reportGroups([stranger], 'all')).toEqual([{ field: 'other', indicators: [stranger] }]);
    expect(allIndicators().filter((i) => opensByUnit(i) && i.id.startsWith('D'))).toEqual([]);
    expect(reportGroups(allIndicators(), 'standard').flatMap((g) => g.indicators)).toHaveLength(16);
  });
  test('the year to date begins with the year of the plan', () => {
    const third = period('quy', '2026-07-01', '2026-09-30', { calendar: 'lich' });
    const whole = { ...year(2026), calendar: 'lich' as const };
    expect(yearToDate({ period: third, year: whole }, [])).toMatchObject({ id: null, from: '2026-01-01', to: '2026-09-30' });
    const known = { ...nine(2026), calendar: 'lich' as const, from: '2026-01-01', to: '2026-09-30' };
    expect(yearToDate({ period: third, year: whole }, [known])).toBe(known);
    expect(yearToDate({ period: whole, year: whole }, [])).toBe(whole);
    expect(yearToDate({ period: third, year: null }, [])).toBeNull();
  });
});
