import type { Slide } from '../../domain/slide';
import type { OfficeSlide, Shape, TextShape } from '../../office/slides/slide';
import { linesOf, sizeFor } from './fit';
import { ticks } from './marks';

const LEFT = 100;
const WIDTH = 1080;
const TICKS = 49;
const FOOT = 30;

/** The ruler along the foot of a cover. */
function ruler(): readonly Shape[] {
  const box = { x: 0, y: 720 - FOOT, width: 1280, height: FOOT };
  const all = Array.from({ length: TICKS + 1 }, (_, i) => ({ x: 1 + (i * 1278) / TICKS, long: i % 5 === 0 }));
  const of = (long: boolean) => all.filter((tick) => tick.long === long).map((tick) => tick.x);
  const tone = { scheme: 'accent1' } as const;
  return [ticks(box, of(true), FOOT, { tone, width: 2 }), ticks(box, of(false), 16, { tone, width: 1.2 })];
}

/** The first slide: whose, what, which period, as of when. */
export function coverSlide(slide: Extract<Slide, { kind: 'cover' }>, stamp: readonly Shape[], notes: readonly string[]): OfficeSlide {
  const size = sizeFor(slide.title, [52, 46, 40], 3, WIDTH, 'serifBold');
  const tall = linesOf(slide.title, size, WIDTH, 'serifBold') * size * 1.2;
  const held = (place: TextShape['place'], y: number, height: number, text: string, own?: number): readonly Shape[] =>
    text === ''
      ? []
      : [
          {
            kind: 'text',
            ...(place ? { place } : {}),
            box: { x: LEFT, y, width: WIDTH, height },
            paragraphs: [{ runs: [{ text, ...(own === undefined ? {} : { size: own }) }] }],
          },
        ];
  const top = 256;
  return {
    layout: 'cover',
    shapes: [
      ...held('over', 214, 34, slide.over),
      ...held('title', top, tall, slide.title, size === 52 ? undefined : size),
      ...held('subtitle', top + tall + 12, 44, slide.under),
      ...held('measure', top + tall + 60, 60, slide.measure),
      ...ruler(),
      ...stamp,
    ],
    notes,
  };
}
