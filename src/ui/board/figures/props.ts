import { useMemo } from 'react';
import type { Asked } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import type { PackView } from '../../parts/session';

export interface FigureProps {
  readonly pack: PackView;
  readonly asked: Asked;
}

/** The indicators of these ids, in their order; null where the catalogue lacks one. The same list for the same pack: `ids` is a constant. */
export function usePick(pack: PackView, ids: readonly string[]): readonly Indicator[] | null {
  return useMemo(() => {
    const found = ids.flatMap((id) => pack.indicators.find((i) => i.id === id) ?? []);
    return found.length === ids.length ? found : null;
  }, [pack, ids]);
}
