import { tablesOf } from '../figures/table';
import '../i18n/late/office';
import type { DocumentBlock, DocumentRun } from '../office/document/block';
import { writeDocument } from '../office/document/document';
import { chartsOf, isEmpty } from './charts/figure-charts';
import type { FigureFile } from './figure-file';
import { passportLines } from './passport';
import { footOf } from './sheet';
import { keyWords } from './slides/notes';
import { upright } from './wide-table';

/** Points: as wide as the text of an upright page. */
const BOX = { width: 466, height: 236 } as const;
const CHART_TEXT = 10;

const text = (style: Extract<DocumentBlock, { kind: 'text' }>['style'], ...runs: readonly DocumentRun[]): DocumentBlock => ({
  kind: 'text',
  style,
  runs,
});

/** The charts of a figure, one a panel, or words that there is nothing to draw. */
export function chartBlocks(
  { figure, lang, t, picture }: FigureFile,
  box: { readonly width: number; readonly height: number } = BOX,
): readonly DocumentBlock[] {
  if (picture) return [{ kind: 'picture', picture, box: { width: box.width, height: (box.width * picture.height) / picture.width } }];
  const panels = [figure, ...(figure.panels ?? [])];
  if (figure.kind !== 'table' && panels.every(isEmpty)) return [text('Normal', { text: t('office.noData') })];
  const charts = chartsOf(
    figure,
    { lang, t, size: CHART_TEXT },
    panels.map(() => box),
  );
  return charts.flatMap((chart, i): readonly DocumentBlock[] => {
    const heading = panels[i]?.heading;
    if (isEmpty(panels[i] ?? figure)) return [];
    return [...(heading ? [text('Caption', { text: heading, bold: true })] : []), { kind: 'chart', chart, box }];
  });
}

/** A figure as a section: what it says, its charts, its tables, what it rests on. */
function sectionOf(file: FigureFile): readonly DocumentBlock[] {
  const { figure, lang, t, about = [] } = file;
  const measure = [figure.measure, ...keyWords(figure, { lang, t })].join(' · ');
  const tables = tablesOf(figure, t, lang)
    .flatMap(upright)
    .flatMap(({ caption, head, rows }): readonly DocumentBlock[] => [
      text('Caption', { text: caption }),
      {
        kind: 'table',
        widths: head.map((h, i) => (i === 0 ? 30 : h.numeric ? 16 : 20)),
        rows: [
          head.map((h) => ({ text: h.text })),
          ...rows.map((row) => row.map((c) => ({ text: c.text, ...(c.numeric ? { across: 'right' as const } : {}) }))),
        ],
      },
    ]);
  const say = (figure.say ?? [{ text: figure.sentence }]).map((s) => ({ text: s.text, ...(s.strong ? { bold: true } : {}) }));
  return [
    text('Heading1', { text: figure.title }),
    ...(figure.sentence === '' ? [] : [text('Normal', ...say)]),
    text('Caption', { text: measure }),
    ...chartBlocks(file),
    ...tables,
    ...[...footOf({ figure, lang, t }), ...passportLines(file), ...about].map((line) => text('Source', { text: line })),
  ];
}

/** Figures as a document in the form of administrative documents: sentence, chart, table and source of each. There is at least one. */
export function figuresDocx(title: string, files: readonly FigureFile[]): Uint8Array<ArrayBuffer> {
  const [first] = files;
  if (!first) throw new RangeError('a document without figures');
  const blocks = [...(files.length > 1 ? [text('Title', { text: title })] : []), ...files.flatMap(sectionOf)];
  return writeDocument({ title, lang: first.lang === 'vi' ? 'vi-VN' : 'en-US', blocks });
}
