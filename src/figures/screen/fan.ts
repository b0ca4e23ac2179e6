import type { Fan, FanBand, Figure } from '../../domain/figure';
import { type Drawn, type Frame, seriesId } from './parts';

/** Straight from what is counted at `from` to the estimate at `to`. */
function towards({ from, to, start }: Fan, end: number, count: number): readonly (number | '-')[] {
  return Array.from({ length: count }, (_, i) => (i < from || i > to ? '-' : start + ((end - start) * (i - from)) / (to - from)));
}

/** The estimate as two bands and a dotted middle: from the last counted point, never below it. */
export function fanDrawn(figure: Figure, { panel, theme }: Frame): readonly Drawn[] {
  const { fan } = figure;
  if (!fan) return [];
  const count = figure.categories.length;
  const common = { type: 'line', xAxisIndex: panel, yAxisIndex: panel, symbol: 'none', silent: true } as const;
  const band = ({ low, high, share }: FanBand, token: 'c1-3' | 'c1-4', z: number): readonly Drawn[] => {
    const [floor, top] = [towards(fan, low.value ?? 0, count), towards(fan, high.value ?? 0, count)];
    const stack = `fan${panel}${share}`;
    const none = { opacity: 0, width: 0 };
    return [
      { ...common, id: seriesId(panel, `low${share}`, 'fan'), stack, z, lineStyle: none, data: [...floor] },
      {
        ...common,
        id: seriesId(panel, `high${share}`, 'fan'),
        stack,
        z,
        lineStyle: none,
        areaStyle: { color: theme.colors[token], opacity: 1 },
        data: top.map((v, i) => (v === '-' ? '-' : v - Number(floor[i]))),
      },
    ];
  };
  return [
    ...band(fan.outer, 'c1-4', 0),
    ...band(fan.inner, 'c1-3', 1),
    {
      ...common,
      id: seriesId(panel, 'mid', 'fan'),
      z: 3,
      lineStyle: { color: theme.colors.c1, width: 2, type: [2, 3] },
      data: [...towards(fan, fan.mid.value ?? 0, count)],
    },
  ];
}
