import { tableContract } from '../domain/contract';
import { number, type Lang } from '../i18n/format';
import type { Translate } from '../i18n/text';
import type { CellStyle, CellValue, SheetCell } from '../office/workbook/cell';
import type { Sheet } from '../office/workbook/sheet';
import type { FixTable } from './fix-table';
import type { FixPlace } from './fix-list-places';

interface Input {
  readonly table: FixTable;
  readonly unit: string | null;
  /** ISO day. */
  readonly madeOn: string;
  readonly places: readonly FixPlace[];
  readonly t: Translate;
  readonly lang: Lang;
}

/** Nobody corrects more by hand; the sheet says how many there are. */
const MOST = 20_000;
/** Together as wide as a page across in letters of ten points. */
const WIDTHS = [6, 8, 17, 24, 34, 34, 16, 24];
const COLUMNS = ['ordinal', 'line', 'column', 'value', 'what', 'mend', 'state', 'right'] as const;
const LINE = 'BFBFBF';

const TITLE: CellStyle = { bold: true, size: 16 };
const LABEL: CellStyle = { colour: '595959' };
const TEXT: CellStyle = { across: 'left' };
const UNIT: CellStyle = { ...TEXT, bold: true };
const COUNT: CellStyle = { across: 'left', indent: 1, format: '#,##0' };
const DAY: CellStyle = { across: 'left', indent: 1, format: 'dd/mm/yyyy' };
const HEAD: CellStyle = { bold: true, fill: 'E7EDF3', border: LINE, wrap: true, across: 'center', down: 'center' };
const BODY: CellStyle = { border: LINE, wrap: true, down: 'top' };
const WHOLE: CellStyle = { border: LINE, down: 'top', across: 'center', format: '0' };
const SENT: CellStyle = { ...BODY, format: '@' };
/** Whatever is typed stays as it is typed: no 5/3 that becomes the third of May. */
const RIGHT: CellStyle = { ...BODY, fill: 'FFF8E1', format: '@' };

const cell = (value: CellValue, style?: CellStyle): SheetCell => (style ? { value, style } : { value });
const BLANK = cell(null);

/** Two things a row of the heading says: one from the first column on, one from the sixth on. */
const said = (label: string, value: SheetCell, other: string, beside: SheetCell): readonly SheetCell[] => [
  cell(label, LABEL),
  BLANK,
  value,
  BLANK,
  BLANK,
  cell(other, { ...LABEL, across: 'right' }),
  beside,
];

function heading({ table, unit, madeOn, places, t, lang }: Input): readonly (readonly SheetCell[])[] {
  const file = table.sheet === null ? table.file : `${table.file} · ${table.sheet}`;
  const title = tableContract(table.table ?? '')?.title[lang] ?? null;
  const n = (count: number) => number(count, 0, lang);
  const note =
    places.length > MOST ? t('fixes.cut', { shown: n(MOST), all: n(places.length) }) : t(places.length === 0 ? 'fixes.none' : 'fixes.note');
  return [
    [
      cell(t('fixes.title'), TITLE),
      BLANK,
      BLANK,
      BLANK,
      BLANK,
      cell(t('fixes.made'), { ...LABEL, across: 'right' }),
      cell({ day: madeOn }, DAY),
    ],
    said(t('fixes.unit'), cell(unit, UNIT), t('fixes.read'), cell(table.read, COUNT)),
    said(t('fixes.file'), cell(file, TEXT), t('fixes.out'), cell(table.rejected.length, COUNT)),
    said(t('fixes.table'), cell(title, TEXT), t('fixes.places'), cell(places.length, COUNT)),
    [cell(note, LABEL)],
  ];
}

/** One table's places as a sheet: what it is about, then a line each. */
export function fixSheet(input: Input): Sheet {
  const { table, places, t } = input;
  const rows = places
    .slice(0, MOST)
    .map(({ line, column, value, what, mend, state }, i): readonly SheetCell[] => [
      cell(i + 1, WHOLE),
      cell(line, WHOLE),
      cell(column, BODY),
      cell(value, SENT),
      cell(what, BODY),
      cell(mend, BODY),
      cell(t(`fixes.state_${state}`), BODY),
      cell(null, RIGHT),
    ]);
  const head = [...heading(input), COLUMNS.map((name) => cell(t(`fixes.${name}`), HEAD))];
  return {
    name: table.sheet ?? tableContract(table.table ?? '')?.title[input.lang] ?? table.file,
    widths: WIDTHS,
    rows: [...head, ...rows],
    head: head.length,
    filter: true,
    foot: `${t('fixes.title')} · ${table.file.slice(0, 80)}`,
  };
}
