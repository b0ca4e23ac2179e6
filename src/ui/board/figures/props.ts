import type { Asked } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import type { PackView } from '../../parts/session';

export interface FigureProps {
  readonly pack: PackView;
  readonly asked: Asked;
}

/** The indicators of these ids, in their order; null where the catalogue lacks one. */
export function pick(pack: PackView, ids: readonly string[]): readonly Indicator[] | null {
  const found = ids.flatMap((id) => pack.indicators.find((i) => i.id === id) ?? []);
  return found.length === ids.length ? found : null;
}
