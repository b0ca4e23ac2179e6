import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PackChoice } from '../../domain/scope';
import type { ChangesPort } from '../../ui/changes/port';
import type { ImportPort } from '../../ui/import/port';
import { type Keeper, KeeperContext } from '../../ui/parts/keeping';
import { type Session, SessionContext } from '../../ui/parts/session';
import { ComparingContext, ImportContext, type Importings, SandboxContext } from './access';
import type { Sandboxes } from './sandbox';
import { SessionStore } from './store';

/** Periods, units and partners of one pack mean nothing in another. */
const AFRESH = { p: undefined, from: undefined, to: undefined, u: undefined, pt: undefined, asof: undefined };

const store = new SessionStore();

let desk: Promise<ImportPort> | null = null;
const port = () =>
  (desk ??= import('./importing').then(
    ({ Importing }) => new Importing({ onScreen: () => store.stood(), replace: (sources, note) => store.replace(sources, note) }),
  ));

/** Files that have to be understood first, until the data page takes them. */
const handed: File[] = [];
const importing: Importings = { port, handed: () => handed.splice(0) };

let comparer: Promise<ChangesPort> | null = null;
const comparing = () =>
  (comparer ??= Promise.all([import('./comparing'), store.own()]).then(
    ([{ Comparing }, own]) =>
      new Comparing({
        shown: () => {
          const on = store.seen();
          return on && { ...on, steps: on.pack.edited ? (store.state().desk?.set.steps ?? []) : [] };
        },
        versions: () => store.state().keeping?.versions ?? [],
        standing: () => (own.identity === null ? null : (store.state().keeping?.shown ?? null)),
        version: (beginning) => own.version(beginning),
      }),
  ));

let sandboxes: Promise<Sandboxes> | null = null;
const sandbox = async () => {
  sandboxes ??= import('./sandbox').then((module) => new module.Sandboxes(() => store.stood()));
  return (await sandboxes).current();
};

/** Gives every page the data of this tab, and follows the address from pack to pack. */
export function SessionProvider({ choice, children }: { readonly choice: PackChoice; readonly children: ReactNode }) {
  const navigate = useNavigate();
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => store.choose(choice), [choice]);
  const session = useMemo(
    (): Session => ({
      ...state,
      openFiles: async (files) => {
        const { loaded, unfit } = await store.openFiles(files);
        handed.push(...unfit);
        if (loaded) await navigate({ to: unfit.length > 0 ? '/data' : '/', search: { ...AFRESH, pack: 'own' } });
      },
      openSample: () => {
        void navigate({ to: '/', search: { ...AFRESH, pack: 'sample' } });
        store.choose('sample');
      },
      enter: store.enter,
      forget: store.forget,
    }),
    [state, navigate],
  );
  const client = useQueryClient();
  const { keeping } = state;
  const keeper = useMemo(
    (): Keeper => ({
      keeping,
      choose: async (mode) => (await store.own()).choose(mode),
      go: async (where) => (await store.own()).go(where),
      follow: async () => (await store.own()).follow(),
      remark: async (id, remark) => (await store.own()).remark(id, remark),
      remove: async (id) => (await store.own()).remove(id),
      persist: async () => (await store.own()).persist(),
      retry: async () => (await store.own()).retry(),
      pack: async () => (await store.own()).pack(),
      clear: async () => {
        await (await store.own()).clear();
        client.clear();
        await navigate({ to: '/', search: { ...AFRESH, pack: 'new' } });
      },
      dismiss: () => void store.own().then((own) => own.dismiss()),
    }),
    [keeping, client, navigate],
  );
  return (
    <SessionContext value={session}>
      <KeeperContext value={keeper}>
        <ImportContext value={importing}>
          <ComparingContext value={comparing}>
            <SandboxContext value={sandbox}>{children}</SandboxContext>
          </ComparingContext>
        </ImportContext>
      </KeeperContext>
    </SessionContext>
  );
}
