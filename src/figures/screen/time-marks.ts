import type { Figure, TimeMark } from '../../domain/figure';
import { day } from '../../i18n/dates';
import { NARROW } from './height';
import { type Drawn, type Frame, letter, seriesId } from './parts';
import type { Scale } from './scale';
import { safe, textWidth } from './text';

const SIZE = 12;
const LANE = 17;
/** Between the plot and the lowest text: room for the number of a point near the top. */
const CLEAR = 11;
/** More than these stand in the table and the note only; on a phone one. */
const MOST = 3;

interface Placed {
  readonly mark: TimeMark;
  readonly text: string;
  readonly lane: number;
  /** The text stands to the left of its line. */
  readonly left: boolean;
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

/** A few, each on the first lane where its text covers no other; a text that fits nowhere is its day alone. */
export function placeMarks(figure: Figure, frame: Frame, x: (category: number) => number, width: number): TimeMarks {
  const shown = chosen(figure.marks ?? [], frame.narrow || frame.box.width < NARROW ? 1 : MOST);
  const taken: { lane: number; from: number; to: number }[] = [];
  const placed = shown.map((mark): Placed => {
    const at = x(mark.at);
    const room = Math.max(at, width - at) - 8;
    const text = textWidth(mark.text, SIZE) <= room ? mark.text : day(mark.day, frame.lang);
    const wide = textWidth(text, SIZE) + 8;
    const left = at + wide > width && at >= wide;
    const [from, to] = left ? [at - wide, at] : [at, at + wide];
    let lane = 0;
    while (taken.some((t) => t.lane === lane && t.from < to + 6 && from < t.to + 6)) lane += 1;
    taken.push({ lane, from, to });
    return { mark, text, lane, left };
  });
  const lanes = Math.max(0, ...placed.map((p) => p.lane + 1));
  return { height: lanes * LANE, placed };
}

/** A hairline through the plot at the mark's category, and its text above the plot. */
export function drawMarks({ placed, height }: TimeMarks, { panel, theme }: Frame, scale: Scale, plot: number): readonly Drawn[] {
  const middle = (scale.min + scale.max) / 2;
  return placed.flatMap(({ mark, text, lane, left }, i): readonly Drawn[] => {
    const common = { type: 'scatter', xAxisIndex: panel, yAxisIndex: panel, silent: true, clip: false } as const;
    const up = CLEAR + height - lane * LANE - 4;
    return [
      {
        ...common,
        id: seriesId(panel, String(i), 'mark'),
        symbol: 'rect',
        symbolSize: [1, plot + up],
        symbolOffset: [0, -up / 2],
        z: 1,
        itemStyle: { opacity: 1, color: theme.colors['line-3'] },
        data: [[mark.at, middle]],
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
          position: left ? 'left' : 'right',
          distance: 4,
          offset: [0, -up + SIZE / 2],
          ...letter(theme, { size: SIZE, color: theme.colors['ink-2'] }),
          textBorderColor: theme.colors.surface,
          textBorderWidth: 4,
          formatter: () => safe(text),
        },
      },
    ];
  });
}
