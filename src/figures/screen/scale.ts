/** A linear axis: from `min` to `max` in equal steps. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const NICE = [1, 2, 2.5, 3, 4, 5, 10] as const;
const NICE_WHOLE = [1, 2, 3, 4, 5, 10] as const;

function niceStep(span: number, steps: number, whole: boolean): number {
  const raw = span / steps;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ((whole && power <= 1 ? NICE_WHOLE : NICE).find((n) => n * power >= raw * (1 - 1e-9)) ?? 10) * power;
  return whole ? Math.max(1, step) : step;
}

/** Zero is always in it; four steps or five; `whole` where there are no parts of a unit. */
export function scaleFor(values: readonly (number | null)[], whole: boolean, steps = 4): Scale {
  const real = values.filter((v) => v !== null);
  const [low, high] = [Math.min(0, ...real), Math.max(0, ...real)];
  if (low === high) return { min: 0, max: whole ? steps : 1, step: whole ? 1 : 1 / steps };
  const step = niceStep(high - low, steps, whole);
  const snap = (v: number): number => Number((v * step).toPrecision(12));
  // A sliver below zero gets no step of its own.
  return { min: snap(Math.floor(low / step + 0.03)), max: snap(Math.ceil(high / step - 1e-9)), step };
}

/** For positions, not lengths: a window of tens around the values, inside 0–100 unless they are outside. */
export function windowFor(values: readonly (number | null)[]): Scale {
  const real = values.filter((v) => v !== null);
  if (real.length === 0) return { min: 0, max: 100, step: 25 };
  const [low, high] = [Math.min(...real), Math.max(...real)];
  const min = Math.max(Math.min(0, Math.floor(low / 10) * 10), Math.floor((low - 4) / 10) * 10);
  const max = Math.min(Math.max(100, Math.ceil(high / 10) * 10), Math.ceil((high + 2) / 10) * 10);
  const step = max - min > 50 ? 20 : 10;
  return { min, max: min + Math.ceil((max - min) / step) * step, step };
}

/** How many decimals the ticks of an axis need. */
export function decimalsOf(step: number): number {
  const text = String(Number(step.toPrecision(6)));
  return text.includes('.') ? (text.split('.')[1]?.length ?? 0) : 0;
}
