import { fc } from '../support/random';
import { expect, test } from 'vitest';
import { type Known, questionBefore, resolve, unlikeBefore } from '../../src/domain/asked';
import { comparingText, readComparing } from '../../src/domain/comparison';
import { daysOf } from '../../src/domain/days';
import type { Indicator } from '../../src/domain/indicator';
import type { Period, PeriodKind } from '../../src/domain/period';
import type { Scope } from '../../src/domain/scope';

const ENDS: readonly (readonly [PeriodKind, string, string, string])[] = [
  ['nam', '', '01-01', '12-31'],
  ['sau_thang', 'H1', '01-01', '06-30'],
  ['chin_thang', 'M9', '01-01', '09-30'],
  ['quy', 'Q1', '01-01', '03-31'],
  ['quy', 'Q2', '04-01', '06-30'],
  ['quy', 'Q3', '07-01', '09-30'],
];
const of = (y: number): readonly Period[] =>
  ENDS.map(([kind, suffix, from, to]) => ({
    id: `${y}${suffix}`,
    calendar: 'lich',
    kind,
    from: `${y}-${from}`,
    to: `${y}-${to}`,
    label: '',
    prev: kind === 'quy' && suffix !== 'Q1' ? `${y}Q${Number(suffix[1]) - 1}` : null,
    yoy: `${y - 1}${suffix}`,
    locked: false,
  }));
const periods = [2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap(of);
const known: Known = { asOf: '2026-09-30', periods, units: [], partners: [] };
const scope: Scope = { pack: 'sample', p: '2026M9', cmp: 'yoy', view: 'now', cur: 'VND' };
const ask = (cmp: string, more: Partial<Scope> = {}) => {
  const asked = resolve({ ...scope, ...more, cmp }, known);
  if (!asked) throw new Error('nothing asked');
  return asked;
};
const indicator = (time: Indicator['time'], more: Partial<Indicator> = {}) =>
  ({
    id: 'X',
    time,
    dimensions: [],
    usd: null,
    denominator: null,
    numerator: 'count(*)',
    unit: { vi: 'x', en: 'x' },
    ...more,
  }) as unknown as Indicator;

test('an address reads a keyword, a base year, a period or two days', () => {
  expect(readComparing('prev')).toEqual({ kind: 'prev' });
  expect(readComparing('base:2020')).toEqual({ kind: 'base', year: 2020 });
  expect(readComparing('2024M9')).toEqual({ kind: 'period', id: '2024M9' });
  expect(readComparing('2024-01-01..2024-02-29')).toEqual({ kind: 'span', from: '2024-01-01', to: '2024-02-29' });
  expect(readComparing('2024-02-30..2024-03-01').kind).toBe('period');
  expect(readComparing('2024-03-01..2024-02-01').kind).toBe('period');
});

test('a base year is the same period of that year; any period and any span may be chosen', () => {
  expect(ask('base:2020').before?.period.id).toBe('2020M9');
  expect(ask('base:2022', { p: '2026Q2' }).before?.period.id).toBe('2022Q2');
  expect(ask('2021H1').before?.period.id).toBe('2021H1');
  expect(ask('2024-03-01..2024-11-28').before?.period).toMatchObject({ id: null, kind: 'custom', from: '2024-03-01', to: '2024-11-28' });
  expect(ask('base:2024', { p: undefined, from: '2026-03-01', to: '2026-03-31' }).before?.period).toMatchObject({
    from: '2024-03-01',
    to: '2024-03-31',
  });
});

test.each(['base:1999', 'base:2026', '2031', '2026M9', 'nonsense', '2026-09-01..2026-01-01', '2027-01-01..2027-02-01'])(
  '%s falls back to the same period last year, and is kept to be told',
  (cmp) => {
    const asked = ask(cmp);
    expect(asked.before?.period.id).toBe('2025M9');
    expect(asked.lost).toEqual([{ part: 'compare', asked: cmp }]);
  },
);

test('an unknown period is told too; what is there is not', () => {
  expect(ask('yoy', { p: '1870' }).lost).toEqual([{ part: 'period', asked: '1870' }]);
  expect(ask('base:2020').lost).toEqual([]);
  expect(ask('yoy', { p: '2020' }).lost).toEqual([]);
  expect(ask('yoy', { p: '2020' }).before).toBeNull();
});

test('counts of unlike periods are not compared, rates and states are; the cut holds like against like', () => {
  const year = ask('2024');
  expect(year.like).toEqual({ side: 'before', part: periods.find((p) => p.id === '2024M9') });
  expect(questionBefore(year, indicator('sum'))).toBeNull();
  expect(questionBefore(year, indicator('recompute'))).toBeNull();
  expect(unlikeBefore(year, indicator('sum'))?.id).toBe('2024');
  for (const fair of [indicator('ratio'), indicator('last'), indicator('recompute', { numerator: 'median(days)' })]) {
    expect(questionBefore(year, fair)?.period.id).toBe('2024');
    expect(unlikeBefore(year, fair)).toBeNull();
  }
  const half = ask('2025H1', { p: '2026M9' });
  expect(half.like).toEqual({ side: 'period', part: periods.find((p) => p.id === '2026H1') });
  expect(ask('2025Q1', { p: '2026Q3' }).like).toBeNull();
  expect(ask('2024-01-01..2024-01-20', { p: '2026Q1' }).like).toMatchObject({
    side: 'period',
    part: { from: '2026-01-01', to: '2026-01-20' },
  });
});

test('an open period against a whole year is cut at the same elapsed day, and so is alike', () => {
  const asked = ask('2024', { p: '2026', asof: '2026-09-14' });
  expect(asked.before?.period).toMatchObject({ from: '2024-01-01', end: '2024-12-31' });
  expect(asked.like).toBeNull();
  const shorter = ask('2024H1', { p: '2026', asof: '2026-09-14' });
  expect(shorter.like).toMatchObject({ side: 'period', part: { id: '2026H1' } });
});

test('what the like-for-like cut offers is alike when it is asked, and reads back from the address', () => {
  const begun = periods.filter((p) => p.from <= known.asOf).map((p) => p.id ?? '');
  const asofs = ['2026-09-30', '2026-05-14', '2026-08-31'];
  fc.assert(
    fc.property(fc.constantFrom(...begun), fc.constantFrom(...begun), fc.constantFrom(...asofs), (p, cmp, asof) => {
      fc.pre((periods.find((x) => x.id === p)?.from ?? '') <= asof);
      const asked = ask(cmp, { p, asof });
      const counted = (x: Period) => daysOf({ from: x.from, to: x.to < asof ? x.to : asof });
      const apart = asked.before ? Math.abs(counted(asked.period) - counted(asked.before.period)) : 0;
      const part = asked.like?.part;
      const mended = !part
        ? asked
        : asked.like?.side === 'before'
          ? ask(comparingText(part), { p, asof })
          : ask(cmp, part.id === null ? { p: undefined, from: part.from, to: part.to, asof } : { p: part.id, asof });
      expect(asked.like === null ? apart <= 3 : apart >= 1).toBe(true);
      expect(part ? [mended.like, mended.lost] : []).toEqual(part ? [null, []] : []);
    }),
    { numRuns: 1500 },
  );
});
