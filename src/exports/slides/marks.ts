import type { Stroke, Tone } from '../../office/colour';
import { INK } from '../../office/colour';
import type { Box, Paragraph, PathShape, Run, Step, TextShape } from '../../office/slides/slide';

/** An ornament: what it shows is said in words beside it. */
interface Paint {
  readonly fill?: Tone;
  readonly hatched?: boolean;
  readonly stroke?: Stroke;
  readonly label?: string | null;
}

const outline = (width: number, height: number): readonly Step[] => [
  ['M', 0, 0],
  ['L', width, 0],
  ['L', width, height],
  ['L', 0, height],
  ['Z'],
];

export const block = (box: Box, { label = null, ...paint }: Paint): PathShape => ({
  kind: 'path',
  box,
  steps: outline(box.width, box.height),
  label,
  ...paint,
});

/** Equal blocks side by side as one shape: `at` gives where each begins. */
export function blocks(box: Box, at: readonly number[], width: number, { label = null, ...paint }: Paint): PathShape {
  const steps = at.flatMap((x): readonly Step[] => [
    ['M', x, 0],
    ['L', x + width, 0],
    ['L', x + width, box.height],
    ['L', x, box.height],
    ['Z'],
  ]);
  return { kind: 'path', box, steps, label, ...paint };
}

/** Upright lines of one height as one shape, from the foot of the box up. */
export const ticks = (box: Box, at: readonly number[], tall: number, stroke: Stroke): PathShape => ({
  kind: 'path',
  box,
  steps: at.flatMap((x): readonly Step[] => [
    ['M', x, box.height],
    ['L', x, box.height - tall],
  ]),
  stroke,
  label: null,
});

export const across = (x: number, y: number, width: number, stroke: Stroke): PathShape => ({
  kind: 'path',
  box: { x, y, width, height: 0 },
  steps: [
    ['M', 0, 0],
    ['L', width, 0],
  ],
  stroke,
  label: null,
});

export const upright = (x: number, y: number, height: number, stroke: Stroke): PathShape => ({
  kind: 'path',
  box: { x, y, width: 0, height },
  steps: [
    ['M', 0, 0],
    ['L', 0, height],
  ],
  stroke,
  label: null,
});

/** Words that stand by themselves, in the middle of their box's height. */
export function words(
  box: Box,
  runs: readonly Run[],
  look: { size?: number; across?: Paragraph['across']; down?: TextShape['down'] } = {},
): TextShape {
  const { size = 18, across: align, down = 'ctr' } = look;
  return {
    kind: 'text',
    box,
    size,
    down,
    paragraphs: [{ runs: runs.map((run) => ({ tone: INK, ...run })), ...(align ? { across: align } : {}) }],
  };
}
