import { useMemo } from 'react';
import { type Asked, resolve } from '../../domain/asked';
import { useScope } from './scope';
import { useSession } from './session';

/** What the address asks, resolved against the pack; null until a pack is there. */
export function useAsked(): Asked | null {
  const { scope } = useScope();
  const { pack } = useSession();
  return useMemo(() => pack && resolve(scope, pack), [scope, pack]);
}
