import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/domain/answer';
import type { Segment } from '../../src/domain/figure';
import { number, percent, planned, tally, type Lang } from '../../src/i18n/format';
import { plain, title } from '../../src/i18n/say';
import { aidSay, aidTitle, type FlowFacts } from '../../src/i18n/sentence-aid';
import { headline, lede, type TargetFacts } from '../../src/i18n/sentence-board';
import { breakdownSay, breakdownTitle } from '../../src/i18n/sentence-breakdown';
import { delegationsSay, delegationsTitle } from '../../src/i18n/sentence-delegations';
import { indicatorSay, indicatorTitle } from '../../src/i18n/sentence-indicator';
import { instrumentsSay, instrumentsTitle } from '../../src/i18n/sentence-instruments';
import { trainingSay, trainingTitle } from '../../src/i18n/sentence-training';
import { unitsSay, unitsTitle } from '../../src/i18n/sentence-units';
import { measure, nine, rate, year } from '../support/figures';

const LANGS: readonly Lang[] = ['vi', 'en'];
const CAUSES = /\b(nhờ|bởi|vì vậy|do đó|because|thanks to|due to)\b/u;
const money = { vi: 'triệu USD', en: 'million USD' } as const;

/** Runs of digits with their separators: "9,84", "1.284", "32/42" gives two. */
const numbersIn = (text: string): readonly string[] => text.match(/\u2212?\d+(?:[.,]\d+)*/g) ?? [];

/** Plain words of a sentence must hold no number but the years and months of its periods. */
function onlyKnown(segments: readonly Segment[], allowed: readonly string[]): void {
  const loose = segments.filter((s) => !s.figure).flatMap((s) => numbersIn(s.text));
  expect(loose.filter((n) => !allowed.includes(n))).toEqual([]);
}

const count = fc.integer({ min: 0, max: 4000 });
const amount = fc.integer({ min: 1, max: 500_000 }).map((cents) => cents / 100);
const lang = fc.constantFrom(...LANGS);

