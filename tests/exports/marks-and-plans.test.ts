import { expect, test } from 'vitest';
import { figuresDocx } from '../../src/exports/docx';
import { figureCsv } from '../../src/exports/figure-csv';
import { figurePptx } from '../../src/exports/pptx';
import { figuresXlsx } from '../../src/exports/xlsx';
import { tableText } from '../../src/exports/table-text';
import { translator } from '../../src/i18n/text';
import { aid, instruments, years } from '../gallery/cases';
import { all, chartsOf, partsOf, xmlOf } from '../support/office';
import { lineOf, rowsOfSheet, tablesIn } from '../support/read-back';
import { themeOf } from '../support/theme';

const t = translator('vi');
const marked = { figure: instruments('vi', { marks: true }), lang: 'vi', t } as const;

test('days of time marks are written as on the screen for people, and as days for machines', () => {
  const words = tablesIn(xmlOf(partsOf(figuresDocx('x', [marked])), 'word/document.xml'), 'w').flat();
  expect(words).toContainEqual(['15/5/2026', 'Nghị định 26/2024 có hiệu lực', 'Nghị định 26/2024/NĐ-CP']);
  expect(tableText(marked).text).toContain('15/5/2026\tNghị định 26/2024 có hiệu lực');
  expect(figureCsv({ ...marked, theme: themeOf('light') })).toContain('2026-05-15,Nghị định 26/2024 có hiệu lực');
  const cell = rowsOfSheet(figuresXlsx([marked])).find((row) => row[1]?.value === 'Nghị định 26/2024 có hiệu lực')?.[0];
  expect(cell).toEqual({ value: (Date.UTC(2026, 4, 15) - Date.UTC(1899, 11, 30)) / 86_400_000, format: 'dd/mm/yyyy' });
});

test('what charts of Office cannot draw of the axis of time is said in the foot of the slide as far as there is room', () => {
  const footOf = (marks: typeof marked.figure.marks) =>
    all(xmlOf(partsOf(figurePptx({ ...marked, figure: { ...marked.figure, marks: marks ?? [] } })), 'ppt/slides/slide1.xml'), 'a:p')
      .map(lineOf)
      .find((line) => line.startsWith('Nguồn'));
  expect(footOf(marked.figure.marks?.slice(1, 2))).toMatch(/Trên trục thời gian: 15\/5\/2026: Nghị định 26\/2024 có hiệu lực\b/u);
  expect(footOf(marked.figure.marks)).toMatch(/Trên trục thời gian có 3 mốc, ghi trong phần ghi chú của trang\.$/u);
  expect(footOf([])).not.toContain('Trên trục thời gian');
});

test('plans of neighbouring columns are frames around their own columns, on axes that cover the same', () => {
  const bytes = figurePptx({ figure: aid('vi'), lang: 'vi', t });
  const panel = chartsOf(bytes)[1]!;
  const chart = xmlOf(partsOf(bytes), 'ppt/charts/chart2.xml');
  const [columns, frames] = all(chart, 'c:barChart');
  const names = (group: typeof columns) => all(group!, 'c:ser').map((s) => lineOf(all(s, 'c:tx')[0]!) || all(s, 'c:v')[0]?.children[0]);
  expect(names(columns)).toEqual(['Vận động', 'Giải ngân']);
  expect(names(frames)).toEqual(['Vận động: Kế hoạch năm', 'Giải ngân: Kế hoạch năm']);
  expect(panel.series.slice(-2).map((s) => s.values.at(-1))).toEqual([12, 11.9]);
  const ends = all(chart, 'c:valAx').map((axis) => ['c:min', 'c:max'].map((end) => all(axis, end)[0]?.attributes.get('val')));
  expect(ends).toHaveLength(2);
  expect(ends[0]).toEqual(ends[1]);
  expect(Number(ends[0]?.[1])).toBeGreaterThan(12);
});

test('the value that others are held against is said in the key, clear of the columns', () => {
  const { series } = chartsOf(figurePptx({ figure: years('vi', { base: true }), lang: 'vi', t }))[0]!;
  const base = series.find((s) => s.name === 'Mức cùng kỳ\u00a02021: 33');
  expect(base?.values).toEqual(Array.from({ length: 11 }, () => 33));
});
