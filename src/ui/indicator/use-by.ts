import { useLocation } from '@tanstack/react-router';
import { useContext } from 'react';
import { parse } from 'valibot';
import { FixedScopeContext } from '../parts/scope';
import { indicatorAddress } from './address';

/** The dimension that the breakdown is asked by, if one is named: in the address of any page, or where the figure is asked again as it was. */
export function useBy(): string | undefined {
  const fixed = useContext(FixedScopeContext);
  const named = useLocation({ select: ({ search }) => parse(indicatorAddress, search).by });
  return fixed ? fixed.by : named;
}
