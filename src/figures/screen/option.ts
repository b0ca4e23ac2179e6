import type { Figure } from '../../domain/figure';
import type { Lang } from '../../i18n/format';
import { bars } from './bars';
import { columns } from './columns';
import { dumbbell } from './dumbbell';
import { NARROW } from './height';
import { lines } from './lines';
import { type Box, type Frame, letter, type Option, type Panel, valuesOf } from './parts';
import { points } from './points';
import { safe } from './text';
import type { Theme } from './theme';
import { tip } from './tooltip';

export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly lang: Lang;
  /** Changes move in place for this long; 0 where motion is unwanted, in tests and in exports. */
  readonly motion: number;
}

function draw(figure: Figure, frame: Frame): Panel {
  switch (figure.kind) {
    case 'columns':
    case 'stacked':
      return columns(figure, frame);
    case 'lines':
      return lines(figure, frame);
    case 'dumbbell':
      return dumbbell(figure, frame);
    case 'points':
      return points(figure, frame);
    default:
      return bars(figure, frame);
  }
}

const HEADING = 26;

/** Values of the other panel, if it has the same unit and does not dwarf this one: a peak must not flatten its neighbour. */
function besides(panels: readonly Figure[], panel: number): readonly (number | null)[] {
  const own = panels[panel];
  const top = (figure: Figure): number => Math.max(0, ...valuesOf(figure).map((v) => v ?? 0));
  return panels.flatMap((p, i) => (own && i !== panel && p.unit === own.unit && top(own) * 2 >= top(p) ? valuesOf(p) : []));
}

/** The panels side by side: the first takes a little more, 24 px between them. */
function boxes(count: number, screen: Screen, headed: boolean): readonly Box[] {
  const top = headed ? HEADING : 0;
  const height = screen.height - top;
  if (count === 1) return [{ left: 0, top, width: screen.width, height }];
  const gap = screen.width < NARROW ? 14 : 24;
  const first = Math.round((screen.width - gap) * 0.57);
  return [
    { left: 0, top, width: first, height },
    { left: first + gap, top, width: screen.width - first - gap, height },
  ];
}

/**
 * The figure as a chart option. Pure: the same figure, size and theme give the same option.
 * Texts of the figure reach the chart only through functions and escaped fragments, never as a format.
 */
export function optionOf(figure: Figure, screen: Screen): Option {
  const { theme, lang } = screen;
  const panels = [figure, ...(figure.panels ?? [])].slice(0, 2);
  const headed = panels.some((p) => p.heading !== undefined);
  const places = boxes(panels.length, screen, headed);
  const drawn = panels.map((p, panel) => {
    const box = places[panel] ?? { left: 0, top: 0, width: screen.width, height: screen.height };
    return {
      ...draw(p, { box, panel, theme, lang, narrow: box.width < NARROW && panels.length === 1, beside: besides(panels, panel) }),
      box,
    };
  });
  const across = panels.every((p) => p.kind === 'bars' || p.kind === 'share' || p.kind === 'dumbbell');
  return {
    animation: screen.motion > 0,
    animationDuration: 0,
    animationDurationUpdate: screen.motion,
    animationEasingUpdate: 'cubicOut',
    textStyle: letter(theme),
    aria: { enabled: false },
    title: panels.flatMap((p, i) =>
      p.heading === undefined
        ? []
        : [{ text: safe(p.heading), left: places[i]?.left ?? 0, top: 4, padding: 0, textStyle: letter(theme, { weight: 600 }) }],
    ),
    grid: drawn.map((d) => d.grid),
    xAxis: drawn.map((d) => d.xAxis),
    yAxis: drawn.map((d) => d.yAxis),
    // Nothing glows under the pointer: states of every mark would be half of the work of a redraw.
    series: drawn.flatMap((d) => d.series.map((one) => ({ ...one, emphasis: { disabled: true } }))),
    tooltip: {
      trigger: figure.kind === 'points' ? 'item' : 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: theme.colors.raised,
      borderColor: theme.colors['line-2'],
      borderWidth: 1,
      padding: [8, 10],
      textStyle: letter(theme, { size: 12.5, color: theme.colors.ink, lineHeight: 18 }),
      axisPointer: {
        type: across || figure.kind !== 'lines' ? 'shadow' : 'line',
        axis: across ? 'y' : 'x',
        animation: false,
        lineStyle: { color: theme.colors['line-2'], width: 1, type: 'solid' },
        shadowStyle: { color: theme.colors.ink, opacity: 0.05 },
        label: { show: false },
      },
      formatter: (params: unknown) => pointed(panels, params),
    },
  };
}

function pointed(panels: readonly Figure[], params: unknown): string {
  const first: unknown = Array.isArray(params) ? params[0] : params;
  if (typeof first !== 'object' || first === null || !('dataIndex' in first) || !('seriesId' in first)) return '';
  const panel = panels[Number(String(first.seriesId).split('|')[0])];
  return panel ? tip(panel, indexOf(panel, first)) : '';
}

/** Marks that exist for some categories only (plan ticks) count in their own order: the category's place decides. */
function indexOf(panel: Figure, param: object): number {
  const index = 'dataIndex' in param ? Number(param.dataIndex) : 0;
  const value: unknown = 'value' in param ? param.value : undefined;
  const upright = panel.kind === 'columns' || panel.kind === 'stacked' || panel.kind === 'lines';
  return Array.isArray(value) && panel.kind !== 'points' ? Number(value[upright ? 0 : 1]) : index;
}
