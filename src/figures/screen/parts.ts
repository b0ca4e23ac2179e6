import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { AriaComponentOption, GridComponentOption, TitleComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Figure } from '../../domain/figure';
import { number, type Lang } from '../../i18n/format';
import { decimalsOf, type Scale } from './scale';
import type { Theme } from './theme';

export type Option = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | TooltipComponentOption
  | TitleComponentOption
  | AriaComponentOption
>;
export type Drawn = BarSeriesOption | LineSeriesOption | ScatterSeriesOption;
type One<T> = T extends readonly (infer U)[] ? U : T;
export type Axis = One<NonNullable<Option['xAxis']>>;
export type AxisY = One<NonNullable<Option['yAxis']>>;

/** Where a panel is drawn, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the drawing of one panel needs. `panel` numbers its grid and axes. */
export interface Frame {
  readonly box: Box;
  readonly panel: number;
  readonly theme: Theme;
  readonly lang: Lang;
  /** Phone layout: labels above the bars, fewer ticks. */
  readonly narrow: boolean;
  /** Values of the neighbouring panel, where both show one unit: the axes are then the same. */
  readonly beside: readonly (number | null)[];
}

export interface Panel {
  readonly grid: GridComponentOption;
  readonly xAxis: Axis;
  readonly yAxis: AxisY;
  readonly series: readonly Drawn[];
}

/** Every value that a panel's axis must reach. */
export function valuesOf(figure: Figure): readonly (number | null)[] {
  const tops = figure.totals ?? figure.series.flatMap((s) => s.data);
  const plans = [...(figure.plan ?? []), ...figure.series.flatMap((s) => s.plan ?? [])];
  const fan = figure.fan ? [figure.fan.outer.low, figure.fan.outer.high] : [];
  const base = figure.base ? [figure.base.at] : [];
  return [...tops, ...plans, ...fan, ...base].map((d) => d?.value ?? null);
}

/** Series ids carry the figure's own names, so that a click finds its datum: "0|O01|bar". */
export function seriesId(panel: number, key: string, role: string): string {
  return `${panel}|${role}|${key}`;
}

export function readSeriesId(id: string): { panel: number; role: string; key: string } {
  const [panel = '0', role = '', ...key] = id.split('|');
  return { panel: Number(panel), role, key: key.join('|') };
}

export interface Letter {
  readonly size?: number;
  readonly weight?: number;
  readonly color?: string;
  readonly lineHeight?: number;
}

/** A label's face; every fragment has a line height, or two-line labels overlap. */
export function letter(theme: Theme, { size = 12, weight = 400, color, lineHeight }: Letter = {}) {
  return {
    fontFamily: theme.font,
    fontSize: size,
    fontWeight: weight,
    color: color ?? theme.colors['ink-2'],
    lineHeight: lineHeight ?? Math.round(size * 1.35),
  };
}

/** The axis of values, along or up: no line of its own, a grid line at each step. */
export function valueAxis(
  { panel, theme }: Frame,
  scale: Scale,
  formatter: (value: number) => string,
  color = theme.colors['ink-2'],
  show = true,
) {
  return {
    type: 'value' as const,
    gridIndex: panel,
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: theme.colors.grid, width: 1 } },
    axisLabel: { show, ...letter(theme, { color }), formatter },
  };
}

export function gridOf(box: Box, inset: { left: number; right: number; top: number; bottom: number }): GridComponentOption {
  return {
    left: box.left + inset.left,
    top: box.top + inset.top,
    width: Math.max(10, box.width - inset.left - inset.right),
    height: Math.max(10, box.height - inset.top - inset.bottom),
    outerBoundsMode: 'none',
  };
}

/** Text of a tick: as many decimals as the step needs; `%` on the axis, other units in the measure line. */
export function tickText(scale: Scale, figure: Figure, lang: Lang): (value: number) => string {
  const decimals = decimalsOf(scale.step);
  const sign = figure.unit.startsWith('%') ? '%' : '';
  return (value) => number(value, decimals, lang) + sign;
}
