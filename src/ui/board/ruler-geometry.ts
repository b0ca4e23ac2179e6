import type { Standing } from '../../domain/plan';

export interface Mark {
  readonly id: string;
  /** Per cent of the plan. */
  readonly share: number;
  readonly standing: Standing;
  /** Place of its tile among the tiles below, from 0. */
  readonly slot: number;
}

export interface Pin extends Mark {
  readonly x: number;
  readonly y: number;
  /** Curve from the ruler to the middle of its tile. */
  readonly leader: string;
}

export interface Ruler {
  readonly low: number;
  readonly high: number;
  /** The left end starts later than zero; the right end leaves a value out. */
  readonly tornLeft: boolean;
  readonly tornRight: boolean;
  readonly x: (share: number) => number;
  readonly pins: readonly Pin[];
  readonly height: number;
}

export const WIDTH = 1360;
export const TOP = 26;
export const BASE = 66;
const GAP = 12;
const CLEAR = 26;
const LANE = 23;

/**
 * One ruler over its marks: from ten below the smallest to five above the largest, within 0 and 150;
 * 100 and the time gone are always on it. A mark closer than 26 to the one before drops a lane.
 */
export function rulerOf(marks: readonly Mark[], pace: number | null, slots: number): Ruler {
  const shares = marks.map((m) => m.share);
  const all = [...shares, 100, ...(pace === null ? [] : [pace])];
  const low = Math.max(0, Math.floor((Math.min(...all) - 10) / 10) * 10);
  const high = Math.min(150, Math.max(110, Math.ceil((Math.max(...shares, 100) + 5) / 10) * 10));
  const x = (share: number) => 14 + ((Math.min(Math.max(share, low), high) - low) / (high - low)) * (WIDTH - 28);
  const lanes: number[] = [];
  const placed = marks
    .toSorted((a, b) => a.share - b.share)
    .map((mark) => {
      const at = x(mark.share);
      const free = lanes.findIndex((last) => at - last >= CLEAR);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = at;
      return { mark, at, y: BASE + 15 + lane * LANE };
    });
  const deepest = Math.max(1, lanes.length);
  const height = BASE + 46 + deepest * LANE;
  const pins = placed.map(({ mark, at, y }) => {
    const to = ((mark.slot + 0.5) * (WIDTH + GAP)) / slots - GAP / 2;
    return { ...mark, x: at, y, leader: `M${at} ${BASE}V${y}C${at} ${y + 34} ${to} ${height - 40} ${to} ${height}` };
  });
  return { low, high, tornLeft: low > 0, tornRight: shares.some((s) => s > 150), x, pins, height };
}

/** The outline of the ruler, its ends torn where the scale goes on. */
export function outline({ x, high, tornLeft, tornRight }: Ruler): string {
  const right = x(high) + 6;
  const rightSide = tornRight ? `H${right - 5}l5 6.7-9 6.6 9 6.7-9 6.7 9 6.6-5 6.7` : `H${right}V${BASE}`;
  const leftSide = tornLeft ? `H8l5-6.7-9-6.6 9-6.7-9-6.7 9-6.6-5-6.7z` : `H4V${TOP}z`;
  return `M${tornLeft ? 8 : 4} ${TOP}${rightSide}${leftSide}`;
}
