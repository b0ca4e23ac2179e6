import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressSchema } from '../../../src/app/address';
import { parseQuery, writeQuery } from '../../../src/app/query-text';
import { type Session, SessionContext } from '../../../src/ui/parts/session';

const router = createRouter({
  routeTree: createRootRoute({ validateSearch: addressSchema }),
  history: createMemoryHistory({ initialEntries: ['/'] }),
  parseSearch: parseQuery,
  stringifySearch: writeQuery,
});
await router.load();

/** A tab into which nothing was loaded. */
const empty: Session = {
  status: 'empty',
  progress: null,
  warming: false,
  pack: null,
  asker: null,
  problems: [],
  openFiles: () => Promise.resolve(),
  openSample: () => undefined,
  desk: null,
  enter: () => Promise.resolve(false),
  forget: () => Promise.resolve(),
};

/** What stands around every figure of the application: an address, and a session, here without a pack. */
export function Around({ children }: { readonly children: ReactNode }) {
  return (
    <RouterContextProvider router={router as never}>
      <SessionContext value={empty}>{children}</SessionContext>
    </RouterContextProvider>
  );
}
