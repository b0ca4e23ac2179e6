import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../src/domain/figure';
import type { Lang } from '../../src/i18n/format';
import { plain } from '../../src/i18n/say';
import { bandSay, bandTitle } from '../../src/i18n/sentence-band';
import type { Figure } from '../../src/domain/figure';
import { BRIEFS } from '../../src/i18n/sentence-brief';
import { measure, rate } from '../support/figures';
import { bandOf, controlOf, enforcementOf, planKeptOf, shiftOf, sidesOf, type Made } from '../support/questions';
import { nine } from '../support/figures';

const CAUSES = /(^|\s)(nhờ|bởi|do|gây ra|dẫn đến|khiến)(\s|$)|\b(because|thanks to|due to|caused)\b|tác động|\bimpact\b/iu;
const lang = fc.constantFrom<Lang>('vi', 'en');
const count = fc.oneof(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 4000 }));

/** Runs of digits with their separators, without a leading zero: "08" is 8. */
const numbersIn = (text: string): readonly string[] => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((n) => n.replace(/^0(?=\d)/, ''));

/** Every number that the figure shows: labels, notes, tails, marks, plan, its measure. */
function shown(figure: Figure): ReadonlySet<string> {
  const panels = [figure, ...(figure.panels ?? [])];
  const texts = panels.flatMap((p) => [
    p.measure,
    ...p.categories.flatMap((c) => [c.label, c.note ?? '', c.tail?.strong ?? '', c.tail?.soft ?? '']),
    ...p.series.flatMap((s) => [...s.data, ...(s.plan ?? [])].map((d) => d?.text ?? '')),
    ...(p.plan ?? []).map((d) => d?.text ?? ''),
  ]);
  return new Set(texts.flatMap(numbersIn));
}

/** Numbers in the segments that are marked as the figure's, and those that stand loose. */
const told = (say: readonly Segment[], figure: boolean) =>
  say.filter((s) => Boolean(s.figure) === figure).flatMap((s) => numbersIn(s.text));

function holds({ figure, beside }: Made): void {
  const known = new Set([...shown(figure), ...beside.flatMap(numbersIn)]);
  const say = figure.say ?? [];
  expect(told(say, true).filter((n) => !known.has(n))).toEqual([]);
  expect(told(say, false).filter((n) => !['9', '10', '2017', '2025', '2026'].includes(n))).toEqual([]);
  expect(numbersIn(figure.title).filter((n) => !known.has(n))).toEqual([]);
  expect(figure.title.length).toBeLessThanOrEqual(70);
  expect(plain(say)).toBe(figure.sentence);
  expect(`${figure.title} ${figure.sentence}`).not.toMatch(CAUSES);
  expect(JSON.stringify(figure)).not.toMatch(/NaN|undefined|Infinity|⟦/);
}

const some = fc.option(count, { freq: 8 });
const FIGURES: readonly (readonly [name: string, make: (numbers: readonly (number | null)[], l: Lang) => Made])[] = [
  ['bilateral and multilateral', sidesOf],
  ['enforcement', enforcementOf],
  ['implementation and law-making', shiftOf],
  ['the plan kept', planKeptOf],
  ['control', controlOf],
  ['what it contributed', bandOf],
];

describe('the sentence of each question shows the numbers of its figure', () => {
  test.each(FIGURES)('%s', (_, make) => {
    const numbers = fc.array(some, { minLength: 12, maxLength: 12 });
    const wrong = fc.check(
      fc.property(numbers, lang, (given, l) => holds(make(given, l))),
      { numRuns: 300 },
    );
    expect(wrong.errorInstance ?? null, JSON.stringify(wrong.counterexample)).toBeNull();
  });

  test('the check catches a number that the figure does not show', () => {
    const { figure, beside } = bandOf([5, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0], 'vi');
    expect(() => holds({ figure: { ...figure, say: [...(figure.say ?? []), { text: '987', figure: true }] }, beside })).toThrow('987');
  });
});

describe('what is not known', () => {
  test.each(FIGURES)('%s is never told as zero', (_, make) => {
    for (const l of ['vi', 'en'] as const) {
      const { figure, beside } = make(
        Array.from({ length: 12 }, () => null),
        l,
      );
      expect(told(figure.say ?? [], true).filter((n) => !beside.includes(n))).toEqual([]);
      expect(figure.series.flatMap((s) => s.data).every((d) => d.value === null)).toBe(true);
      expect(figure.sentence).toMatch(l === 'vi' ? /chưa|không/iu : /\bno\b|cannot|being checked/iu);
    }
  });

  test('a true zero is told as one', () => {
    const { figure } = bandOf(
      Array.from({ length: 12 }, () => 0),
      'vi',
    );
    expect(figure.sentence).toContain('Không có nhiệm vụ nào hoàn thành');
  });

  test('a band says at least and at most, and one number where both are the same', () => {
    const facts = { n: 121, low: 36, high: 60, undated: 0, period: nine(2026), open: true, absent: false, lang: 'vi' as const };
    expect(bandTitle(facts)).toBe('Ít nhất 36, nhiều nhất 60 trong 121 nhiệm vụ có đóng góp');
    expect(plain(bandSay(facts))).toMatch(/36\snhiệm\svụ có đóng góp .* được xác nhận; 24\snhiệm\svụ chưa rà soát xong; 61/u);
    expect(plain(bandSay(facts))).not.toMatch(/%/u);
    expect(bandTitle({ ...facts, high: 36 })).not.toMatch(/nhất/u);
  });
});

describe('the answers in a few words', () => {
  const fact = (now = measure(null)) => ({ now, before: null, shape: { unit: '%', decimals: 1 }, plan: null });

  test('there are eleven, and nothing known is a dash, never a zero', () => {
    const briefs = BRIEFS.map((brief) => brief({ of: () => fact(), enforcement: { training: null, aid: null }, lang: 'vi' }));
    expect(briefs).toHaveLength(11);
    expect(briefs.map((b) => b.strong)).toEqual(Array.from({ length: 11 }, () => '–'));
  });

  test('a rate of few cases is a fraction, a band has no decimals', () => {
    const of = (id: string) => fact(id === 'D02' ? rate(60, 121) : id === 'D01' ? rate(36, 121) : rate(6, 8));
    const briefs = BRIEFS.map((brief) => brief({ of, enforcement: { training: '15%', aid: '1/8' }, lang: 'vi' }));
    expect(briefs[10]?.strong).toBe('30–50%');
    expect(briefs[9]?.strong).toBe('6/8');
    expect(briefs[2]?.strong).toBe('6/8');
    expect(briefs[4]?.strong).toBe('2 đơn vị');
    expect(briefs[6]).toEqual({ strong: '15%', soft: 'lượt đào tạo; 1/8 giải ngân' });
  });
});
