import type { Slide } from '../../domain/slide';
import { GROUND, INK, QUIET } from '../../office/colour';
import type { Box, OfficeSlide, Shape, TextShape } from '../../office/slides/slide';
import type { Spot, Template } from '../../office/template/template';
import { linesOf } from './fit';
import { block as ground } from './marks';
import type { PageWords } from './page';

const [MEASURE, SENTENCE, SOURCE] = [19, 20, 15] as const;
const GAP = 12;
const STAMP = 150;
/** Room that Office leaves between the edge of a placeholder and its words. */
const INSET = 9.6;

/** The size at which the text stays in its place, in steps from what the template says; absent: as it says. */
function fitted(text: string, { box, size }: Spot): number | undefined {
  const wide = box.width - 2 * INSET;
  const fits = (at: number) => linesOf(text, at, wide, 'serifBold') * at * 1.2 <= Math.max(box.height - INSET, size * 1.2);
  const found = [1, 0.9, 0.8, 0.7, 0.6, 0.5].map((share) => size * share).find(fits) ?? size * 0.45;
  return found === size ? undefined : found;
}

const held = (place: TextShape['place'], spot: Spot, lines: readonly string[]): Shape => {
  const size = fitted(lines.join('\n'), spot);
  return {
    kind: 'text',
    ...(place ? { place } : {}),
    box: spot.box,
    size: size ?? spot.size,
    paragraphs: lines.map((text) => ({ runs: [{ text, ...(size === undefined ? {} : { size }) }] })),
  };
};

const wordsIn = (box: Box, size: number, runs: TextShape['paragraphs'][number]['runs'], down: TextShape['down'] = 't'): Shape => ({
  kind: 'text',
  box,
  size,
  down,
  paragraphs: [{ runs }],
});

/** The words of a page around a template's body box, and what is left of that for the figure. `stamped`: something stands at its right above. */
export function pageUpon(
  { page, stage, pictured }: Template,
  { title, measure, say, source }: PageWords,
  stamped: boolean,
): { readonly around: readonly Shape[]; readonly body: Box } {
  const { x, y, width, height } = page.body;
  const room = width - (stamped ? STAMP : 0);
  const measureTall = Math.min(3, linesOf(measure, MEASURE, room, 'sans')) * MEASURE * 1.28;
  const top = y + Math.max(measureTall, stamped ? 32 : 0) + GAP;
  const sentence = say.map((s) => s.text).join('');
  const sayTall = Math.min(4, linesOf(sentence, SENTENCE, width, 'sans')) * SENTENCE * 1.25;
  const sourceTall = Math.min(2, linesOf(source, SOURCE, width, 'sans')) * SOURCE * 1.3;
  const foot = y + height - sourceTall;
  const bottom = foot - (sayTall > 0 ? sayTall + GAP : 0) - GAP;
  const plate = { x: x - GAP, y: y - GAP / 2, width: width + 2 * GAP, height: height + GAP };
  const around: Shape[] = [
    ...(pictured ? [ground(plate, { fill: GROUND })] : []),
    held('title', page.title, [title]),
    ...(measure === '' ? [] : [wordsIn({ x, y, width: room, height: measureTall }, MEASURE, [{ text: measure, tone: QUIET }])]),
    ...(sayTall > 0
      ? [
          wordsIn(
            { x, y: bottom + GAP, width, height: sayTall },
            SENTENCE,
            say.map((s) => ({ text: s.text, tone: INK, ...(s.strong ? { bold: true } : {}) })),
          ),
        ]
      : []),
    ...(source === '' ? [] : [wordsIn({ x, y: foot, width, height: sourceTall }, SOURCE, [{ text: source, tone: QUIET }])]),
    ...(stage.layouts.page.places.number ? [{ kind: 'text', place: 'number', box: page.body, paragraphs: [] } as Shape] : []),
  ];
  return { around, body: { x, y: top, width, height: Math.max(120, bottom - top) } };
}

/** A cover upon a template: its title, and whose, which period, as of when under it. `sample`: the words for made-up numbers, where they are. */
export function coverUpon(
  { page, cover }: Template,
  slide: Extract<Slide, { kind: 'cover' }>,
  sample: string | null,
  notes: readonly string[],
): OfficeSlide {
  const lines = [slide.over, slide.under, slide.measure, sample ?? ''].filter((text) => text !== '');
  const spot = cover?.title ?? page.title;
  const under = cover ? cover.under : { box: page.body, size: 24 };
  const below: Spot = under ?? { box: { ...spot.box, y: spot.box.y + spot.box.height + GAP, height: 130 }, size: 22 };
  const words = held(cover?.under ? 'subtitle' : undefined, below, lines);
  return {
    layout: 'cover',
    shapes: [held('title', spot, [slide.title]), ...(lines.length === 0 ? [] : [words])],
    notes,
  };
}
