import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figure';
import { breakdown } from '../../src/figures/breakdown';
import { columnsStacked, instrumentKinds } from '../../src/figures/columns-stacked';
import { markKey, readMark } from '../../src/figures/mark';
import { markAt } from '../../src/figures/screen/mark-at';
import { optionOf } from '../../src/figures/screen/option';
import { scaleFor, windowFor } from '../../src/figures/screen/scale';
import { safe, wrap } from '../../src/figures/screen/text';
import { tablesOf } from '../../src/figures/table';
import { steps } from '../../src/figures/walk';
import { number } from '../../src/i18n/format';
import { plain } from '../../src/i18n/say';
import { aid, CASES, context, course, delegations, instruments, partners, training, units, years } from '../gallery/cases';
import { answer, measure, nine, rate, year } from '../support/figures';
import { themeOf } from '../support/theme';

const ALL: readonly Figure[] = [...Object.values(CASES).map((c) => c.figure), units('vi'), units('en')];
const panels = (f: Figure): readonly Figure[] => [f, ...(f.panels ?? [])];

describe('every figure', () => {
  test.each(ALL.map((f, i) => [`${f.id} ${i}`, f] as const))('%s keeps the contract', (_, figure) => {
    expect(figure.title.length).toBeLessThanOrEqual(70);
    expect(figure.title.length).toBeGreaterThan(5);
    // What is drawn of somebody's own query is said in one piece: its names are not ours to set in bold.
    expect(figure.query === undefined ? plain(figure.say ?? []) : figure.sentence).toBe(figure.sentence);
    expect(figure.sentence.length).toBeGreaterThan(10);
    for (const panel of panels(figure))
      for (const series of panel.series) {
        expect(series.data).toHaveLength(panel.categories.length);
        // What is not drawn is a dash, or a count that a note explains: of nothing there is no share.
        expect(series.data.filter((d) => d.value === null && !d.text.startsWith('–') && !d.note)).toEqual([]);
        expect(series.data.filter((d) => d.key !== undefined && !readMark(d.key)?.indicator)).toEqual([]);
      }
  });

  test.each(ALL.map((f, i) => [`${f.id} ${i}`, f] as const))('%s: the table holds every text that is drawn', (_, figure) => {
    const texts = new Set(tablesOf(figure, context('vi').t, 'vi').flatMap((t) => t.rows.flatMap((row) => row.map((c) => c.text))));
    for (const panel of panels(figure)) {
      for (const d of panel.series.flatMap((s) => s.data)) expect(texts).toContain(d.text);
      for (const d of [...(panel.totals ?? []), ...(panel.plan ?? [])]) expect(d === null || texts.has(d.text)).toBe(true);
    }
  });

  test.each(ALL.map((f, i) => [`${f.id} ${i}`, f] as const))(
    '%s: the exact number of a cell is the one that its text rounds',
    (_, figure) => {
      const cells = tablesOf(figure, context('vi').t, 'vi').flatMap((t) => t.rows.flat());
      const rounds = (text: string, value: number) =>
        (['vi', 'en'] as const).some((lang) => [0, 1, 2].some((d) => text.includes(number(Math.abs(value), d, lang))));
      // Of few cases a rate is said as a fraction.
      const fraction = (text: string, value: number) => {
        const [part = NaN, whole = NaN] = text.split('/').map(Number);
        return Math.abs((100 * part) / whole - value) < 1e-9;
      };
      expect(cells.filter(({ text, value }) => value !== null && !rounds(text, value) && !fraction(text, value))).toEqual([]);
    },
  );

  test.each(ALL.map((f, i) => [`${f.id} ${i}`, f] as const))('%s: the keyboard meets every datum', (_, figure) => {
    const met = steps(figure).flat().length;
    const beside = (figure.fan ? 1 : 0) + (figure.marks?.length ?? 0);
    expect(met).toBe(panels(figure).reduce((sum, p) => sum + p.series.reduce((s, x) => s + x.data.length, 0), beside));
  });
});

