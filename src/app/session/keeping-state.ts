import type { Version } from '../../domain/version';
import { back, forth, listed, NO_HEAD } from '../../store/history';
import type { Kept } from '../../store/vault';
import type { Keeping } from '../../ui/parts/keeping';

/** A shelf with nothing on it. */
export const NOTHING: Kept = { head: NO_HEAD, versions: new Map(), damaged: new Map() };

export const NOT_KEEPING: Keeping = {
  mode: null,
  asks: false,
  versions: [],
  shown: null,
  canBack: false,
  canForth: false,
  damaged: new Set(),
  remarks: new Map(),
  storage: null,
  freed: null,
  busy: false,
  persisted: null,
  trouble: null,
  news: null,
  swept: null,
  cleared: null,
};

type Standing = Pick<Keeping, 'versions' | 'damaged' | 'shown' | 'canBack' | 'canForth'>;

/** Where one stands among the versions. `pending`: what is shown lies on no shelf yet. */
export function standing({ head, versions, damaged }: Kept, shown: Version | null, pending: boolean): Standing {
  const here = shown !== null && !pending;
  return {
    versions: listed(versions),
    damaged: new Set(damaged.keys()),
    shown: here ? shown.id : null,
    canBack: here && back(head, versions) !== null,
    canForth: here && forth(head, versions) !== null,
  };
}
