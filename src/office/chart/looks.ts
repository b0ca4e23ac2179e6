import { GROUND, hatchXml, POINT, solidXml, strokeXml, type Tone } from '../colour';
import { element } from '../xml';
import type { ChartSeries, PointLook } from './chart';

interface Look extends PointLook {
  readonly tone: Tone;
  readonly outline?: Tone | undefined;
}

/** A bar: filled, slanting strokes for what is not over or not known, or the frame of a plan. */
function barXml({ tone, hatched, outline }: Look, frame: boolean): string {
  if (frame) return element('c:spPr', {}, element('a:noFill'), strokeXml({ tone, width: 1.5 }));
  const dark = outline ?? tone;
  const edge = hatched ? { tone: dark, width: 1 } : outline ? { tone: outline, width: 0.5 } : { tone: GROUND, width: 0.75 };
  return element('c:spPr', {}, hatched ? hatchXml(dark) : solidXml(tone), strokeXml(edge));
}

const WIDTHS = { line: 2.5, dashed: 1.5, dotted: 1.75 } as const;
const DASHES = { line: undefined, dashed: 'dash', dotted: 'sysDot' } as const;

/** `c:spPr` of a series. */
export function seriesLook(series: ChartSeries): string {
  const { draw, tone } = series;
  if (draw === 'bar' || draw === 'frame') return barXml(series, draw === 'frame');
  if (draw !== 'line' && draw !== 'dashed' && draw !== 'dotted') return element('c:spPr', {}, strokeXml(null));
  const dash = DASHES[draw];
  return element('c:spPr', {}, strokeXml({ tone, width: WIDTHS[draw], ...(dash ? { dash } : {}) }));
}

function marker(symbol: string, size: number, tone: Tone, hollow: boolean): string {
  const paint = element('c:spPr', {}, solidXml(hollow ? GROUND : tone), strokeXml({ tone, width: hollow ? 1.75 : 0.5 }));
  return element('c:marker', {}, element('c:symbol', { val: symbol }), element('c:size', { val: size }), paint);
}

/** `c:marker` of a series drawn by lines or marks. `tick`: points, the width of a plan mark. */
export function markerXml({ draw, tone, values }: ChartSeries, tick: number): string {
  if (draw === 'tick') return marker('dash', tick, tone, false);
  if (draw === 'dots') return marker('circle', 9, tone, false);
  if (draw === 'line') return marker('circle', values.length > 24 ? 4 : 5, tone, false);
  return element('c:marker', {}, element('c:symbol', { val: 'none' }));
}

/** `c:dPt` of every point that differs from its series. */
export function pointLooks(series: ChartSeries): string {
  const { looks = [], draw, tone, outline } = series;
  return looks
    .map((look, idx) => {
      if (look === null || series.values[idx] == null) return '';
      const all: Look = { tone, outline, ...look };
      const index = element('c:idx', { val: idx });
      if (draw === 'bar')
        return element(
          'c:dPt',
          {},
          index,
          element('c:invertIfNegative', { val: false }),
          element('c:bubble3D', { val: false }),
          barXml(all, false),
        );
      const open = look.hatched === true || look.hollow === true;
      return open ? element('c:dPt', {}, index, marker('circle', 8, all.tone, true), element('c:bubble3D', { val: false })) : '';
    })
    .join('');
}

/** `c:errBars`: how far the truth may lie from each value. `width` in points. */
export function errorsXml(
  errors: ChartSeries['errors'],
  literal: (values: readonly (number | null)[]) => string,
  tone: Tone,
  lying: boolean,
): string {
  if (errors === undefined || errors.every((e) => e === null)) return '';
  return element(
    'c:errBars',
    {},
    element('c:errDir', { val: lying ? 'x' : 'y' }),
    element('c:errBarType', { val: 'both' }),
    element('c:errValType', { val: 'cust' }),
    element('c:noEndCap', { val: false }),
    element('c:plus', {}, literal(errors.map((e) => e?.up ?? null))),
    element('c:minus', {}, literal(errors.map((e) => e?.down ?? null))),
    element('c:spPr', {}, element('a:ln', { w: 2 * POINT }, solidXml(tone))),
  );
}
