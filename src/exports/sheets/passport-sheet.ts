import { marksNote } from '../../figures/time-marks';
import type { CellStyle, SheetCell } from '../../office/workbook/cell';
import type { Sheet } from '../../office/workbook/sheet';
import type { FigureFile } from '../figure-file';
import { passportParts } from '../passport';
import { BODY, DAY, HEAD, TITLE } from './cells';

const SCORE: CellStyle = { ...BODY, across: 'center', format: '0' };
const COLUMNS = [
  ['Sheet', 24],
  ['Title', 40],
  ['Measure', 40],
  ['Sentence', 60],
  ['Definition', 60],
  ['Source', 44],
  ['AsOf', 16],
  ['Quality', 16],
  ['Code', 22],
  ['Asked', 44],
  ['Versions', 44],
  ['Files', 44],
  ['Rate', 28],
  ['Pack', 28],
  ['Notes', 60],
] as const;

const BEHIND = ['asked', 'versions', 'files', 'rate', 'pack'] as const;

const cell = (value: SheetCell['value'], style: CellStyle = BODY): SheetCell => ({ value, style });

/** What each figure of a file rests on, a row each. `names`: the sheets they stand on. There is at least one figure. */
export function passportSheet(files: readonly FigureFile[], names: readonly string[]): Sheet {
  const { t } = files[0]!;
  const rows = files.map((file, i): readonly SheetCell[] => {
    const { figure, about = [], lang } = file;
    const known = new Map(passportParts(file).map(({ key, text }) => [key, text]));
    const notes = [...(figure.notes ?? []), marksNote(figure, lang, t) ?? ''].filter((text) => text !== '');
    return [
      cell(names[i] ?? ''),
      cell(figure.title),
      cell(figure.measure),
      cell(figure.sentence),
      cell(about.join('\n')),
      cell(figure.source),
      cell({ day: figure.asOf }, DAY),
      cell(figure.quality, SCORE),
      cell(figure.passport ?? null),
      ...BEHIND.map((key) => cell(known.get(key) ?? null)),
      cell(notes.join('\n')),
    ];
  });
  const widths = COLUMNS.map(([, width]) => width);
  const all = [[cell(t('office.passports'), TITLE)], COLUMNS.map(([name]) => cell(t(`office.passport${name}`), HEAD)), ...rows];
  return {
    name: t('office.passports'),
    widths,
    rows: all,
    head: 2,
    filter: true,
    foot: t('office.passports'),
  };
}
