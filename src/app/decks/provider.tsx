import { useLocation, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type Body, currentOf, type Layout, type Origin } from '../../domain/deck';
import type { Figure } from '../../domain/figure';
import { useAsked } from '../../ui/parts/asked';
import { type DeckPart, type DecksAccess, DecksContext } from '../../ui/parts/decks';
import { useScope } from '../../ui/parts/scope';
import { useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { useKeeper } from '../../ui/parts/keeping';
import { MARK } from '../session/mark';
import { notify } from '../shell/notice';
import type { Place } from './adding';
import type { Around } from '../../ui/parts/passport-of';
import type { DeckDesk } from './desk';

const Adding = lazy(async () => ({ default: (await import('./part')).AddedPart }));

/** Milliseconds after the first numbers until the number of slides is looked up. */
const IDLE = 2500;
const none = () => () => undefined;

/** A part of a page that is being worked out, to be added. */
interface Asking {
  readonly part: DeckPart;
  readonly by: string | undefined;
}

/** Gives every page the decks of this machine. */
export function DecksProvider({ children }: { readonly children: ReactNode }) {
  const words = useText();
  const { pathname } = useLocation();
  const by = useSearch({ strict: false, select: (s) => s.by });
  const { scope } = useScope();
  const { pack } = useSession();
  const { keeping } = useKeeper();
  const asked = useAsked();
  const [desk, setDesk] = useState<DeckDesk | null>(null);
  const [part, setPart] = useState<Asking | null>(null);
  const state = useSyncExternalStore(desk?.subscribe ?? none, () => desk?.state() ?? null);
  const mode = keeping?.mode ?? (localStorage.getItem(MARK) === null ? null : 'keep');

  const place = useRef<Place | null>(null);
  useEffect(() => {
    place.current = pack && asked && { pack, asked, words, path: pathname, by, scope };
  });
  const start = useCallback(async () => {
    const { machinery: loaded } = await import('./machinery');
    loaded.desk.permit(mode);
    await loaded.desk.start();
    setDesk(loaded.desk);
    return loaded;
  }, [mode]);
  useEffect(() => desk?.permit(mode), [desk, mode]);
  const there = pack !== null || pathname === '/deck';
  useEffect(() => {
    if (!there) return undefined;
    const timer = setTimeout(() => void start(), pathname === '/deck' ? 0 : IDLE);
    return () => clearTimeout(timer);
  }, [there, pathname, start]);
  useEffect(() => {
    const write = () => void desk?.flush();
    window.addEventListener('pagehide', write);
    return () => window.removeEventListener('pagehide', write);
  }, [desk]);

  const told = useCallback(
    (first: number, count: number) => {
      const text = words.t(count === 1 ? 'deck.added' : 'deck.addedSeveral', { n: first, last: first + count - 1 });
      notify(text, { label: words.t('deck.undo'), run: () => void start().then((m) => m.desk.undo()) });
    },
    [words, start],
  );
  const add = useCallback(
    (figure: Figure, layout?: Layout) => {
      const from = place.current;
      if (!from) return;
      void start().then(async ({ frozenOf, addFrozen }) => {
        const frozen = frozenOf(figure, from);
        told(await addFrozen(frozen, from, layout), frozen.length);
      });
    },
    [start, told],
  );
  const addBodies = useCallback(
    (bodies: readonly Body[], around: Around, origin: Origin) => {
      setPart(null);
      void start().then(async ({ addFrozen, frozenPart }) => {
        const frozen = frozenPart(bodies, origin, around);
        told(await addFrozen(frozen, around), frozen.length);
      });
    },
    [start, told],
  );
  const remember = useCallback(
    (figure: Figure) => {
      const from = place.current;
      if (from)
        void start().then(({ codeOf, desk: kept }) => {
          const code = codeOf(figure, from);
          return code ? kept.remember(code, from.pack.synthetic) : undefined;
        });
    },
    [start],
  );
  const slides = state?.ready ? (currentOf(state.history.now)?.slides.length ?? 0) : null;
  const [behind, ahead] = [
    pathname === '/deck' && (state?.history.behind.length ?? 0) > 0,
    pathname === '/deck' && (state?.history.ahead.length ?? 0) > 0,
  ];
  const access = useMemo(
    (): DecksAccess => ({
      slides,
      add,
      addPart: (asking, chosen) => setPart({ part: asking, by: chosen }),
      remember,
      undo: behind && desk ? desk.undo : null,
      redo: ahead && desk ? desk.redo : null,
    }),
    [slides, add, remember, behind, ahead, desk],
  );
  return (
    <DecksContext value={access}>
      {children}
      {part !== null && asked && (
        <Suspense>
          <Adding {...part} asked={asked} scope={scope} lang={words.lang} onBodies={addBodies} onNone={() => setPart(null)} />
        </Suspense>
      )}
    </DecksContext>
  );
}
