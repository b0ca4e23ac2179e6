import type { Datum, Figure, SeriesOf } from '../../domain/figure';
import type { Lang } from '../../i18n/format';
import type { ChartSeries, Draw, PointLook } from '../../office/chart/chart';
import { INK, QUIET } from '../../office/colour';
import { formatOf, labelOf, type Shape } from './numbers';
import { COMPARE, officeTone, onTone, outlineFor } from './tones';

/** What a chart draws of a datum; few cases are said, not drawn. */
export const drawnValue = (datum: Datum): number | null => (datum.few ? null : datum.value);

/** Parts of one whole are drawn by what they count, where they say it. */
export const saidValue = (datum: Datum): number | null => (datum.value === null ? null : (datum.said ?? datum.value));

const LINES: Readonly<Record<string, Draw>> = { dashed: 'dashed', dotted: 'dotted' };

function lookOf(figure: Figure, datum: Datum, at: number): PointLook | null {
  if (datum.low80) return { tone: officeTone('c2') };
  if (figure.kind === 'bars' && figure.categories[at]?.key === 'other') return { tone: COMPARE };
  if (datum.hollow) return { hollow: true };
  return datum.hatched ? { hatched: true } : null;
}

interface Asked {
  readonly figure: Figure;
  readonly draw: Draw;
  readonly value: (datum: Datum) => number | null;
  readonly shape: Shape;
  readonly lang: Lang;
  /** Which points carry their number. */
  readonly labelled: (at: number, data: readonly Datum[]) => boolean;
  readonly at: ChartSeries['labelsAt'];
}

/** A series of a figure as one of a chart. */
export function seriesFor(series: SeriesOf, { figure, draw, value, shape, lang, labelled, at }: Asked): ChartSeries {
  const { data, tone, hatched } = series;
  const outline = outlineFor(tone);
  const looks = data.map((datum, i) => lookOf(figure, datum, i));
  return {
    name: series.name,
    values: data.map(value),
    format: formatOf(shape),
    tone: officeTone(tone),
    draw: draw === 'line' ? (LINES[series.draw ?? ''] ?? 'line') : draw,
    ...(outline ? { outline } : {}),
    ...(hatched ? { hatched } : {}),
    ...(looks.some((look) => look !== null) ? { looks } : {}),
    labels: data.map((datum, i) => (labelled(i, data) ? labelOf(datum, value(datum), shape, lang) : null)),
    ...(at ? { labelsAt: at } : {}),
    labelTone: at === 'inside' ? onTone(tone) : INK,
  };
}

/** The number on top of a stack: a series without marks that carries it. */
export function totalsFor(totals: readonly Datum[], name: string, figure: Figure, lang: Lang): ChartSeries {
  return {
    name,
    values: totals.map((d) => d.value),
    format: formatOf(figure),
    tone: INK,
    draw: 'hidden',
    labels: totals.map((d) => labelOf(d, d.value, figure, lang)),
    labelsAt: 'end',
    unnamed: true,
  };
}

/** The value all others are held against: a dashed line through every category, its number in its name. */
export function baseFor({ base, categories, unit, decimals }: Figure): readonly ChartSeries[] {
  if (!base) return [];
  const { at, name } = base;
  return [
    {
      name: `${name}: ${at.text}`,
      values: categories.map(() => at.value),
      format: formatOf({ unit, decimals }),
      tone: QUIET,
      draw: 'dashed',
    },
  ];
}
