import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Scope } from '../../domain/scope';

export interface ScopeAndSet {
  readonly scope: Scope;
  /** Changes part of what is asked; the address follows. `undefined` takes a part back to its default. */
  readonly setScope: (patch: Partial<Scope>) => void;
}

/** What is asked: wholly in the address. */
export function useScope(): ScopeAndSet {
  // What is shown over the page is no part of what is asked: turning a slide asks nothing anew.
  const scope = useSearch({
    from: '__root__',
    select: ({ slide: _slide, wall: _wall, ...asked }): Scope => asked,
    structuralSharing: true,
  });
  const navigate = useNavigate();
  const setScope = useCallback(
    (patch: Partial<Scope>) => {
      void navigate({ to: '.', search: (before) => ({ ...before, ...patch }), resetScroll: false });
    },
    [navigate],
  );
  return { scope, setScope };
}
