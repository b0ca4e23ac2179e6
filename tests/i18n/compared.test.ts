import { expect, test } from 'vitest';
import { comparedShort, comparedTo } from '../../src/i18n/compared';
import { change } from '../../src/i18n/change';
import { plain } from '../../src/i18n/say';
import { changeClause, type Facts } from '../../src/i18n/sentence-parts';
import { measure, period } from '../support/figures';

const lich = { calendar: 'lich' } as const;
const year = (y: number) => period('nam', `${y}-01-01`, `${y}-12-31`, lich);
const nine = (y: number, rest = {}) => period('chin_thang', `${y}-01-01`, `${y}-09-30`, { ...lich, ...rest });
const q2 = period('quy', '2026-04-01', '2026-06-30', { ...lich, id: '2026Q2' });
const span = period('custom', '2024-03-01', '2024-05-15', lich);
const s = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['the year before', nine(2025), nine(2026), 'cùng kỳ năm 2025', 'cùng kỳ 2025', 'the same period of 2025'],
  ['a base year', nine(2020), nine(2026), '9 tháng đầu năm 2020', 'cùng kỳ 2020', 'the first nine months of 2020'],
  ['a year against a year', year(2020), year(2026), 'năm 2020', 'năm 2020', '2020'],
  ['a whole year against nine months', year(2024), nine(2026), 'cả năm 2024', 'cả năm 2024', 'the whole of 2024'],
  ['a quarter', q2, nine(2026), 'quý II năm 2026', 'Q2 2026', 'the second quarter of 2026'],
  ['a free span', span, nine(2026), 'thời gian từ 1/3/2024 đến 15/5/2024', '1/3/2024–15/5/2024', 'the period 1 Mar 2024 to 15 May 2024'],
  [
    'a period cut at the same day',
    nine(2025, { to: '2025-09-14', end: '2025-09-30' }),
    nine(2026),
    'cùng kỳ năm 2025',
    'cùng kỳ 2025',
    'the same period of 2025',
  ],
  [
    'a quarter cut at the same day',
    { ...q2, to: '2026-05-10', end: '2026-06-30' },
    period('quy', '2026-07-01', '2026-09-30', lich),
    'quý II năm 2026 (tính đến 10/5/2026)',
    'Q2 2026',
    'the second quarter of 2026 (up to 10 May 2026)',
  ],
  [
    'another calendar',
    period('nam', '2024-12-15', '2025-12-14'),
    year(2026),
    'năm 2025 (năm báo cáo)',
    'năm 2025',
    '2025 (reporting year)',
  ],
])('%s is named as what it is', (_, before, now, vi, short, en) => {
  expect(s(comparedTo(before, now, 'vi'))).toBe(vi);
  expect(s(comparedShort(before, now, 'vi'))).toBe(short);
  expect(s(comparedTo(before, now, 'en'))).toBe(en);
});

const facts: Facts = {
  period: nine(2026),
  now: measure(40),
  before: measure(30),
  beforePeriod: nine(2020),
  plan: null,
  shape: { unit: 'văn kiện', decimals: 0 },
  lang: 'vi',
};

test('the clause of a change names what is compared, and says when two periods are not as long as each other', () => {
  const found = change(facts.now, facts.before, 'count', 0, 'vi');
  expect(typeof found === 'string' ? '' : found.amount).toBe('33,3%');
  expect(s(plain(changeClause(facts) ?? []))).toBe('tăng 33,3% so với 9 tháng đầu năm 2020');
  const unlike = { ...facts, before: null, beforePeriod: null, unlike: year(2024) };
  expect(s(plain(changeClause(unlike) ?? []))).toBe('không so với cả năm 2024 (hai kỳ dài ngắn khác nhau)');
  expect(s(plain(changeClause({ ...unlike, lang: 'en' }) ?? []))).toBe('not compared with the whole of 2024: the periods differ in length');
});
