import type { Datum, SeriesOf } from '../../domain/figure';
import { outlineOf, type Theme, toneOf } from './theme';

interface Decal {
  readonly color: string;
  readonly symbol: 'rect';
  readonly symbolSize: 1;
  readonly dashArrayX: [number, number];
  readonly dashArrayY: [number, number];
  readonly rotation: number;
}

export interface Fill {
  readonly color: string;
  readonly borderColor: string;
  readonly borderWidth: number;
  readonly decal?: Decal;
}

/** Line and gap of the hatching by tone: darker steps are denser, so that they keep their order in grey print. */
const DENSITY: Readonly<Record<string, readonly [number, number]>> = { c1: [2.4, 2.2], 'c1-2': [1.7, 3], 'c1-3': [1, 5.5], 'c1-4': [1, 7] };

/** The renderer keeps the tile of a decal as long as it meets the same object again. */
const tiles = new Map<string, Decal>();

function hatch(color: string, tone: string): Decal {
  const name = `${color} ${tone}`;
  const known = tiles.get(name) ?? tile(color, tone);
  tiles.set(name, known);
  return known;
}

function tile(color: string, tone: string): Decal {
  const [line, gap] = DENSITY[tone] ?? [1.2, 4.6];
  return { color, symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [line, gap], rotation: -Math.PI / 4 };
}

/** Solid: closed. Hatched: the period is not over. Grey hatched: not measured. Empty: measured, and nothing. Neighbours are parted by the surface. */
export function fillOf(theme: Theme, series: SeriesOf, datum: Datum, tone = series.tone): Fill {
  const color = toneOf(theme, tone);
  const outline = outlineOf(theme, tone);
  if (datum.hatched || series.hatched)
    return { color: theme.colors.surface, borderColor: outline, borderWidth: 1, decal: hatch(outline, tone) };
  if (tone === 'sunken') return { color: theme.colors.surface, borderColor: theme.colors.compare, borderWidth: 1 };
  return tone === 'c1-3' || tone === 'c1-4'
    ? { color, borderColor: outline, borderWidth: 1 }
    : { color, borderColor: theme.colors.surface, borderWidth: 1 };
}