describe('every number of a sentence is one the figure shows', () => {
  test('instruments', () => {
    fc.assert(
      fc.property(
        count,
        fc.option(count),
        fc.option(fc.integer({ min: 1, max: 900 })),
        fc.array(count, { maxLength: 3 }),
        lang,
        (now, before, plan, parts, l) => {
          const facts = {
            period: nine(2026),
            now: measure(now),
            before: before === null ? null : measure(before),
            beforePeriod: nine(2025),
            plan,
            lang: l,
            subject: 'Bộ',
            shape: { unit: l === 'vi' ? 'văn kiện' : 'agreements', decimals: 0 },
            kinds: parts.map((value, i) => ({ name: `Loại ${'ABC'[i] ?? ''}`, value })),
          };
          const said = instrumentsSay(facts);
          onlyKnown(said, ['9', '2026', '2025', '10']);
          const known = [now, ...parts, plan ?? 0, Math.abs(now - (before ?? 0))].flatMap((n) => [tally(n, l), number(n, 0, l)]);
          if (plan) known.push(number((100 * now) / plan, 1, l));
          if (before) known.push(number(Math.abs((now / before - 1) * 100), 1, l));
          const shown = said.filter((s) => s.figure).flatMap((s) => numbersIn(s.text));
          expect(shown.filter((n) => !known.includes(n))).toEqual([]);
          expect(instrumentsTitle(facts).length).toBeLessThanOrEqual(70);
          expect(plain(said)).not.toMatch(CAUSES);
        },
      ),
    );
  });

  test('aid', () => {
    fc.assert(
      fc.property(amount, amount, fc.option(amount), amount, fc.option(amount), lang, (m, d, mBefore, dBefore, plan, l) => {
        const flow = (now: number, before: number | null): FlowFacts => ({
          period: nine(2026),
          now: measure(now, { n: 40 }),
          before: before === null ? null : measure(before, { n: 40 }),
          beforePeriod: nine(2025),
          plan,
          lang: l,
          shape: { unit: money[l], decimals: 2 },
          other: { measure: measure(now * 25, { n: 40 }), unit: l === 'vi' ? 'tỷ đồng' : 'billion VND', decimals: 1 },
        });
        const [a, b] = [flow(m, mBefore), flow(d, dBefore)];
        const said = aidSay(a, b, 'Bộ');
        onlyKnown(said, ['9', '2026', '2025']);
        const known = [a, b].flatMap((f) => [
          number(f.now.value, 2, l),
          number((f.now.value ?? 0) * 25, 1, l),
          plan === null ? '' : planned(plan, 2, l),
          plan === null ? '' : number((100 * (f.now.value ?? 0)) / plan, 1, l),
          f.before?.value ? number(Math.abs(((f.now.value ?? 0) / f.before.value - 1) * 100), 1, l) : '',
        ]);
        const shown = said.filter((s) => s.figure).flatMap((s) => numbersIn(s.text));
        expect(shown.filter((n) => !known.includes(n))).toEqual([]);
        expect(aidTitle(a, b).length).toBeLessThanOrEqual(70);
      }),
    );
  });

  test('delegations, training, units, breakdown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 0, max: 300 }),
        lang,
        (a, b, c, l) => {
          const [cases, base] = [Math.min(a, b), Math.max(a, b)];
          const shape = { unit: '%', decimals: 1 };
          const facts = {
            period: nine(2026),
            now: rate(cases, base),
            before: rate(cases, base + 1),
            beforePeriod: nine(2025),
            plan: 70,
            shape,
            lang: l,
            groups: [{ name: 'Đoàn ra', measure: rate(cases, base) }],
          };
          const said = delegationsSay(facts);
          onlyKnown(said, ['9', '2026', '2025', '10', '30']);
          expect(delegationsTitle(facts).length).toBeLessThanOrEqual(70);
          const level = { level: 3 as const, positive: cases, measured: base, total: base + c };
          onlyKnown(trainingSay(null, [level], l), []);
          expect(trainingTitle([level], l).length).toBeLessThanOrEqual(70);
          const breakdown = {
            name: 'Viện trợ',
            parts: [
              { name: 'Nhật Bản', measure: measure(c, { n: 20 }), plan: 400 },
              { name: 'Đức', measure: measure(null), plan: null },
            ],
            total: measure(c * 2, { n: 20 }),
            adds: true,
            shape: { unit: money[l], decimals: 2 },
            lang: l,
          };
          onlyKnown(breakdownSay(breakdown), ['10']);
          expect(breakdownTitle(breakdown).length).toBeLessThanOrEqual(70);
          const units = [0, 1, 2].map((i) => ({ key: String(i), name: `Cục ${'ABC'[i] ?? ''}` }));
          const column = (name: string) => ({
            name,
            direction: 'up' as const,
            cells: new Map(units.map((u, i) => [u.key, { measure: measure(c + i, { n: 40 }), text: percent(c + i, 0, l) }])),
          });
          const columns = [column('Giải ngân'), column('Đào tạo')];
          onlyKnown(unitsSay(units, columns, l), []);
          expect(unitsTitle(units, columns, l).length).toBeLessThanOrEqual(70);
        },
      ),
    );
  });
});

const instrument = (now: Measure, before: Measure | null, l: Lang = 'vi') => ({
  period: nine(2026),
  now,
  before,
  beforePeriod: nine(2025),
  plan: 8,
  lang: l,
  subject: l === 'vi' ? 'Bộ' : 'the ministry',
  shape: { unit: l === 'vi' ? 'văn kiện' : 'agreements', decimals: 0 },
  kinds: [],
});

