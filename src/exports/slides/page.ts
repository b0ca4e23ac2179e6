import { linesOf, sizeFor } from './fit';
import type { Box, Shape, TextShape } from '../../office/slides/slide';
import type { Segment } from '../../domain/figure';

const LEFT = 60;
const WIDTH = 1160;
const TOP = 84;
const FOOT = 664;

/** What stands around the figure of a page. */
export interface PageWords {
  readonly title: string;
  readonly measure: string;
  readonly say: readonly Segment[];
  readonly source: string;
  /** The part of the presentation that has been shown with this page; null: a page alone. */
  readonly progress: readonly [at: number, of: number] | null;
}

const box = (y: number, height: number): Box => ({ x: LEFT, y, width: WIDTH, height });

/** More ticks than these run together: each then stands for several pages. */
const MOST_TICKS = 25;

/** A ruler of as many ticks as there are pages, those shown so far higher. */
function ruler([page, pages]: readonly [number, number]): readonly Shape[] {
  const of = Math.min(pages, MOST_TICKS);
  const at = Math.max(1, Math.round((page * of) / pages));
  const [x, y, width, height] = [1040, 678, 96, 16];
  const step = width / Math.max(1, of - 1);
  const ticks = (from: number, to: number, tall: number, own: Pick<Extract<Shape, { kind: 'path' }>, 'stroke'>): Shape => ({
    kind: 'path',
    label: null,
    box: { x, y, width, height },
    steps: Array.from({ length: to - from }, (_, i) => [
      ['M', (from + i) * step, height] as const,
      ['L', (from + i) * step, height - tall] as const,
    ]).flat(),
    ...own,
  });
  const base: Shape = {
    kind: 'path',
    label: null,
    box: { x, y: y + height, width, height: 0 },
    steps: [
      ['M', 0, 0],
      ['L', width, 0],
    ],
    stroke: { tone: { scheme: 'accent6' }, width: 0.75 },
  };
  return [
    base,
    ticks(0, at, 14, { stroke: { tone: { scheme: 'accent1' }, width: 2.25 } }),
    ...(at < of ? [ticks(at, of, 7, { stroke: { tone: { scheme: 'accent6' }, width: 0.75 } })] : []),
  ];
}

/** The words of a page as shapes, and the box that is left between them. Titles take two lines at most, sentences three. */
export function pageOf({ title, measure, say, source, progress }: PageWords): { readonly around: readonly Shape[]; readonly body: Box } {
  const titleSize = sizeFor(title, [40, 36, 32, 28], 2, WIDTH, 'serifBold');
  const titleTall = Math.min(3, linesOf(title, titleSize, WIDTH, 'serifBold')) * titleSize * 1.22;
  const measureTop = TOP + titleTall + 4;
  const measureTall = Math.min(2, linesOf(measure, 19, WIDTH, 'sans')) * 24;
  const sentence = say.map((s) => s.text).join('');
  const size = sizeFor(sentence, [20, 18, 17], 3, WIDTH, 'serif');
  const tall = linesOf(sentence, size, WIDTH, 'serif') * size * 1.28;
  const top = measureTop + measureTall + 14;
  const bottom = FOOT - (tall > 0 ? tall + 26 : 14);
  const text = (place: TextShape['place'], y: number, height: number, runs: TextShape['paragraphs'][number]['runs']): Shape => ({
    kind: 'text',
    ...(place ? { place } : {}),
    box: box(y, height),
    paragraphs: [{ runs }],
  });
  const around: Shape[] = [
    text('title', TOP, titleTall, [{ text: title, ...(titleSize === 40 ? {} : { size: titleSize }) }]),
    ...(measure === '' ? [] : [text('measure', measureTop, measureTall, [{ text: measure }])]),
    ...(tall > 0
      ? [
          text(
            'sentence',
            bottom + 12,
            tall + 4,
            say.map((s) => ({ text: s.text, ...(s.strong ? { bold: true } : {}), ...(size === 20 ? {} : { size }) })),
          ),
        ]
      : []),
    ...(source === ''
      ? []
      : [{ ...text('foot', FOOT, 42, [{ text: source }]), box: { x: LEFT, y: FOOT, width: 950, height: 42 } } as Shape]),
    ...(progress
      ? [...ruler(progress), { kind: 'text', place: 'number', box: { x: 1150, y: FOOT, width: 70, height: 42 }, paragraphs: [] } as Shape]
      : []),
  ];
  return { around, body: { x: LEFT, y: top, width: WIDTH, height: Math.max(120, bottom - top) } };
}
