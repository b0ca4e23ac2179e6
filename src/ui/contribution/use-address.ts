import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { By } from '../../contribution/group';
import { readSelection, type Selection, writeSelection } from '../../contribution/selection';
import type { View } from './address';

export interface PageAddress {
  readonly view: View | null;
  readonly by: By;
  readonly selection: Selection | null;
  /** The task whose file is open, among those chosen. */
  readonly at: string | null;
  readonly show: (view: View) => void;
  readonly group: (by: By) => void;
  /** Null takes the choice back. */
  readonly choose: (selection: Selection | null, at?: string) => void;
}

/** What the page's part of the address says, and ways to change it. */
export function useAddress(): PageAddress {
  const { as, by, sel, at } = useSearch({ from: '/contribution' });
  const navigate = useNavigate();
  const set = useCallback(
    (patch: { as?: View; by?: By | undefined; sel?: string | undefined; at?: string | undefined }) => {
      void navigate({ from: '/contribution', to: '.', search: (before) => ({ ...before, ...patch }), resetScroll: false });
    },
    [navigate],
  );
  return useMemo(
    () => ({
      view: as ?? null,
      by: by ?? 'auto',
      selection: readSelection(sel),
      at: at ?? null,
      show: (view) => set({ as: view }),
      group: (next) => set({ by: next === 'auto' ? undefined : next, sel: undefined, at: undefined }),
      choose: (selection, task) => set({ sel: selection === null ? undefined : writeSelection(selection), at: task }),
    }),
    [as, by, sel, at, set],
  );
}
