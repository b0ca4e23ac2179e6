import { expect, test } from 'vitest';
import { figureCsv } from '../../src/exports/figure-csv';
import { svgFile } from '../../src/exports/svg';
import { tablesOf } from '../../src/figures/table';
import { steps } from '../../src/figures/walk';
import { translator } from '../../src/i18n/text';
import { aid, context, course, instruments } from '../gallery/cases';
import { themeOf } from '../support/theme';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const t = translator('vi');
const figure = course('vi', { fan: true });

test('the sentence, the label, the table and the file give one and the same band, with its likelihood and its years', () => {
  expect(figure.fan?.outer.text).toBe('9,6–11,3');
  expect(plain(figure.sentence)).toContain('cả năm 2026 khoảng 9,6–11,3 triệu USD (khả năng 80%), dựa trên 5 năm, thấp hơn kế hoạch 11,9.');
  const [, fan] = tablesOf(figure, t, 'vi');
  expect(fan?.rows.map((r) => r.map((c) => c.text))).toEqual([
    ['Mức giữa', '10,5', '10,5'],
    ['Khả năng 50%', '10,1', '10,9'],
    ['Khả năng 80%', '9,6', '11,3'],
  ]);
  expect(figureCsv({ figure, theme: themeOf('light'), lang: 'vi', t })).toContain('Khả năng 80%,9.6,11.3');
});

test.each([
  ['the course of a year', figure],
  ['stacked columns', instruments('vi', { marks: true })],
  ['two flows', aid('vi', { marks: true })],
] as const)('every event of %s stands in the table, the keyboard walk, the file and the picture', (_, figure) => {
  const csv = figureCsv({ figure, theme: themeOf('light'), lang: 'vi', t });
  const svg = svgFile({ figure, theme: themeOf('light'), lang: 'vi', t });
  const read = steps(figure)
    .flat()
    .map((s) => s.text)
    .join('\n');
  expect(figure.marks).toHaveLength(3);
  for (const mark of figure.marks ?? []) {
    expect(csv).toContain(mark.source);
    expect(csv).toContain(`${mark.day},${mark.text.includes(',') ? `"${mark.text}"` : mark.text}`);
    expect(read).toContain(mark.text);
    expect(plain(svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '))).toContain(mark.text.slice(0, 12));
  }
});

test('without an estimate nothing of it is drawn or said, and the page says why', () => {
  const none = course('vi');
  expect(none.fan).toBeUndefined();
  expect(none.sentence).not.toContain('khả năng');
  expect(context('vi').t('figures.forecastFew')).toContain('bốn năm');
});
