import { useSearch } from '@tanstack/react-router';
import { useContext } from 'react';
import { FixedScopeContext } from '../parts/scope';

/** The dimension that the breakdown is asked by, if one is named: in the address, or where the figure is asked again as it was. */
export function useBy(): string | undefined {
  const fixed = useContext(FixedScopeContext);
  const named = useSearch({ strict: false, select: ({ by }) => by });
  return fixed ? fixed.by : named;
}
