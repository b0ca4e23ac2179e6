import { writeDeck } from '../../../src/app/present/writing';
import type { DeckFile } from '../../../src/exports/deck-pptx';
import { figuresXlsx } from '../../../src/exports/xlsx';
import { translator } from '../../../src/i18n/text';
import type { SheetCell } from '../../../src/office/workbook/cell';
import type { Sheet } from '../../../src/office/workbook/sheet';
import { writeWorkbook } from '../../../src/office/workbook/workbook';
import { CASES } from '../../gallery/cases';
import { watched } from './import';

/** Milliseconds: of a deck of one figure and of forty in a worker, the page's longest task meanwhile, of forty sheets; bytes. */
export interface SlidesTimes {
  readonly first: number;
  readonly one: number;
  readonly forty: number;
  readonly longest: number;
  readonly bytes: number;
  readonly sheets: number;
  readonly sheetBytes: number;
  /** Two hundred thousand rows as a sheet, and two thousand. */
  readonly rows: number;
  readonly fewRows: number;
  readonly rowBytes: number;
}

const drawn = Object.values(CASES).filter(({ figure }) => figure.kind !== 'table' && figure.categories.length <= 12);
const figures = Array.from({ length: 40 }, (_, i) => ({ ...drawn[i % drawn.length]!.figure, id: `figure-${i}` }));

const deck = (count: number): DeckFile => ({
  title: 'Forty figures',
  owner: 'Vụ Hợp tác quốc tế',
  asOf: '2026-09-14',
  sample: true,
  lang: 'vi',
  slides: figures.slice(0, count).map((figure) => ({
    kind: 'figure',
    id: figure.id,
    title: figure.title,
    measure: figure.measure,
    source: figure.source,
    passport: figure.passport ?? null,
    figure,
    rows: null,
  })),
});

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

const HEAD = ['Mã', 'Đơn vị', 'Giá trị', 'Số lượt', 'Nội dung', 'Mức', 'Ngày', 'Ghi chú'];

/** A sheet as analysts take it away: texts that recur, numbers, days and blanks. */
function sheetOf(count: number): Sheet {
  const rows = Array.from({ length: count }, (_, i): readonly SheetCell[] => [
    { value: `HT-${i}` },
    { value: 'Vụ Hợp tác quốc tế' },
    { value: i * 1.25 },
    { value: i },
    { value: 'Dự án hỗ trợ pháp luật và tư pháp' },
    { value: i % 7 },
    { value: { day: `2026-0${(i % 9) + 1}-11` } },
    { value: null },
  ]);
  return { name: 'Dòng', widths: HEAD.map(() => 18), rows: [HEAD.map((value) => ({ value })), ...rows], head: 1, filter: true };
}

export async function measureSlides(): Promise<SlidesTimes> {
  const first = await timed(() => writeDeck(deck(1)));
  const one = await timed(() => writeDeck(deck(1)));
  const forty = await watched(() => timed(() => writeDeck(deck(40))));
  const t = translator('vi');
  const sheets = await timed(() => figuresXlsx(figures.map((figure) => ({ figure, lang: 'vi', t }))));
  const few = await timed(() => writeWorkbook([sheetOf(2000)]));
  const sheet = sheetOf(200_000);
  const rows = await timed(() => writeWorkbook([sheet]));
  return {
    first: first.ms,
    one: one.ms,
    forty: forty.value.ms,
    longest: forty.longest,
    bytes: forty.value.value.length,
    sheets: sheets.ms,
    sheetBytes: sheets.value.length,
    rows: rows.ms,
    fewRows: few.ms,
    rowBytes: rows.value.length,
  };
}
