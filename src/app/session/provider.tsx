import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PackChoice } from '../../domain/scope';
import { type Session, SessionContext } from '../../ui/parts/session';
import { SessionStore } from './store';

/** Periods, units and partners of one pack mean nothing in another. */
const AFRESH = { p: undefined, from: undefined, to: undefined, u: undefined, pt: undefined, asof: undefined };

const store = new SessionStore();

/** Gives every page the data of this tab, and follows the address from pack to pack. */
export function SessionProvider({ choice, children }: { readonly choice: PackChoice; readonly children: ReactNode }) {
  const navigate = useNavigate();
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => store.choose(choice), [choice]);
  const session = useMemo(
    (): Session => ({
      ...state,
      openFiles: async (files) => {
        if (await store.openFiles(files)) await navigate({ to: '/', search: { ...AFRESH, pack: 'own' } });
      },
      openSample: () => {
        void navigate({ to: '/', search: { ...AFRESH, pack: 'sample' } });
        store.choose('sample');
      },
      enter: (change) => store.enter(change),
      forget: (base) => store.forget(base),
    }),
    [state, navigate],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
