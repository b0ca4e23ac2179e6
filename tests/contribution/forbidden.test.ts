import { fc } from '../support/random';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/contribution/model';
import { held } from '../../src/i18n/hold';
import '../../src/i18n/late/every';
import { plain } from '../../src/i18n/say';
import { areasTitle, bandText, contributionHead, contributionSay, shareText } from '../../src/i18n/sentence-contribution';
import { number, tally } from '../../src/i18n/format';
import { nine } from '../support/figures';
import { anyFacts } from './made';

const root = join(import.meta.dirname, '../..');
const files = ['src/contribution', 'src/ui/contribution'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
);

/** What the page must not have, by the method: each with an example that the test must catch. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  ['a gauge', /gauge|speedometer/iu, "type: 'gauge'"],
  ['expert shares, which never add up', /share_?(low|high)|shareLow|shareHigh/iu, 'k.share_high'],
  ['money', /\b(transactions|budgets|amount|cost_vnd|vnd|usd|currency)\b/iu, 'FROM transactions'],
  ['context indices', /context_series|\b(wjp|wgi)\b/iu, 'FROM context_series'],
  [
    'figures of units beside each other',
    /GROUP BY[^\n]*\b(lead_unit_id|unit_id|unit)\b|by: 'unit'|\.groupBy\(.*unit/u,
    "ask({ by: 'unit' })",
  ],
  ['a second axis or a radar', /yAxis|radar/u, 'yAxis: ['],
];

describe('what must not appear', () => {
  test('there is something to guard', () => {
    expect(files.length).toBeGreaterThan(35);
  });

  test.each(FORBIDDEN)('%s', (_, pattern, example) => {
    expect(example).toMatch(pattern);
    expect(files.filter((file) => pattern.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test('the model holds counts alone: no share, no money, no unit to rank', () => {
    const numbers = (value: unknown, path = ''): readonly (readonly [string, number])[] =>
      typeof value === 'number'
        ? [[path, value]]
        : value instanceof Map
          ? []
          : Array.isArray(value)
            ? value.flatMap((v) => numbers(v, path))
            : value !== null && typeof value === 'object'
              ? Object.entries(value).flatMap(([key, v]) => (key === 'ticks' || key === 'undated' ? [] : numbers(v, `${path}.${key}`)))
              : [];
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const model = modelOf(facts, { by: 'auto', partners: new Map(), areas: [] });
        expect(numbers(model).filter(([, n]) => !Number.isInteger(n))).toEqual([]);
        for (const band of [model.total, ...model.areas, ...model.groups]) expect(band.low <= band.high && band.high <= band.n).toBe(true);
        expect(JSON.stringify({ ...model, ticks: [], undated: [] })).not.toMatch(/unit/iu);
      }),
    );
  });
});

const CAUSES =
  /(^|\s)(nhờ|bởi|gây ra|dẫn đến|khiến)(\s|$)|\b(because of|thanks to|due to|caused|impact|attribut\w+)\b|tác động|xếp hạng đơn vị|league/iu;
/** In Vietnamese "do" names a cause, too. */
const DO = /(^|\s)do(\s|$)/u;
const strings = (texts: Readonly<Record<string, unknown>>) =>
  Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string');

describe('the words', () => {
  test.each([
    ['Vietnamese', { ...held.vi['contribution'], ...held.vi['evidence'] }],
    ['English', { ...held.en['contribution'], ...held.en['evidence'] }],
  ])('%s texts claim contribution, never cause', (_, texts) => {
    expect(strings(texts).length).toBeGreaterThan(150);
    expect(strings(texts).filter(([, text]) => CAUSES.test(text))).toEqual([]);
  });

  test('nor does the short Vietnamese word for it', () => {
    expect(strings({ ...held.vi['contribution'], ...held.vi['evidence'] }).filter(([, text]) => DO.test(text))).toEqual([]);
  });

  test('the guard sees what it is for', () => {
    for (const text of ['kết quả đạt được nhờ hợp tác', 'tác động của hợp tác', 'thanks to cooperation', 'the impact on law'])
      expect(text).toMatch(CAUSES);
  });

  const facts = fc
    .record({
      low: fc.nat(400),
      unknown: fc.nat(300),
      none: fc.nat(500),
      uncounted: fc.nat(40),
      open: fc.boolean(),
      lang: fc.constantFrom('vi' as const, 'en' as const),
    })
    .map(({ low, unknown, ...rest }) => ({
      ...rest,
      low,
      high: low + unknown,
      n: low + unknown + rest.none + rest.uncounted,
      period: nine(2026),
      subject: rest.lang === 'vi' ? 'Bộ' : 'the ministry',
    }));

  test('no sentence names a cause, and every number in it is a count of the page', () => {
    fc.assert(
      fc.property(facts, (f) => {
        const said = [...contributionHead(f), ...contributionSay(f)];
        expect(plain(said)).not.toMatch(CAUSES);
        const known = new Set(
          [f.n, f.low, f.high, f.high - f.low, f.none, f.uncounted].flatMap((n) => [number(n, 0, f.lang), tally(n, f.lang)]),
        );
        expect(said.filter((s) => s.figure).filter((s) => !known.has(s.text))).toEqual([]);
        const loose = said.filter((s) => !s.figure).flatMap((s) => s.text.match(/\d+/g) ?? []);
        expect(loose.filter((n) => !['9', '2026'].includes(n))).toEqual([]);
        expect(plain(said)).not.toMatch(/%/u);
      }),
    );
  });

  test('shares have no decimals, and few cases are fractions', () => {
    expect(shareText(36, 121, 'vi')).toBe('30%');
    expect(shareText(2, 9, 'vi')).toBe('2/9');
    expect(bandText(36, 60, 121, 'en')).toBe('30–50%');
    expect(bandText(2, 3, 4, 'vi')).toBe('2–3/4');
    expect(bandText(0, 0, 30, 'vi')).toBe('0%');
  });

  test('areas are compared only where that holds', () => {
    expect(areasTitle(null, 'vi')).toContain('Chưa đủ');
    expect(areasTitle({ top: 'A', bottom: 'B', stable: false }, 'vi')).toContain('không bền');
  });
});
