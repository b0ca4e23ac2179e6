import type { Datum } from '../../domain/figure';
import { number, percent, type Lang } from '../../i18n/format';
import type { PointLabel } from '../../office/chart/chart';

/** How a figure's values are written. */
export interface Shape {
  readonly unit: string;
  readonly decimals: number;
}

/** The number format of cells, axes and labels: the same decimals as on the screen; the reader's machine chooses the signs. */
export function formatOf({ unit, decimals }: Shape): string {
  const plain = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return unit.startsWith('%') ? `${plain}"%"` : plain;
}

/** A label that follows the number where the text says just the number; else the text as it stands on the screen. */
export function labelOf(datum: Datum, value: number | null, shape: Shape, lang: Lang): PointLabel | null {
  if (value === null) return null;
  const said = [number(value, shape.decimals, lang), percent(value, shape.decimals, lang)];
  return said.includes(datum.text) ? {} : { text: datum.text };
}

/** How many decimals a number needs to be shown as it is, at most six: plans are often whole where values are not. */
export function placesOf(value: number): number {
  const text = String(Number(value.toFixed(6)));
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
