import { useNavigate, useSearch } from '@tanstack/react-router';
import { createContext, useCallback, useContext } from 'react';
import type { Scope } from '../../domain/scope';

export interface ScopeAndSet {
  readonly scope: Scope;
  /** Changes part of what is asked; the address follows. `undefined` takes a part back to its default. */
  readonly setScope: (patch: Partial<Scope>) => void;
}

/** What is asked where a figure is asked again as it was: not what the address says. `by`: the dimension it was broken down by. */
export interface FixedScope {
  readonly scope: Scope;
  readonly by: string | undefined;
}

export const FixedScopeContext = createContext<FixedScope | null>(null);

/** What is asked: wholly in the address. */
export function useScope(): ScopeAndSet {
  // What is shown over the page is no part of what is asked: turning a slide asks nothing anew.
  const scope = useSearch({
    from: '__root__',
    select: ({ slide: _slide, wall: _wall, ...asked }): Scope => asked,
    structuralSharing: true,
  });
  const fixed = useContext(FixedScopeContext);
  const navigate = useNavigate();
  const setScope = useCallback(
    (patch: Partial<Scope>) => {
      void navigate({ to: '.', search: (before) => ({ ...before, ...patch }), resetScroll: false });
    },
    [navigate],
  );
  return { scope: fixed?.scope ?? scope, setScope };
}
