import { describe, expect, test } from 'vitest';
import { badFigures } from '../../src/cli/samples/bad';
import type { Figure } from '../../src/domain/figure';
import { figuresDocx } from '../../src/exports/docx';
import { figurePptx } from '../../src/exports/pptx';
import { figureSlides } from '../../src/exports/slides/figure-slides';
import { figuresXlsx } from '../../src/exports/xlsx';
import { tablesOf } from '../../src/figures/table';
import type { Lang } from '../../src/i18n/format';
import { translator } from '../../src/i18n/text';
import { readWorkbook } from '../../src/ingest/excel/workbook';
import { writePresentation } from '../../src/office/slides/presentation';
import { aid, CASES, delegations, instruments, partners, training, units, years } from '../gallery/cases';
import { all, cellsAt, chartsOf, packageFaults, partsOf, xmlOf } from '../support/office';
import { ooxmlFaults, ooxmlIsHere } from '../support/ooxml';
import { words } from '../support/xml';

const ABOUT = ['O01 Văn kiện: số văn kiện ký trong kỳ.'];
const input = (figure: Figure, lang: Lang = 'vi') => ({ figure, lang, t: translator(lang), about: ABOUT });
const DRAWN = Object.entries(CASES).filter(([name]) => !/dark|phone|hostile|sixty/.test(name));
const GOOD = [...DRAWN.map(([, c]) => [c.figure, c.lang] as const), [units('vi'), 'vi'] as const];
const KINDS = [instruments('vi'), aid('vi'), training('vi'), delegations('vi'), partners('vi'), years('vi', { rate: true }), units('vi')];
const BAD = KINDS.flatMap((figure) => badFigures(figure).map((bad) => [`${figure.kind} ${bad.id}`, bad] as const));

const slidesOf = (list: readonly (readonly [Figure, Lang])[]) =>
  writePresentation({
    title: 'Thử',
    lang: 'vi-VN',
    slides: list.flatMap(([figure, lang], i) => figureSlides(figure, ABOUT, [i + 1, list.length], { lang, t: translator(lang) })),
  });

const plain = (text: string): string => text.replace(/\s+/gu, ' ');

/** All the words of the slides, or of their notes. */
function said(bytes: Uint8Array, folder: 'slides' | 'notesSlides'): string {
  const parts = partsOf(bytes);
  const paths = [...parts.keys()].filter((path) => path.startsWith(`ppt/${folder}/`) && path.endsWith('.xml'));
  return paths.map((path) => all(xmlOf(parts, path), 'a:t').map(words).join(' ')).join('\n');
}

describe('a figure as slides', () => {
  test('carries title, sentence, source, code, and notes with the definition', () => {
    const figure = instruments('vi');
    const bytes = figurePptx(input(figure));
    const text = plain(said(bytes, 'slides'));
    for (const part of [figure.title, figure.measure, figure.source, 'TD-7F3A-9C21', '14/9/2026']) expect(text).toContain(plain(part));
    const notes = said(bytes, 'notesSlides');
    for (const part of [ABOUT[0]!, figure.source, 'Hộ chiếu số liệu TD-7F3A-9C21', 'Tổng số 6']) expect(notes).toContain(part);
  });

  test('draws the numbers of the figure: zero is a number, missing a gap', () => {
    const figure = instruments('vi', { missing: true });
    const [chart] = chartsOf(figurePptx(input(figure)));
    expect(chart!.series.slice(0, 3).map((s) => s.values)).toEqual(figure.series.map((s) => s.data.map((d) => d.value)));
    expect(chart!.series[0]!.values).toContain(0);
    expect(chart!.series[0]!.values[4]).toBeNull();
    expect(chart!.series[0]!.categories[4]).toBe('2020 (–)');
  });

  test('says few cases in the name and draws no bar', () => {
    const figure = partners('vi');
    const few = {
      ...figure,
      series: figure.series.map((s) => ({ ...s, data: s.data.map((d, i) => (i === 1 ? { ...d, few: true, text: '3/7' } : d)) })),
    };
    const plain = { ...few, categories: few.categories.map(({ key, label }) => ({ key, label })) };
    const [chart] = chartsOf(figurePptx(input(plain)));
    expect(chart!.series[0]!.values[1]).toBeNull();
    expect(chart!.series[0]!.categories[1]).toContain('(3/7)');
  });

  test('long figures go on over several slides, every row once', () => {
    const figure = partners('vi', { sixty: true });
    const names = chartsOf(figurePptx(input(figure))).flatMap(
      (chart) => chart.series.find((s) => s.name === figure.series[0]!.name)!.categories,
    );
    expect(names).toEqual(figure.categories.map((c) => c.label));
  });

  test('every figure of the gallery, in one file without a fault, the same every time', () => {
    const bytes = slidesOf(GOOD);
    expect(packageFaults(bytes)).toEqual([]);
    expect(slidesOf(GOOD)).toEqual(bytes);
  });
});

