import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import type { Chart, ChartSeries } from '../../src/office/chart/chart';
import type { OfficeSlide } from '../../src/office/slides/slide';
import { writePresentation } from '../../src/office/slides/presentation';
import { all, cellsAt, chartsOf, one, packageFaults, value } from '../support/office';
import { ooxmlFaults, ooxmlIsHere } from '../support/ooxml';
import { words } from '../support/xml';

const series = (name: string, values: readonly (number | null)[], more: Partial<ChartSeries> = {}): ChartSeries => ({
  name,
  values,
  format: '#,##0.0',
  tone: { scheme: 'accent1' },
  draw: 'bar',
  labels: values.map(() => ({})),
  ...more,
});

const common = {
  head: 'Năm',
  categories: ['2024', '2025', '2026'],
  axis: { format: '#,##0', shown: true },
  key: 'top',
  size: 13,
  lang: 'vi-VN',
  label: 'Ba năm',
} as const;

const onCategories = (kind: 'columns' | 'bars' | 'lines', stack: 'none' | 'stacked' | 'percent', list: readonly ChartSeries[]): Chart => ({
  ...common,
  kind,
  stack,
  series: list,
});

const A = series('A', [0, null, 2.5]);
const B = series('B', [1, 3, 0.1 + 0.2], { hatched: true });
const CHARTS: Readonly<Record<string, Chart>> = {
  columns: onCategories('columns', 'none', [A, B]),
  stacked: onCategories('columns', 'stacked', [A, B, series('Tổng', [1, 3, 2.8], { draw: 'hidden', unnamed: true })]),
  percent: onCategories('bars', 'percent', [A, B]),
  bars: onCategories('bars', 'none', [A, series('Kế hoạch', [2, 2, null], { draw: 'frame', labels: [] })]),
  lines: onCategories('lines', 'none', [
    series('A', [1, null, 3], { draw: 'line', looks: [null, null, { hatched: true }] }),
    series('Ước', [null, null, 4], { draw: 'dots', errors: [null, null, { down: 0.5, up: 1 }], labelsAt: 'right' }),
  ]),
  combination: onCategories('columns', 'none', [A, series('Kế hoạch', [1, 1, 1], { draw: 'tick', labelsAt: 'right' })]),
  doughnut: { ...common, kind: 'doughnut', series: [series('Phần', [1, 2, 3], { looks: [null, { tone: { scheme: 'accent2' } }, null] })] },
  scatter: {
    ...common,
    kind: 'scatter',
    across: { name: 'Ngang', format: '#,##0', values: [1, 2, null] },
    series: [series('Điểm', [3, null, 5], { draw: 'dots' })],
  },
};

const slide = (chart: Chart): OfficeSlide => ({
  layout: 'page',
  shapes: [{ kind: 'chart', chart, box: { x: 60, y: 200, width: 1160, height: 360 } }],
  notes: [],
});
const file = (...charts: readonly Chart[]) => writePresentation({ title: 'Thử', lang: 'vi-VN', slides: charts.map(slide) });

describe.each(Object.entries(CHARTS))('%s', (_, chart) => {
  const [read] = chartsOf(file(chart));

  test('keeps every number and leaves a gap for a missing one', () => {
    expect(read!.series.map((s) => [s.name, s.values])).toEqual(chart.series.map((s) => [s.name, s.values]));
  });
  test('has the same numbers in the workbook inside', () => {
    for (const { formula, values } of read!.series) expect(cellsAt(read!.workbook!, formula)).toEqual(values);
  });
  test('names theme colours and its language, and no number of the display', () => {
    expect(value(read!.root, 'c:lang')).toBe('vi-VN');
    expect(value(read!.root, 'c:dispBlanksAs')).toBe('gap');
    expect(all(read!.root, 'a:srgbClr')).toEqual([]);
    expect(value(read!.root, 'c:roundedCorners')).toBe('0');
  });
  test('puts labels only where Office takes them', () => {
    const allowed =
      chart.kind === 'doughnut' ? [] : chart.kind !== 'scatter' && chart.stack !== 'none' ? ['ctr', 't', 'r'] : ['outEnd', 't', 'r'];
    for (const at of all(read!.root, 'c:dLblPos')) expect(allowed).toContain(at.attributes.get('val'));
    const bars = all(read!.root, 'c:barChart').flatMap((group) => all(group, 'c:dLblPos').map((e) => e.attributes.get('val')));
    expect(bars.filter((at) => at !== 'ctr' && at !== 'outEnd' && at !== 'inEnd')).toEqual([]);
    const stacked = all(read!.root, 'c:barChart').filter((group) => value(group, 'c:grouping') !== 'clustered');
    expect(stacked.flatMap((group) => all(group, 'c:dLblPos')).filter((e) => e.attributes.get('val') === 'outEnd')).toEqual([]);
  });
});

test('every kind is a file without a fault, and says what it shows', () => {
  const bytes = file(...Object.values(CHARTS));
  expect(packageFaults(bytes)).toEqual([]);
  expect(file(...Object.values(CHARTS))).toEqual(bytes);
});

test.skipIf(!ooxmlIsHere)('every kind keeps to the schemas', () => {
  expect(ooxmlFaults('charts.pptx', file(...Object.values(CHARTS)))).toEqual([]);
});

test('a stack has no room beside its bars: zero is a number, and its label follows it', () => {
  const [read] = chartsOf(file(CHARTS['stacked']!));
  const labels = all(read!.series[0]!.element, 'c:dLbls')[0]!;
  expect(value(labels, 'c:showVal')).toBe('1');
  expect(one(read!.series[0]!.element, 'c:numCache') && words(one(read!.series[0]!.element, 'c:formatCode')!)).toBe('#,##0.0');
  expect(all(read!.root, 'c:legendEntry')).toHaveLength(1);
});

test('any finite number comes back as it is, from the chart and from its workbook', () => {
  const number = fc.option(
    fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom(0, 1e-300, 9_007_199_254_740_991, 0.1 + 0.2),
    ),
    { nil: null },
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 8 }), (values) => {
      const plain = values.map((v) => (v === 0 ? 0 : v));
      const chart = { ...onCategories('columns', 'none', [series('A', plain)]), categories: plain.map((_, i) => `${i}`) };
      const [read] = chartsOf(file(chart));
      expect(read!.series[0]!.values).toEqual(plain);
      expect(cellsAt(read!.workbook!, read!.series[0]!.formula)).toEqual(plain);
    }),
    { numRuns: 25 },
  );
});

test('numbers that are none are refused, not written', () => {
  expect(() => file(onCategories('columns', 'none', [series('A', [1, Number.NaN, 2])]))).toThrow(RangeError);
});