describe('a base year', () => {
  const figure = years('vi', { base: true });
  const { t } = context('vi');
  test('is a line with its value, and 100 in sentence, table, walk and file alike', () => {
    expect(figure.base).toMatchObject({ at: { value: 33, text: '33' }, name: 'Mức cùng kỳ\u00a02021' });
    const index = figure.base?.index?.at(-1)?.text ?? '';
    expect(index).toBe(number((100 * (figure.series[0]?.data.at(-1)?.value ?? NaN)) / 33, 1, 'vi'));
    expect(figure.sentence).toContain(`chỉ số ${index} (cùng kỳ\u00a02021 = 100)`);
    const [table] = tablesOf(figure, t, 'vi');
    expect(table?.head.at(-1)?.text).toBe('Chỉ số (cùng kỳ\u00a02021 = 100)');
    expect(table?.rows.at(-1)?.at(-1)?.text).toBe(index);
    expect(steps(figure).at(-1)?.[0]?.text).toContain(`Chỉ số (cùng kỳ\u00a02021 = 100) ${index}`);
    expect(figure.key?.map((k) => k.name)).toContain('Mức cùng kỳ\u00a02021: 33');
    expect(figure.notes?.join()).toContain('33');
  });
  test('of a rate is a line without an index: rates are held apart by points', () => {
    const rate = years('vi', { base: true, rate: true });
    expect(rate.base?.at.value).not.toBeNull();
    expect(rate.base?.index).toBeUndefined();
    expect(rate.sentence).not.toContain('chỉ số');
  });
});

describe('missing is not zero', () => {
  test('a year without a return is a gap, in the stack and on the axis', () => {
    const figure = instruments('vi', { missing: true });
    expect(figure.totals?.[4]).toMatchObject({ value: null, text: '–' });
    expect(figure.series.every((s) => s.data[4]?.value === null)).toBe(true);
    expect(figure.series.every((s) => s.data[5]?.value !== null)).toBe(true);
  });
  test('a kind that did not occur in a known year is a zero', () => {
    expect(instruments('vi').series[0]?.data[5]?.value).toBe(0);
  });
  test('codes outside the named kinds are drawn as another kind, not dropped', () => {
    const point = answer('O01', year(2025), measure(7), 'agreements.instrument', [
      { key: 'dieu_uoc', measure: measure(3) },
      { key: 'la', measure: measure(4) },
    ]);
    const ctx = context('vi');
    const input = {
      id: 'x',
      indicator: { id: 'O01', unit: { vi: 'văn kiện', en: 'agreements' }, decimals: 0 },
      series: { indicator: 'O01', by: 'agreements.instrument', points: [point] },
      kinds: instrumentKinds(ctx),
      plans: [null],
      before: null,
      subject: 'Bộ',
    };
    expect(columnsStacked(input, ctx).series.at(-1)).toMatchObject({ name: 'Khác', data: [{ value: 4 }] });
  });
  test('a unit without figures sorts last and has a dash', () => {
    const figure = units('vi');
    expect(figure.categories.at(-1)?.label).toBe('Viện Chiến lược và Khoa học pháp lý');
    expect(figure.series[1]?.data.at(-1)).toMatchObject({ value: null, text: '–' });
  });
});

describe('like with like', () => {
  test('the running year never stands on the line of whole years', () => {
    const figure = aid('vi');
    expect(figure.categories.map((c) => c.label)).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']);
    expect(figure.panels?.[0]?.categories.map((c) => c.label)).toEqual(['2024', '2025', '2026']);
  });
  test('both panels share one scale', () => {
    const option = optionOf(aid('vi'), { width: 600, height: 236, theme: themeOf('light'), lang: 'vi', motion: 0 });
    const [a, b] = option.yAxis as readonly { max: number; min: number }[];
    expect([a?.min, a?.max]).toEqual([b?.min, b?.max]);
  });
  test('the part of a year is hatched among whole years', () => {
    expect(instruments('vi').series[0]?.data.map((d) => d.hatched ?? false)).toEqual([...Array(10).fill(false), true]);
    expect(years('vi', { rate: true }).series[0]?.data.at(-1)?.hatched).toBe(true);
  });
  test('without milestones the plan is a single mark at the end of the year', () => {
    expect(course('vi').series[0]?.data.filter((d) => d.value !== null)).toHaveLength(12);
  });
});