describe('a figure as a sheet', () => {
  test('holds exact numbers as numbers, and the chart draws those cells', () => {
    const figure = aid('vi');
    const bytes = figuresXlsx([input(figure)]);
    const [sheet] = readWorkbook(bytes);
    expect(sheet!.grid.rows.at(0)![0]).toBe(figure.title);
    for (const { series } of chartsOf(bytes)) for (const { formula, values } of series) expect(cellsAt(bytes, formula)).toEqual(values);
    expect(chartsOf(bytes)).toHaveLength(2);
  });

  test('has the sheet of passports at its end, a row a figure', () => {
    const bytes = figuresXlsx([input(instruments('vi')), input(units('vi'))]);
    const sheets = readWorkbook(bytes);
    expect(sheets).toHaveLength(3);
    const rows = sheets.at(-1)!.grid.rows.slice(2);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContainEqual({ day: '2026-09-14' });
    for (const row of rows) expect(row).toEqual(expect.arrayContaining(['TD-7F3A-9C21', ABOUT[0], 98]));
  });

  test('shows the digits of the screen: the format carries as many decimals as the text', () => {
    const parts = partsOf(figuresXlsx([input(years('vi', { rate: true }))]));
    const codes = all(xmlOf(parts, 'xl/styles.xml'), 'numFmt').map((e) => e.attributes.get('formatCode'));
    expect(codes).toContain('#,##0.0"%"');
  });

  test('every figure of the gallery, without a fault, the same every time; charts draw the cells they name', () => {
    const files = GOOD.map(([figure, lang]) => input(figure, lang));
    const bytes = figuresXlsx(files);
    expect(packageFaults(bytes)).toEqual([]);
    expect(figuresXlsx(files)).toEqual(bytes);
    const wrong = files.flatMap((one) => {
      const own = figuresXlsx([one]);
      return chartsOf(own).flatMap(({ series }) =>
        series
          .filter(({ formula, values }) => JSON.stringify(cellsAt(own, formula)) !== JSON.stringify(values))
          .map((s) => `${one.figure.id} ${s.name}`),
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('figures as a document', () => {
  const files = GOOD.map(([figure, lang]) => input(figure, lang));

  test('say their sentence, hold their table in the texts of the screen, and the same charts as the slides', () => {
    const figure = instruments('vi', { missing: true });
    const bytes = figuresDocx(figure.title, [input(figure)]);
    const text = plain(
      all(xmlOf(partsOf(bytes), 'word/document.xml'), 'w:t')
        .map(words)
        .join(' '),
    );
    for (const part of [figure.title, figure.source, 'TD-7F3A-9C21', ABOUT[0]!, '2020 – – – – –']) expect(text).toContain(plain(part));
    const numbers = (of: Uint8Array) => chartsOf(of).map(({ series }) => series.map((s) => s.values));
    expect(numbers(bytes)).toEqual(numbers(figurePptx(input(figure))));
  });

  test('every figure of the gallery, without a fault, the same every time', () => {
    const bytes = figuresDocx('Báo cáo', files);
    expect(packageFaults(bytes)).toEqual([]);
    expect(figuresDocx('Báo cáo', files)).toEqual(bytes);
  });

  test.skipIf(!ooxmlIsHere)('good and bad, they keep to the schemas', () => {
    expect(ooxmlFaults('good.docx', figuresDocx('Báo cáo', files))).toEqual([]);
    expect(
      ooxmlFaults(
        'bad.docx',
        figuresDocx(
          '=1+1',
          BAD.map(([, figure]) => input(figure)),
        ),
      ),
    ).toEqual([]);
  });
});

describe('figures that are hard to write', () => {
  test.each(BAD)('%s', (_, figure) => {
    const [slides, sheets] = [figurePptx(input(figure)), figuresXlsx([input(figure)])];
    expect([...packageFaults(slides), ...packageFaults(sheets)]).toEqual([]);
    const { t, lang } = input(figure);
    const nothing =
      figure.kind === 'table'
        ? tablesOf(figure, t, lang).every(({ rows }) => rows.length === 0)
        : figure.series.every((s) => s.data.every((d) => d.value === null));
    expect(said(slides, 'slides').includes('Chưa có số liệu để vẽ hình này.')).toBe(nothing);
    for (const { series, workbook } of [...chartsOf(slides), ...chartsOf(sheets)])
      for (const { formula, values } of series) expect(cellsAt(workbook ?? sheets, formula)).toEqual(values);
  });

  test('hostile texts stay texts: no formula, and none to come', () => {
    const [figure] = badFigures(partners('vi')).filter((bad) => bad.id === 'hostile');
    const bytes = figuresXlsx([input(figure!)]);
    const parts = partsOf(bytes);
    const sheet = xmlOf(parts, 'xl/worksheets/sheet1.xml');
    expect(all(sheet, 'f')).toEqual([]);
    const styles = all(all(xmlOf(parts, 'xl/styles.xml'), 'cellXfs')[0]!, 'xf');
    const risky = all(sheet, 'c').filter((c) => /^[=+\-@]/.test(all(c, 't').map(words).join('')));
    expect(risky.length).toBeGreaterThan(4);
    for (const cell of risky) expect(styles[Number(cell.attributes.get('s'))]!.attributes.get('quotePrefix')).toBe('1');
    const [chart] = chartsOf(figurePptx(input(figure!)));
    expect(all(xmlOf(partsOf(chart!.workbook!), 'xl/worksheets/sheet1.xml'), 'f')).toEqual([]);
    expect(chart!.series[0]!.categories).toContain('Thước đo');
  });

  test.skipIf(!ooxmlIsHere)('good and bad, they keep to the schemas', () => {
    const bad = BAD.map(([, figure]) => [figure, 'vi'] as const);
    expect(ooxmlFaults('good.pptx', slidesOf(GOOD))).toEqual([]);
    expect(ooxmlFaults('bad.pptx', slidesOf(bad))).toEqual([]);
    expect(ooxmlFaults('good.xlsx', figuresXlsx(GOOD.map(([figure, lang]) => input(figure, lang))))).toEqual([]);
    expect(ooxmlFaults('bad.xlsx', figuresXlsx(bad.map(([figure]) => input(figure))))).toEqual([]);
  });
});
