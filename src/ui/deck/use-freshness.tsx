import { type ComponentType, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { DeckSlide, Frozen } from '../../domain/deck';
import { changesOf, type NumberChange } from '../../domain/deck-change';
import { renewed } from '../../domain/deck-slides';
import type { PackView } from '../parts/session';
import type { Again, AgainProps } from './port';

/** What the loaded data say of a frozen figure. */
export type Fresh =
  | { readonly kind: 'same' | 'asking' | 'unloaded' }
  | { readonly kind: 'gone'; readonly why: Extract<Again, { readonly ok: false }>['gone'] }
  | { readonly kind: 'newer'; readonly changes: readonly NumberChange[]; readonly now: Frozen };

export interface Freshness {
  readonly of: (frozen: Frozen) => Fresh;
  /** Slides that the loaded data would change, as they would be then. */
  readonly newer: ReadonlyMap<string, DeckSlide>;
  /** Asks, and shows nothing. */
  readonly asking: ReactNode;
}

/** Nothing that the figure depends on has changed: it need not be asked. */
function untouched({ passport, origin }: Frozen, pack: PackView): boolean {
  const versions = new Map(pack.indicators.map((i) => [i.id, i.version]));
  return (
    passport.pack === pack.hash &&
    passport.asOf === (origin.scope.asof ?? pack.asOf) &&
    passport.definitions.every((d) => versions.get(d.id) === d.version)
  );
}

function freshOf(frozen: Frozen, again: Again): Fresh {
  if (!again.ok) return { kind: 'gone', why: again.gone };
  const changes = changesOf(frozen.body, again.now.body);
  return changes.length === 0 ? { kind: 'same' } : { kind: 'newer', changes, now: again.now };
}

interface Known {
  readonly pack: string | null;
  readonly of: ReadonlyMap<Frozen, Fresh>;
}

const UNLOADED: Fresh = { kind: 'unloaded' };
const SAME: Fresh = { kind: 'same' };
const ASKING: Fresh = { kind: 'asking' };

/** Holds every frozen figure against the loaded data, one after the other. */
export function useFreshness(slides: readonly DeckSlide[], pack: PackView | null, Again: ComponentType<AgainProps>): Freshness {
  const [known, setKnown] = useState<Known>({ pack: null, of: new Map() });
  const hash = pack?.hash ?? null;
  const found = known.pack === hash ? known.of : null;
  const of = useCallback(
    (frozen: Frozen): Fresh => {
      if (!pack) return UNLOADED;
      if (untouched(frozen, pack)) return SAME;
      return found?.get(frozen) ?? ASKING;
    },
    [pack, found],
  );
  const next = useMemo(() => slides.flatMap((s) => s.figures).find((f) => of(f).kind === 'asking') ?? null, [slides, of]);
  const onDone = useCallback(
    (again: Again) => {
      if (next)
        setKnown((before) => ({ pack: hash, of: new Map([...(before.pack === hash ? before.of : []), [next, freshOf(next, again)]]) }));
    },
    [next, hash],
  );
  const newer = useMemo(
    () =>
      new Map(
        slides.flatMap((slide) => {
          const all = slide.figures.map(of);
          if (!all.some((f) => f.kind === 'newer')) return [];
          const figures = slide.figures.map((frozen, i) => {
            const fresh = all[i];
            return fresh?.kind === 'newer' ? fresh.now : frozen;
          });
          return [[slide.id, renewed(slide, figures)] as const];
        }),
      ),
    [slides, of],
  );
  // What is typed makes new slides of the same figures: a figure that is being asked is not asked anew for that.
  const key = next ? `${next.origin.path} ${next.origin.part} ${next.passport.code}` : '';
  return useMemo(
    () => ({ of, newer, asking: next && <Again key={key} frozen={next} onDone={onDone} /> }),
    [of, newer, next, key, Again, onDone],
  );
}
