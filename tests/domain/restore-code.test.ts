import { expect, test } from 'vitest';
import type { Question } from '../../src/domain/question';
import { canonical, figureCode, readCode, restoreCode } from '../../src/domain/restore-code';

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

test('a typed code is read in any spelling, and nothing else is', () => {
  for (const typed of ['TD-20C4-11F8', 'td20c411f8', ' td 20c4 11f8 ', '20C4-11F8', 'TD–2OC4–IlF8'])
    expect(readCode(typed)).toBe('TD-20C4-11F8');
  for (const typed of ['', 'A04', 'giải ngân', 'TD-20C4-11F', 'TD-20C4-11FU', '20C4-11F8-9']) expect(readCode(typed)).toBeNull();
});

test('the code of a figure of several questions depends on each part of it', () => {
  const identity = { figure: 'aid', asked: ['2026', null], definitions: ['I01 a', 'I02 b'], pack: 'ab12' };
  expect(figureCode(identity)).toBe(figureCode({ ...identity, definitions: ['I02 b', 'I01 a'] }));
  const others = [
    figureCode({ ...identity, figure: 'aid2' }),
    figureCode({ ...identity, asked: [null, '2026'] }),
    figureCode({ ...identity, definitions: ['I01 a', 'I02 c'] }),
    figureCode({ ...identity, pack: 'ab13' }),
  ];
  expect(new Set([figureCode(identity), ...others]).size).toBe(5);
});