describe('breakdown', () => {
  test('the rest is named and adds up to the total', () => {
    const figure = partners('vi');
    expect(figure.categories.at(-1)?.label).toBe('Khác (4)');
    const sum = figure.series[0]?.data.reduce((s, d) => s + (d.value ?? 0), 0) ?? 0;
    expect(sum).toBeCloseTo(2.41 + 1.86 + 1.12 + 0.87 + 0.4 + 0.35 + 0.2 + 0.1, 9);
  });
  test('groups that overlap are not added: the rest is a note', () => {
    const groups = ['a', 'b', 'c'].map((key, i) => ({ key, measure: measure(10 - i) }));
    const input = {
      id: 'x',
      indicator: {
        id: 'O01',
        short: { vi: 'Văn kiện', en: 'Agreements' },
        unit: { vi: 'văn kiện', en: 'agreements' },
        decimals: 0,
        units: 'sum' as const,
      },
      answer: answer('O01', nine(2026), measure(12), 'partners.partner_id', groups),
      by: 'Đối tác',
      label: (k: string) => k,
      plans: new Map<string, number>(),
      top: 2,
    };
    const figure = breakdown(input, context('vi'));
    expect(figure.categories.map((c) => c.label)).toEqual(['a', 'b']);
    expect(figure.notes).toEqual(['Còn 1 nhóm không vẽ; xem đủ trong bảng.']);
  });
});

test('training: parts of a level make the whole', () => {
  const figure = training('vi');
  for (let i = 0; i < 4; i++) expect(figure.series.reduce((s, x) => s + (x.data[i]?.value ?? 0), 0)).toBeCloseTo(100, 9);
});

test('delegations: few cases are a fraction without a change', () => {
  expect(delegations('vi', { small: true }).categories[3]?.tail).toEqual({ strong: '3/7', soft: 'dưới 10 trường hợp' });
});

test('marks travel as text and back, and a click finds its own', () => {
  const mark = { indicator: 'O01', by: 'agreements.instrument', group: 'a=b&c', period: 'bc-2026-9T' };
  expect(readMark(markKey(mark))).toEqual(mark);
  expect(readMark(markKey({ ...mark, group: null }))?.group).toBeNull();
  expect(readMark('x=1')).toBeNull();
  expect(markAt(instruments('vi'), '0|bar|dieu_uoc', 2)).toBe(instruments('vi').series[0]?.data[2]?.key);
  expect(markAt(aid('vi'), '1|bar|I02', 0)).toContain('indicator=I02');
  expect(markAt(aid('vi'), '0|plan|', 0)).toBeNull();
});

test('axes start at zero, positions may not', () => {
  expect(scaleFor([6, 9, null], true, 5)).toEqual({ min: 0, max: 10, step: 2 });
  expect(scaleFor([-2.4, 14.1], false)).toMatchObject({ min: -5, max: 15 });
  expect(scaleFor([null], true)).toMatchObject({ min: 0, max: 4 });
  expect(scaleFor([0.003], false).max).toBeGreaterThanOrEqual(0.003);
  expect(windowFor([54.5, 77.6, 70])).toEqual({ min: 50, max: 80, step: 10 });
});

test('text from data is never a format', () => {
  expect(safe('{b|x}\u0007')).toBe('{\u2060b|x} ');
  expect(safe('\ud800x')).toBe('\ufffdx');
  const lines = wrap('Chương trình '.repeat(40), 200, 13, 2).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]?.endsWith('…')).toBe(true);
});

test('rates of few cases are not ranked: a fraction after the others, without a bar', () => {
  const groups = [
    { key: 'few', measure: rate(4, 4) },
    { key: 'low', measure: rate(30, 60) },
    { key: 'high', measure: rate(40, 50) },
    { key: 'none', measure: measure(null) },
  ];
  const input = {
    id: 'x',
    indicator: {
      id: 'A04',
      short: { vi: 'Đoàn thực chất', en: 'Substantive' },
      unit: { vi: '%', en: '%' },
      decimals: 1,
      units: 'ratio' as const,
    },
    answer: answer('A04', nine(2026), rate(74, 114), 'unit', groups),
    by: 'Đơn vị',
    label: (k: string) => k,
    plans: new Map<string, number>(),
    top: 9,
  };
  const figure = breakdown(input, context('vi'));
  expect(figure.categories.map((c) => c.key)).toEqual(['high', 'low', 'few', 'none']);
  expect(figure.series[0]?.data.map((d) => d.text)).toEqual(['80,0%', '50,0%', '4/4', '–']);
  expect(figure.series[0]?.data.map((d) => d.few ?? false)).toEqual([false, false, true, false]);
  expect(figure.title).toBe('high cao nhất: 80,0%');
});
