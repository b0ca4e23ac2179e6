import { OFFICE_LINKS } from '../package';
import type { Box, Place } from './slide';

/** Units of drawings in one unit of a slide: 1280 × 720 units are 13.33 × 7.5 inches. */
export const UNIT = 9525;
export const WIDE = 1280;
export const TALL = 720;
/** Points in a unit. */
const POINTS = 0.75;

/** Hundredths of a point, as Office writes sizes of letters. */
export const letters = (units: number): number => Math.round(units * POINTS * 100);

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': OFFICE_LINKS,
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

export const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum';
  readonly idx?: number;
  readonly box: Box;
  readonly name: string;
  /** Units. */
  readonly size: number;
  readonly down: 't' | 'ctr' | 'b';
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** The places of a page: title and measure above, sentence and source below, the figure between them. */
export const PAGE: Readonly<Record<Exclude<Place, 'subtitle' | 'over'>, Placeholder>> = {
  title: { type: 'title', box: box(60, 84, 1160, 54), name: 'Title', size: 40, down: 't' },
  measure: { type: 'body', idx: 10, box: box(60, 140, 1160, 32), name: 'Measure', size: 19, down: 't' },
  sentence: { type: 'body', idx: 11, box: box(60, 592, 1160, 64), name: 'Sentence', size: 20, down: 'b' },
  foot: { type: 'ftr', idx: 12, box: box(60, 666, 960, 40), name: 'Source', size: 15, down: 'ctr' },
  number: { type: 'sldNum', idx: 13, box: box(1140, 666, 80, 40), name: 'Number', size: 15, down: 'ctr' },
};

/** The places of a cover. */
export const COVER: Readonly<Record<'title' | 'subtitle' | 'over' | 'measure', Placeholder>> = {
  over: { type: 'body', idx: 10, box: box(100, 214, 1080, 34), name: 'Owner', size: 22, down: 'b' },
  title: { type: 'ctrTitle', box: box(100, 256, 1080, 130), name: 'Title', size: 52, down: 't' },
  subtitle: { type: 'subTitle', idx: 1, box: box(100, 392, 1080, 44), name: 'Period', size: 28, down: 't' },
  measure: { type: 'body', idx: 11, box: box(100, 444, 1080, 40), name: 'Date', size: 20, down: 't' },
};
