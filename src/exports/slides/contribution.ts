import type { Slide, TickRun } from '../../domain/slide';
import { INK, QUIET, type Tone } from '../../office/colour';
import type { Box, Shape } from '../../office/slides/slide';
import { widthIn } from './letter-widths';
import { across, blocks, upright, words } from './marks';

/** More ticks than this run together: each run is one block. */
const MOST_TICKS = 400;
const HEIGHTS: Readonly<Record<TickRun['tone'], number>> = { solid: 150, mid: 126, open: 98, unknown: 98, claimed: 66, none: 22 };
const HEAD = 60;
const LINE = 46;

const GREY: Tone = { scheme: 'accent6' };
const LESS: Tone = { scheme: 'accent1', sat: 68, mod: 75, off: 25 };

function paint(tone: TickRun['tone']) {
  switch (tone) {
    case 'solid':
      return { fill: { scheme: 'accent1' } as Tone };
    case 'mid':
      return { fill: LESS };
    case 'open':
      return { fill: LESS, hatched: true, stroke: { tone: LESS, width: 0.75 } };
    case 'unknown':
      return { fill: GREY, hatched: true, stroke: { tone: GREY, width: 0.5 } };
    case 'claimed':
      return { stroke: { tone: GREY, width: 0.75, dash: 'sysDash' as const } };
    default:
      return { fill: GREY };
  }
}

interface Placed extends TickRun {
  readonly from: number;
  readonly middle: number;
  readonly line: number;
}

/** Where the names of the runs stand: under their run, a line lower where they would run into the one before. */
function placed(runs: readonly TickRun[], step: number, width: number): readonly Placed[] {
  const ends: number[] = [];
  let from = 0;
  return runs.map((run) => {
    const half = Math.max(widthIn(run.text, 22, 'sans'), widthIn(run.name, 16, 'sans')) / 2 + 6;
    const middle = Math.min(width - half, Math.max(half, (from + run.count / 2) * step));
    const free = ends.findIndex((end) => end + 10 <= middle - half);
    const line = free < 0 ? ends.length : free;
    ends[line] = middle + half;
    const at = { ...run, from, middle, line };
    from += run.count;
    return at;
  });
}

/** The ticks of every result, the two marks, and what each run of evidence is called, drawn as shapes. */
export function contributionShapes(slide: Extract<Slide, { kind: 'contribution' }>, body: Box): readonly Shape[] {
  const total = slide.runs.reduce((sum, run) => sum + run.count, 0);
  const step = total > 0 ? body.width / total : 0;
  const scale = Math.max(0.6, Math.min(1.15, (body.height - HEAD - 2 * LINE - 20) / 150));
  const base = body.y + HEAD + 150 * scale;
  const x = (count: number) => body.x + Math.min(body.width, count * step);
  const one = slide.low === slide.high;
  const runs = placed(slide.runs, step, body.width);
  const drawn = runs.map((run): Shape => {
    const height = HEIGHTS[run.tone] * scale;
    const box: Box = { x: x(run.from), y: base - height, width: run.count * step, height };
    const label = `${run.text} ${run.name}`;
    return total > MOST_TICKS
      ? blocks(box, [0.5], Math.max(0.6, box.width - 1), { ...paint(run.tone), label })
      : blocks(
          box,
          Array.from({ length: run.count }, (_, i) => (i + 0.14) * step),
          step * 0.72,
          { ...paint(run.tone), label },
        );
  });
  const mark = (at: number, text: string, left: boolean): readonly Shape[] => [
    upright(at, body.y + 8, base - body.y - 8, { tone: INK, width: 2 }),
    words({ x: left ? at - 392 : at + 12, y: body.y + 4, width: 380, height: 36 }, [{ text, bold: true, size: 27 }], {
      across: left ? 'r' : 'l',
    }),
  ];
  const [low, high] = [x(slide.low), x(slide.high)];
  return [
    ...drawn,
    across(body.x, base, body.width, { tone: INK, width: 1.5 }),
    ...mark(low, slide.lowText, low - body.x > 300),
    ...(one ? [] : mark(high, slide.highText, body.x + body.width - high < 300)),
    ...runs.flatMap((run): readonly Shape[] => [
      across(x(run.from) + 1, base + 10, Math.max(1, run.count * step - 2), { tone: GREY, width: 0.75 }),
      words(
        { x: body.x + run.middle - 110, y: base + 14 + run.line * LINE, width: 220, height: LINE },
        [
          { text: run.text, bold: true, size: 20 },
          { text: `\n${run.name}`, tone: QUIET, size: 15 },
        ],
        { across: 'ctr', down: 't' },
      ),
    ]),
  ];
}
