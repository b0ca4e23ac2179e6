import { lazy, Suspense } from 'react';
import { Boundary } from '../../ui/parts/boundary';
import { useKeeper } from '../../ui/parts/keeping';

const Band = lazy(async () => ({ default: (await import('../pages/keeping')).KeepingBand }));

/** Holds the place of the band; its words come when what is kept is known. */
export function KeepingSlot() {
  const { keeping } = useKeeper();
  if (!keeping) return null;
  return (
    <Boundary fallback={() => null} resetKey="keeping">
      <Suspense>
        <Band />
      </Suspense>
    </Boundary>
  );
}
