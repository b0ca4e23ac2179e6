export interface SparkShape {
  /** Runs of neighbouring values. */
  readonly lines: readonly string[];
  /** Joins over missing values: dotted, so that nobody takes them for values. */
  readonly gaps: readonly string[];
  readonly last: readonly [number, number] | null;
  readonly before: readonly [number, number] | null;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

type Point = readonly [index: number, value: number];

/** The line of a series in a small box; missing values are gaps, never zero. A series of one value is one dot. */
export function sparkShape(values: readonly (number | null)[], { width, height }: Box): SparkShape {
  const points = values.flatMap((v, i): readonly Point[] => (v === null ? [] : [[i, v]]));
  const numbers = points.map(([, v]) => v);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const floor = low > 0 ? low * 0.86 : low;
  const place = ([i, v]: Point): readonly [number, number] => [
    4 + (i * (width - 8)) / Math.max(1, values.length - 1),
    high === floor ? height / 2 : height - 4 - ((v - floor) / (high - floor)) * (height - 9),
  ];
  const text = (p: Point) =>
    place(p)
      .map((n) => n.toFixed(1))
      .join(' ');
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.[0] === point[0] - 1) run.push(point);
    else runs.push([point]);
  }
  const end = points.at(-1);
  const previous = points.at(-2);
  return {
    lines: runs.filter((run) => run.length > 1).map((run) => `M${run.map(text).join('L')}`),
    gaps: runs.slice(1).map((run, i) => `M${text(runs[i]?.at(-1) ?? [0, 0])}L${text(run[0] ?? [0, 0])}`),
    last: end && end[0] === values.length - 1 ? place(end) : null,
    before: previous && previous[0] === values.length - 2 ? place(previous) : null,
  };
}
