import type { Segment } from '../../domain/figure';
import type { ReportColumn } from '../../figures/report/cells';
import type { ReportRow } from '../../figures/report/table';
import { day, dayOfDocument, periodLong } from '../../i18n/dates';
import type { Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import { inside } from '../../i18n/words';
import type { DocumentBlock, DocumentCell, DocumentRun } from '../../office/document/block';
import { chartBlocks } from '../docx';
import type { FigureFile } from '../figure-file';
import { footOf } from '../sheet';
import { keyWords } from '../slides/notes';
import { blank } from './letter';
import { limitsOf } from './limits';
import type { PaperInput, PaperPart } from './paper';
import { partsOf } from './results';

/** Points. */
const CHART = { width: 466, height: 190 } as const;
const SMALL = 10;

/** What stands in a report: blocks of a document, and figures that each back end draws in its own way. */
export type PaperBlock = DocumentBlock | { readonly kind: 'figure'; readonly file: FigureFile };

type Style = Extract<DocumentBlock, { kind: 'text' }>['style'];

export const text = (style: Style, ...runs: readonly DocumentRun[]): DocumentBlock => ({ kind: 'text', style, runs });
const line = (...runs: readonly DocumentRun[]): DocumentBlock => ({ kind: 'text', style: 'Normal', runs, indent: true });
const heading = (style: 'Heading1' | 'Heading2', words: string): DocumentBlock => ({
  kind: 'text',
  style,
  runs: [{ text: words }],
  indent: true,
});

const runsOf = (say: readonly Segment[]): readonly DocumentRun[] => say.map((s) => ({ text: s.text, ...(s.strong ? { bold: true } : {}) }));
const listed = (say: readonly Segment[]): DocumentBlock => line({ text: '- ' }, ...runsOf(say));

const COLUMNS: readonly ReportColumn[] = ['plan', 'period', 'share', 'same', 'difference', 'percent'];

/** The rows of a part under the heads of the standard table, as many columns as an upright page holds. */
function tableOf(rows: readonly ReportRow[], { heads }: PaperInput, t: Translate): DocumentBlock {
  const cell = (words: string): DocumentCell => ({ text: words, across: 'right' });
  const centre = (words: string): DocumentCell => ({ text: words, across: 'center' });
  return {
    kind: 'table',
    size: SMALL,
    widths: [33, 12, 12, 12, 11, 12, 11, 11],
    rows: [
      [t('report.colName'), t('report.colUnit'), ...COLUMNS.map((c) => heads[c])].map((words) => ({ text: words })),
      ...rows.map((row): readonly DocumentCell[] => [
        {
          text: row.kind === 'within' ? t('report.within', { name: row.name }) : row.name,
          ...(row.kind === 'total' ? { bold: true } : {}),
        },
        centre(row.unit),
        ...COLUMNS.map((column) => cell(row.cells?.[column].text ?? '')),
      ]),
    ],
  };
}

/** A figure in a Word document: its finding, native charts, what it rests on. */
export function figureBlocks(file: FigureFile): readonly DocumentBlock[] {
  const { figure, lang, t } = file;
  if (figure.kind === 'table') return [];
  const measure = [figure.measure, ...keyWords(figure, { lang, t })].join(' · ');
  return [
    text('Caption', { text: `${figure.title}. `, bold: true }, { text: measure }),
    ...chartBlocks(file, CHART),
    ...footOf({ figure, lang, t }).map((words) => text('Source', { text: words })),
  ];
}

/** One part of the results: sentences, its figures, its table. */
function partBlocks(part: PaperPart, at: number, input: PaperInput, t: Translate): readonly PaperBlock[] {
  const said = part.figures.flatMap(({ figure }) =>
    figure.sentence === '' ? [] : [line(...runsOf(figure.say ?? [{ text: figure.sentence }]))],
  );
  return [
    heading('Heading2', `${at + 1}. ${part.name}`),
    ...said,
    ...part.says.map(listed),
    ...part.figures.map((file): PaperBlock => ({ kind: 'figure', file })),
    text('Caption', { text: t('paper.inTable', { name: inside(part.name) }), bold: true }),
    tableOf(part.rows, input, t),
  ];
}

function limitBlocks(input: PaperInput, lang: Lang, t: Translate): readonly DocumentBlock[] {
  const { behind, unknown, incomplete, remaining } = limitsOf(input, lang, t);
  const plainLine = (words: string) => listed([{ text: words }]);
  return [
    heading('Heading1', `II. ${t('paper.limits').toLocaleUpperCase('vi')}`),
    heading('Heading2', `1. ${t('paper.limitsFound')}`),
    line({ text: t(behind.length > 0 ? 'paper.behind' : 'paper.noneBehind') }),
    ...behind.map(listed),
    ...(unknown.length > 0 ? [line({ text: t('paper.unknown', { names: unknown.join('; ') }) })] : []),
    ...(incomplete.length > 0 ? [line({ text: t('paper.incomplete') }), ...incomplete.map(plainLine)] : []),
    line(blank(t('paper.limitsMore'))),
    heading('Heading2', `2. ${t('paper.causes')}`),
    line(blank(t('paper.causesBlank'))),
    heading('Heading1', `III. ${t('paper.tasks').toLocaleUpperCase('vi')}`),
    ...(remaining.length > 0
      ? [heading('Heading2', `1. ${t('paper.remaining')}`), ...remaining.map((words) => plainLine(`${words}.`))]
      : []),
    heading('Heading2', `${remaining.length > 0 ? 2 : 1}. ${t('paper.tasksNext')}`),
    line(blank(t('paper.tasksBlank'))),
  ];
}

/** The report in words: title, results part by part, shortcomings, tasks. */
export function bodyBlocks(input: PaperInput, lang: Lang, t: Translate): readonly PaperBlock[] {
  const { spans, letter, lines, synthetic } = input;
  const period = periodLong(spans.period, lang);
  const dated = (iso: string) => (lang === 'vi' ? dayOfDocument(iso) : day(iso, lang));
  const days = { from: dated(spans.period.from), to: dated(spans.period.to) };
  return [
    text('Normal'),
    text('Centred', { text: t('paper.kind').toLocaleUpperCase('vi'), bold: true }),
    text('Centred', { text: t('paper.subject', { period }), bold: true }),
    { kind: 'rule', length: 130 },
    ...(synthetic ? [text('Centred', { text: `(${t('paper.sampleLine')})`, italic: true })] : []),
    line({ text: t('paper.opening', { issuer: letter.issuer, period, ...days }) }),
    ...lines.slice(1).map((words) => line({ text: `${words}.` })),
    heading('Heading1', `I. ${t('paper.results').toLocaleUpperCase('vi')}`),
    ...partsOf(input, lang, t).flatMap((part, at) => partBlocks(part, at, input, t)),
    ...limitBlocks(input, lang, t),
    line({ text: t('paper.closing', { period, issuer: letter.issuer }) }),
  ];
}
