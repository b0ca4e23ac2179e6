import { type RegisteredRouter, useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { redone, undone } from '../../review/history';
import { useAsked } from '../../ui/parts/asked';
import { useDecks } from '../../ui/parts/decks';
import { useShelf } from '../../ui/parts/figure/shelf';
import { useKeeper } from '../../ui/parts/keeping';
import { useScope } from '../../ui/parts/scope';
import { useSession } from '../../ui/parts/session';
import { useTheme } from '../../ui/parts/theme';
import { neighbour } from '../scope/periods';
import { BARE } from './bare';
import type { KeyId } from './keymap';
import { focusFilters, focusSearch, moveToFigure } from './keys';
import { send } from './signal';
import { otherTheme } from './theme-switch';
import { useWayBack } from './use-way-back';

/** What can be done on this page now, by the key that does it; what cannot is absent. */
export type Commands = Readonly<Partial<Record<KeyId, () => void>>>;

const PLACES = [
  ['board', '/'],
  ['indicators', '/indicators'],
  ['contribution', '/contribution'],
  ['review', '/review'],
  ['method', '/method'],
  ['report', '/report'],
  ['data', '/data'],
  ['deck', '/deck'],
  ['workbench', '/sql'],
  ['changes', '/changes'],
  ['quality', '/quality'],
] as const satisfies readonly (readonly [KeyId, string])[];

type Paths = Exclude<keyof RegisteredRouter['routesByPath'], '/indicators/$id'>;

/** Asks for the whole screen; a browser that refuses shows the same in its window. */
const fullScreen = () => void document.documentElement.requestFullscreen?.().catch(() => undefined);

/** The commands of the shell: keys, palette and list of keys all read them here. */
export function useCommands(): Commands {
  const navigate = useNavigate();
  const router = useRouter();
  const { pathname } = useLocation();
  const { scope, setScope } = useScope();
  const { pack, desk, enter } = useSession();
  const { keeping, go } = useKeeper();
  const { drawn, choose } = useTheme();
  const asked = useAsked();
  const figures = useShelf().length > 0;
  const back = useWayBack();
  const decks = useDecks();
  return useMemo(() => {
    const beside = (by: 1 | -1) => {
      const next = pack && asked ? neighbour(pack.periods, asked.period, by) : null;
      return next && next.from <= (asked?.asOf ?? '') ? { act: () => setScope({ p: next.id ?? undefined }) } : null;
    };
    const present = () => {
      fullScreen();
      void navigate({ to: pictured ? '.' : '/', search: (s) => ({ ...s, slide: 1 }), resetScroll: false });
    };
    const wall = () => {
      fullScreen();
      void navigate({ to: '/', search: (s) => ({ ...s, wall: 0 }), resetScroll: false });
    };
    const exists = (path: string): path is Paths => path in router.routesByPath;
    const places = PLACES.flatMap(([id, path]) => (exists(path) ? [[id, () => void navigate({ to: path })] as const] : []));
    const [before, after] = [beside(-1)?.act, beside(1)?.act];
    // A page without figures has nothing of its own to present: the board stands in for it.
    const pictured = figures || pathname === '/contribution' || pathname === '/deck';
    const loaded = pack !== null && scope.pack !== 'new';
    const reviewing = pathname.startsWith('/review') && desk !== null && !desk.busy;
    // On the page of the data, to undo is to go back a version.
    const versions = pathname === '/data' && keeping && !keeping.busy ? keeping : null;
    return {
      ...(loaded ? { palette: () => send('palette'), find: () => focusSearch() || send('palette') } : {}),
      help: () => send('keys'),
      ...Object.fromEntries(places),
      ...(loaded && before ? { before } : {}),
      ...(loaded && after ? { after } : {}),
      ...(loaded && !BARE.has(pathname) ? { filters: focusFilters } : {}),
      ...(figures ? { nextFigure: () => moveToFigure(1), previousFigure: () => moveToFigure(-1) } : {}),
      ...(router.history.canGoBack() ? { back } : {}),
      ...(loaded ? { wall, present } : {}),
      ...(pathname === '/deck' && (decks?.slides ?? 0) > 0 ? { present } : {}),
      theme: () => choose(otherTheme(drawn)),
      ...(versions?.canBack ? { undo: () => void go('back') } : {}),
      ...(versions?.canForth ? { redo: () => void go('forth') } : {}),
      ...(reviewing && desk.set.steps.length > 0 ? { undo: () => void enter(undone) } : {}),
      ...(reviewing && desk.set.undone.length > 0 ? { redo: () => void enter(redone) } : {}),
      ...(decks?.undo ? { undo: decks.undo } : {}),
      ...(decks?.redo ? { redo: decks.redo } : {}),
    };
  }, [navigate, router, pathname, scope.pack, setScope, pack, desk, enter, drawn, choose, asked, figures, back, decks, keeping, go]);
}