describe('what is missing is said', () => {
  test('no figures, a true zero and no comparison are three sentences', () => {
    expect(plain(instrumentsSay(instrument(measure(null), null)))).toContain('chưa có số liệu');
    expect(plain(instrumentsSay(instrument(measure(0), measure(5))))).toContain('không phát sinh văn kiện ký kết mới');
    expect(plain(instrumentsSay(instrument(measure(6), measure(null))))).toContain('chưa có số liệu cùng kỳ năm\u00a02025 để so sánh');
    expect(plain(instrumentsSay(instrument(measure(6), measure(5))))).toBe(
      'Trong 9\u00a0tháng đầu năm\u00a02026, Bộ đã ký kết 06\u00a0văn kiện hợp tác; đạt 75,0% kế hoạch năm (08\u00a0văn\u00a0kiện); tăng 01\u00a0văn\u00a0kiện so với cùng kỳ năm\u00a02025.',
    );
  });
  test('an open period is provisional', () => {
    expect(plain(instrumentsSay(instrument(measure(6, { partial: true }), measure(5))))).toMatch(/Số liệu tạm tính\.$/);
    expect(plain(instrumentsSay(instrument(measure(6, { partial: true }), measure(5), 'en')))).toMatch(/Provisional figures\.$/);
  });
  test('rates of few cases are fractions and are not compared', () => {
    const facts = {
      period: nine(2026),
      now: rate(3, 7),
      before: rate(40, 60),
      beforePeriod: nine(2025),
      plan: 70,
      shape: { unit: '%', decimals: 1 },
      lang: 'vi' as const,
    };
    expect(plain(indicatorSay(facts, 'Đoàn thực chất'))).toContain('3/7');
    expect(plain(indicatorSay(facts, 'Đoàn thực chất'))).toContain('dưới 10 trường hợp');
    expect(indicatorTitle(facts, 'Đoàn thực chất')).not.toContain('%');
  });
  test('transactions without a rate are counted out loud', () => {
    const flow: FlowFacts = {
      period: year(2025),
      now: measure(7.31, { n: 90, missing: 3 }),
      before: null,
      beforePeriod: null,
      plan: null,
      shape: { unit: 'triệu USD', decimals: 2 },
      lang: 'vi',
      other: null,
    };
    expect(plain(aidSay(flow, { ...flow, now: measure(null) }, 'Bộ'))).toMatch(/chưa có số liệu.*Chưa tính 3 giao dịch thiếu tỷ giá/);
  });
});

const target = (name: string, standing: TargetFacts['standing'], change: TargetFacts['change'] = null): TargetFacts => ({
  name,
  standing,
  change,
});

describe('the board', () => {
  const six = [
    target('Ký kết', 'ontrack'),
    target('Vận động viện trợ', 'ontrack', { direction: 'down', amount: '12,7%', by: 'percent', unit: '' }),
    target('Giải ngân', 'slow', { direction: 'up', amount: '11,1%', by: 'percent', unit: '' }),
    target('Đào tạo', 'slow'),
    target('Đóng góp đã kiểm chứng', 'near'),
    target('Đoàn thực chất', 'met'),
  ];
  test('names who is on track and who is behind', () => {
    expect(headline(six.slice(0, 4), 'vi')).toBe('Ký kết và vận động viện trợ đúng tiến độ; giải ngân và đào tạo đang chậm');
    expect(headline(six, 'vi')).toBe('Ba chỉ tiêu đúng tiến độ; giải ngân và đào tạo đang chậm');
    expect(headline([target('Signing', 'ontrack'), target('Training', 'late')], 'en')).toBe('Signing is on track; training lags behind');
    expect(headline([target('Ký kết', 'none')], 'vi')).toBe('Chưa đủ dữ liệu để đánh giá tiến độ');
  });
  test('counts standings and tells the main changes', () => {
    expect(plain(lede(six, 75, false, 'cùng kỳ năm 2025', 'vi'))).toBe(
      'Đã qua 75% thời gian của năm. Ba trong sáu chỉ tiêu đạt hoặc đúng tiến độ, một gần đạt, hai chậm. Vận động viện trợ giảm 12,7% so với cùng kỳ năm 2025 trong khi giải ngân tăng 11,1%.',
    );
    expect(plain(lede([target('A', 'none')], null, true, '', 'en'))).toBe('The only target is without enough data. Provisional figures.');
  });
});

test('a title that fits nowhere is cut at a word', () => {
  expect(title('x'.repeat(71), 'ngắn')).toBe('ngắn');
  const cut = title('Một tiêu đề rất dài '.repeat(8));
  expect(cut.length).toBeLessThanOrEqual(70);
  expect(cut.endsWith('…')).toBe(true);
});
