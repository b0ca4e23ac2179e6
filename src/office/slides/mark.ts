import { GROUND } from '../colour';
import { pathXml } from './shapes';
import type { Box, PathShape, Step } from './slide';

/** The mark is drawn on a square of this many units. */
const GRID = 26;
const TICKS: readonly (readonly [number, number])[] = [
  [4.5, 12],
  [8, 9],
  [11.5, 9],
  [15, 12],
  [18.5, 9],
  [22, 9],
];

/** The product's mark, a ruler with one pointer, as shapes numbered from `id`. */
export function markXml(box: Box, id: number): readonly string[] {
  const scale = box.width / GRID;
  const at = (x: number, y: number, width: number, height: number): Box => ({
    x: box.x + x * scale,
    y: box.y + y * scale,
    width: width * scale,
    height: height * scale,
  });
  const to = (x: number, y: number): Step => ['L', x * scale, y * scale];
  const from = (x: number, y: number): Step => ['M', x * scale, y * scale];
  const ruler: PathShape = {
    kind: 'path',
    label: null,
    box: at(1, 5, 24, 14),
    steps: [from(0, 0), to(24, 0), to(24, 14), to(0, 14), ['Z']],
    fill: { scheme: 'accent1' },
  };
  const ticks: PathShape = {
    kind: 'path',
    label: null,
    box: at(1, 5, 24, 14),
    steps: TICKS.flatMap(([x, y]) => [from(x - 1, 0), to(x - 1, y - 5)]),
    stroke: { tone: GROUND, width: 1.05 * scale },
  };
  const pointer: PathShape = {
    kind: 'path',
    label: null,
    box: at(11, 15, 8, 7),
    steps: [from(4, 0), to(0, 7), to(8, 7), ['Z']],
    fill: { scheme: 'accent2' },
    stroke: { tone: GROUND, width: 0.9 * scale },
  };
  return [ruler, ticks, pointer].map((shape, i) => pathXml(shape, id + i));
}
