import type { Figure, TimeMark } from '../../domain/figure';
import { day } from '../../i18n/dates';
import { NARROW } from './height';
import { type Drawn, type Frame, letter, seriesId } from './parts';
import type { Scale } from './scale';
import { safe, textWidth } from './text';

const SIZE = 12;
const LANE = 17;
/** Between a line and its text. */
const GAP = 4;
/** More than these stand in the table and the note only; on a phone one. */
const MOST = 3;

interface Placed {
  readonly mark: TimeMark;
  readonly text: string;
  readonly lane: number;
  /** Beside its line, or across it: the line then ends below the text. */
  readonly side: 'left' | 'right' | 'across';
  /** From the line to the text, in px. */
  readonly shift: number;
}

export interface TimeMarks {
  /** Room above the plot, in px. */
  readonly height: number;
  readonly placed: readonly Placed[];
}

/** The closest to the figure first, then the latest; one a category. */
function chosen(marks: readonly TimeMark[], most: number): readonly TimeMark[] {
  const ranked = marks.toSorted((a, b) => b.weight - a.weight || (a.day < b.day ? 1 : -1));
  const apart = ranked.filter((m, i) => ranked.findIndex((other) => other.at === m.at) === i);
  return apart.slice(0, most).toSorted((a, b) => a.at - b.at);
}

interface Bed extends Omit<Placed, 'lane'> {
  /** Where its line stands, and what its text covers, in px from the left. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The highest lane where the text covers no other, no line crosses it and its line crosses none; a text and a line that cannot part may cross. */
function laneFor(bed: Bed, taken: readonly (Bed & { readonly lane: number })[]): number {
  const free = (lane: number): boolean => taken.every((t) => t.lane !== lane || t.from >= bed.to + 10 || bed.from >= t.to + 10);
  const crossed = (lane: number): boolean =>
    taken.some((t) => (t.lane < lane && t.at > bed.from && t.at < bed.to) || (t.lane > lane && bed.at > t.from && bed.at < t.to));
  const lanes = Array.from({ length: taken.length + 1 }, (_, i) => i).filter(free);
  return lanes.find((lane) => !crossed(lane)) ?? lanes[0] ?? taken.length;
}

/** A few above the plot; a text wider than `width`, which is free there, is its day alone. */
export function placeMarks(figure: Figure, frame: Frame, x: (category: number) => number, width: number): TimeMarks {
  const shown = chosen(figure.marks ?? [], frame.narrow || frame.box.width < NARROW ? 1 : MOST);
  const beds = shown.map((mark): Bed => {
    const at = x(mark.at);
    const text = textWidth(mark.text, SIZE) <= width ? mark.text : day(mark.day, frame.lang);
    const long = textWidth(text, SIZE);
    const side = at + GAP + long <= width ? 'right' : at >= GAP + long ? 'left' : 'across';
    const from = side === 'right' ? at + GAP : side === 'left' ? at - GAP - long : Math.max(0, width - long);
    return { mark, text, at, from, to: from + long, side, shift: side === 'left' ? -GAP : from - at };
  });
  const [left, right] = [beds.filter((b) => b.side === 'left').toReversed(), beds.filter((b) => b.side !== 'left')];
  const placed: (Bed & { readonly lane: number })[] = [];
  for (const bed of [...right, ...left]) placed.push({ ...bed, lane: laneFor(bed, placed) });
  const lanes = Math.max(0, ...placed.map((p) => p.lane + 1));
  return { height: lanes * LANE, placed };
}

export interface Plot {
  readonly scale: Scale;
  /** How far down the plot the line of a category goes, in px. */
  readonly depth: (category: number) => number;
  /** Between the plot and the lowest text, in px: room for the number of a mark near the top. */
  readonly clear: number;
}

/** A hairline down the plot at the mark's category, and its text above the plot. */
export function drawMarks({ placed, height }: TimeMarks, { panel, theme }: Frame, { scale, depth, clear }: Plot): readonly Drawn[] {
  return placed.flatMap(({ mark, text, lane, side, shift }, i): readonly Drawn[] => {
    const common = { type: 'scatter', xAxisIndex: panel, yAxisIndex: panel, silent: true, clip: false } as const;
    const up = clear + height - lane * LANE - 4;
    const [above, below] = [side === 'across' ? up - SIZE - 3 : up, depth(mark.at)];
    return [
      {
        ...common,
        id: seriesId(panel, String(i), 'mark'),
        symbol: 'rect',
        symbolSize: [1, Math.max(0, above + below)],
        symbolOffset: [0, (below - above) / 2],
        z: 1,
        itemStyle: { opacity: 1, color: theme.colors['line-3'] },
        data: [[mark.at, scale.max]],
      },
      {
        ...common,
        id: seriesId(panel, String(i), 'mark text'),
        symbolSize: 0,
        itemStyle: { opacity: 1 },
        z: 7,
        data: [[mark.at, scale.max]],
        label: {
          show: true,
          position: side === 'left' ? 'left' : 'right',
          distance: 0,
          offset: [shift, -up + SIZE / 2],
          ...letter(theme, { size: SIZE, color: theme.colors['ink-2'] }),
          textBorderColor: theme.colors.surface,
          textBorderWidth: 4,
          formatter: () => safe(text),
        },
      },
    ];
  });
}
