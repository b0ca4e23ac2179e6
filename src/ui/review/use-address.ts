import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Pane, ReviewAddress } from './address';

export interface AddressAndSet {
  readonly address: ReviewAddress;
  readonly pane: Pane;
  /** Changes part of the address; typing replaces it, so that going back leads to the page before. */
  readonly set: (patch: Partial<ReviewAddress>, replace?: boolean) => void;
}

export function useAddress(): AddressAndSet {
  const address = useSearch({ from: '/review' });
  const navigate = useNavigate({ from: '/review' });
  return {
    address,
    pane: address.list ?? 'unreviewed',
    set: (patch, replace = false) => void navigate({ search: (s) => ({ ...s, ...patch }), replace, resetScroll: false }),
  };
}
