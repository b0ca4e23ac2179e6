import { COLUMNS } from '../../figures/report/cells';
import type { ReportRow } from '../../figures/report/table';
import type { Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import type { DocumentBlock, DocumentCell } from '../../office/document/block';
import { passportLines } from '../passport';
import { footOf } from '../sheet';
import { text } from './body';
import { dayRuns, numberRuns } from './letter';
import type { PaperInput } from './paper';

/** Points, of the letters of the wide table. */
const SMALL = 9;

/** "Phụ lục I", its name, and the document that it belongs to. */
function headOf(n: string, name: string, { letter }: PaperInput, t: Translate): readonly DocumentBlock[] {
  const runs = [
    { text: `(${t('paper.attached')} ` },
    ...numberRuns(letter, t),
    { text: ` ${t('paper.attachedDay')} ` },
    ...dayRuns(t),
    { text: ` ${t('paper.attachedOf', { issuer: letter.issuer })})` },
  ];
  return [
    text('Centred', { text: t('paper.annex', { n }), bold: true }),
    text('Centred', { text: name.toLocaleUpperCase('vi'), bold: true }),
    text('Centred', ...runs.map((run) => ({ ...run, italic: true }))),
  ];
}

function rowOf({ kind, ordinal, name, unit, cells, note, marks }: ReportRow, t: Translate): readonly DocumentCell[] {
  const bold = kind === 'field' || kind === 'total';
  const centre = (words: string): DocumentCell => ({ text: words, across: 'center', bold });
  if (!cells) return [centre(ordinal), { text: name, bold, wide: COLUMNS.length + 3 }];
  return [
    centre(ordinal),
    { text: kind === 'within' ? t('report.within', { name }) : name, bold },
    { text: unit, across: 'center' },
    ...COLUMNS.map((column): DocumentCell => ({ text: cells[column].text, across: 'right', bold: bold && column === 'period' })),
    { text: [note, marks.map((n) => `(${n})`).join(' ')].filter(Boolean).join(' ') },
  ];
}

/** The standard table in two rows of heads, the change under one. */
function tableOf({ table, heads, change }: PaperInput, t: Translate): DocumentBlock {
  const tall = (words: string): DocumentCell => ({ text: words, tall: 'begins' });
  const on: DocumentCell = { text: '', tall: 'goes on' };
  const upper = COLUMNS.flatMap((c): readonly DocumentCell[] =>
    c === 'percent' ? [] : c === 'difference' ? [{ text: change, wide: 2 }] : [tall(heads[c])],
  );
  const lower = COLUMNS.map((c): DocumentCell => (c === 'difference' || c === 'percent' ? { text: heads[c] } : on));
  return {
    kind: 'table',
    size: SMALL,
    head: 2,
    widths: [5, 26, 9, 9, 9, 9, 8, 9, 8, 7, 9, 15],
    rows: [
      [tall(t('report.colOrdinal')), tall(t('report.colName')), tall(t('report.colUnit')), ...upper, tall(t('report.colNote'))],
      [on, on, on, ...lower, on],
      ...table.rows.map((row) => rowOf(row, t)),
    ],
  };
}

function passportsOf({ groups, figures }: PaperInput, lang: Lang, t: Translate): DocumentBlock {
  const indicators = groups.flatMap((g) =>
    g.entries.map(({ indicator, passport }) => [`${indicator.id} ${indicator.title[lang]}`, indicator.sheet.concept[lang], passport]),
  );
  const drawn = [...figures.values()].map((file) => [
    `${file.figure.title}. ${file.figure.measure}`,
    [footOf({ figure: file.figure, lang, t })[0] ?? '', ...passportLines(file)].join(' '),
    file.figure.passport ?? '',
  ]);
  return {
    kind: 'table',
    size: SMALL + 1,
    widths: [30, 52, 18],
    rows: [
      [t('paper.passportName'), t('paper.passportConcept'), t('paper.passportCode')].map((words) => ({ text: words })),
      ...[...drawn, ...indicators].map((row) => row.map((words) => ({ text: words }))),
    ],
  };
}

/** The standard table on its side, then what every number is known by. */
export function annexBlocks(input: PaperInput, lang: Lang, t: Translate): readonly DocumentBlock[] {
  const { title, lines, table, foot } = input;
  return [
    { kind: 'section', turned: true },
    ...headOf('I', title, input, t),
    text('Centred', { text: lines.join('. '), italic: true, size: SMALL + 2 }),
    tableOf(input, t),
    ...[...table.footnotes.map((words, i) => `(${i + 1}) ${words}`), ...foot].map((words) =>
      text('Source', { text: words, size: SMALL + 1 }),
    ),
    { kind: 'section', turned: false },
    ...headOf('II', t('paper.passports'), input, t),
    text('Normal', { text: t('paper.passportHelp') }),
    passportsOf(input, lang, t),
  ];
}
