import type { Datum, Figure } from '../../domain/figure';
import type { Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import type { Chart, ChartSeries } from '../../office/chart/chart';
import { categoriesOf } from './categories';
import { estimateFor } from './estimate';
import { decimalsOf, scaleFor, type Scale } from '../../figures/screen/scale';
import { numbersFit } from './fits';
import { formatOf } from './numbers';
import { plansOf, type Stand } from './plan';
import { pointsFor } from './points';
import { roomy } from './room';
import { baseFor, drawnValue, saidValue, seriesFor, totalsFor } from './series';

/** The panel's numbers are all missing, or it has none. */
export const isEmpty = (panel: Figure): boolean => panel.series.every((s) => s.data.every((d) => d.value === null));

type ChartBox = NonNullable<Chart['box']>;

export interface ChartWords {
  readonly lang: Lang;
  readonly t: Translate;
  /** Points, of the texts in it. */
  readonly size: number;
}

/** Rows of a dumbbell that can stand as columns, plan marks above them. */
const UPRIGHT = 8;

const every = () => true;
const none = () => false;
const lastKnown = (at: number, data: readonly Datum[]): boolean => at === data.findLastIndex((d) => d.value !== null);

interface Kind {
  readonly kind: 'columns' | 'bars' | 'lines';
  readonly stack: 'none' | 'stacked' | 'percent';
  readonly value: (datum: Datum) => number | null;
}

function kindOf(figure: Figure): Kind {
  switch (figure.kind) {
    case 'stacked':
      return { kind: 'columns', stack: 'stacked', value: drawnValue };
    case 'lines':
      return { kind: 'lines', stack: 'none', value: drawnValue };
    case 'share': {
      const counted = figure.series.every((s) => s.data.every((d) => d.value === null || typeof d.said === 'number'));
      return counted ? { kind: 'bars', stack: 'percent', value: saidValue } : { kind: 'bars', stack: 'stacked', value: drawnValue };
    }
    case 'dumbbell':
      return { kind: figure.categories.length <= UPRIGHT ? 'columns' : 'bars', stack: 'none', value: drawnValue };
    case 'columns':
      return { kind: 'columns', stack: 'none', value: drawnValue };
    default:
      return { kind: 'bars', stack: 'none', value: drawnValue };
  }
}

const standOf = ({ series }: Figure, { kind, stack }: Kind): Stand =>
  kind === 'bars' ? 'lying' : kind === 'columns' && stack === 'none' && series.length > 1 ? 'columns' : 'ticks';

function drawnSeries(figure: Figure, { kind, stack, value }: Kind, { lang, size }: ChartWords, width?: number): readonly ChartSeries[] {
  const counts = stack === 'percent';
  const shape = counts ? { unit: '', decimals: 0 } : figure;
  // Lying bars have their numbers one under another.
  const across = kind === 'columns' ? width : undefined;
  const side = figure.series.length;
  const fit = numbersFit(
    figure.series.map((s) => s.data),
    side,
    size,
    across,
  );
  return figure.series.map((series) => {
    const whole = series.data.map((d) => value(d) ?? 0);
    const wide = (at: number): boolean => {
      const sum = figure.series.reduce((s, other) => s + Math.abs(value(other.data[at] ?? { value: null, text: '' }) ?? 0), 0);
      return !series.hatched && sum > 0 && Math.abs(whole[at] ?? 0) / sum >= 0.07;
    };
    const labelled = kind === 'lines' ? lastKnown : kind === 'bars' && stack !== 'none' ? wide : stack === 'none' && fit ? every : none;
    return seriesFor(series, {
      figure,
      draw: kind === 'lines' ? 'line' : 'bar',
      value,
      shape,
      lang,
      labelled,
      at: kind === 'lines' ? (figure.series.length > 1 ? 'right' : 'end') : stack === 'none' ? 'end' : 'inside',
    });
  });
}

/** The steps of the axis are those of the screen; it begins at zero unless something lies below it, and shares end at a hundred. */
function axisOf(figure: Figure, { stack, kind }: Kind, series: readonly ChartSeries[], { min, max, step }: Scale): Chart['axis'] {
  const bare = !series.some((s) => s.draw !== 'tick' && s.labels?.some((label) => label !== null));
  if (stack === 'percent') return { format: '0%', min: 0, max: 1, step: 0.25, shown: true };
  // Frames have an axis of their own, and both must say the same.
  const framed = kind === 'columns' && series.some((s) => s.draw === 'frame');
  const peak = Math.max(...series.flatMap((s) => s.values.map((v) => v ?? 0)));
  const shares = figure.unit.startsWith('%') && max <= 100 && min >= 0;
  return {
    format: formatOf({ unit: figure.unit, decimals: shares ? 0 : Math.min(figure.decimals, decimalsOf(step)) }),
    ...(min >= 0 ? { min: 0 } : framed ? { min } : {}),
    ...(shares
      ? { max: 100, step: 25 }
      : { step, ...(framed ? { max: max + (peak > max - step * 0.6 ? step : 0) } : figure.reach === undefined ? {} : { max }) }),
    shown: kind === 'lines' || bare,
  };
}

/** What the axis covers: a stack is as high as its total. */
function scaleOf(figure: Figure, series: readonly ChartSeries[], stack: Kind['stack']): Scale {
  const heights = figure.categories.map((_, i) =>
    stack === 'none' ? 0 : figure.series.reduce((s, one) => s + (one.data[i]?.value ?? 0), 0),
  );
  return scaleFor(
    [...heights, figure.reach ?? null, ...series.flatMap((s) => s.values)],
    figure.decimals === 0 && !figure.unit.startsWith('%'),
  );
}

function chartOf(figure: Figure, whole: Figure, words: ChartWords, box: ChartBox | undefined): Chart {
  const { lang, t, size } = words;
  const common = {
    head: figure.head ?? t('figures.group'),
    size,
    lang: lang === 'vi' ? 'vi-VN' : 'en-US',
    label: [whole.title, figure.heading ?? figure.measure, whole.sentence].filter(Boolean).join('. '),
    ...(box ? { box } : {}),
  } as const;
  if (figure.kind === 'points') return { ...common, ...pointsFor(figure, lang), categories: categoriesOf(figure, drawnValue), key: 'none' };
  const kind = kindOf(figure);
  const drawn = drawnSeries(figure, kind, words, box?.width);
  const upright = kind.kind !== 'bars';
  const series = [
    ...drawn,
    ...(upright && figure.totals ? [totalsFor(figure.totals, figure.totalName ?? t('figures.total'), figure, lang)] : []),
    ...(upright ? baseFor(figure) : []),
    ...plansOf(figure, standOf(figure, kind), t),
    ...(figure.fan ? [estimateFor(figure.fan, figure, lang, t)] : []),
  ];
  const scale = scaleOf(figure, series, kind.stack);
  const chart: Chart = {
    ...common,
    kind: kind.kind,
    stack: kind.stack,
    categories: categoriesOf(figure, kind.value),
    series,
    axis: axisOf(figure, kind, series, scale),
    key: series.filter((s) => !s.unnamed).length > 1 ? 'top' : 'none',
  };
  return roomy(chart, scale.max - scale.min);
}

/** The figure's panels as native charts, the first one first; a figure that is a table or one number has none. Points, where they are known. Pure. */
export function chartsOf(figure: Figure, words: ChartWords, boxes: readonly ChartBox[] = []): readonly Chart[] {
  const alone = figure.kind === 'table' || figure.kind === 'number';
  return alone ? [] : [figure, ...(figure.panels ?? [])].map((panel, i) => chartOf(panel, figure, words, boxes[i]));
}
