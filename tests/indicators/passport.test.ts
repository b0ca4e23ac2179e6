import { expect, test } from 'vitest';
import type { Question } from '../../src/domain/question';
import { canonical, restoreCode } from '../../src/indicators/passport';

const question: Question = {
  indicator: 'I02',
  period: {
    id: '2026-9T',
    calendar: 'bao_cao',
    kind: 'chin_thang',
    from: '2025-12-15',
    to: '2026-09-14',
    label: '9 tháng 2026',
    prev: null,
    yoy: '2025-9T',
    locked: false,
  },
  asOf: '2026-09-14',
  by: null,
  where: [
    { dimension: 'partners.partner_id', value: 'JICA' },
    { dimension: 'unit', value: 'VHTQT' },
  ],
  units: 'as_was',
  currency: 'VND',
};
const code = (over: Partial<Question> = {}, pack = 'ab12', version = '0a1b2c3d') => restoreCode({ ...question, ...over }, pack, version);

test('the code has the printed form and is stable', () => {
  expect(code()).toMatch(/^TD-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(code()).toBe(code());
});

test('the order of filters and the label of the period do not matter', () => {
  expect(code({ where: question.where.toReversed() })).toBe(code());
  expect(code({ period: { ...question.period, label: '9M 2026', locked: true } })).toBe(code());
});

test('anything that can change the number changes the code', () => {
  const changed = [
    code({ indicator: 'I01' }),
    code({ period: { ...question.period, to: '2026-09-13' } }),
    code({ asOf: '2026-09-15' }),
    code({ by: 'unit' }),
    code({ where: [] }),
    code({ where: [{ dimension: 'partners.partner_id', value: 'UNDP' }, question.where[1]!] }),
    code({ units: 'as_now' }),
    code({ currency: 'USD' }),
    code({}, 'ab13'),
    code({}, 'ab12', '0a1b2c3e'),
  ];
  expect(new Set([code(), ...changed]).size).toBe(changed.length + 1);
});

test('values cannot be confused with the marks between them', () => {
  const one = canonical({ ...question, where: [{ dimension: 'a', value: 'b"],["c' }] });
  const two = canonical({
    ...question,
    where: [
      { dimension: 'a', value: 'b' },
      { dimension: 'c', value: '' },
    ],
  });
  expect(one).not.toBe(two);
});
