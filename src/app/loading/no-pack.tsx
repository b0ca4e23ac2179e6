import { lazy, Suspense } from 'react';
import { useSession } from '../../ui/parts/session';
import { Loading } from './loading';
import { PackFailed } from './pack-failed';

const FirstRun = lazy(async () => ({ default: (await import('../../ui/data/FirstRun')).FirstRun }));

/** What stands on a page while there is no pack to ask. */
export function NoPack() {
  const { status } = useSession();
  if (status === 'loading') return <Loading />;
  if (status === 'failed') return <PackFailed />;
  return (
    <Suspense>
      <FirstRun />
    </Suspense>
  );
}
