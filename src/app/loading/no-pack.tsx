import { lazy, type ReactNode, Suspense } from 'react';
import { useScope } from '../../ui/parts/scope';
import { useSession } from '../../ui/parts/session';
import { Loading } from './loading';
import { PackFailed } from './pack-failed';

const FirstRun = lazy(async () => ({ default: (await import('../pages/first-run')).FirstRunPage }));

/** What stands on a page while there is no pack to ask; `shape`: its empty layout, while the pack is being read. */
export function NoPack({ shape = null }: { readonly shape?: ReactNode }) {
  const { status } = useSession();
  const { scope } = useScope();
  // The first-run page shows its own reading and its own failures.
  if (scope.pack !== 'new') {
    if (status === 'loading' || (status === 'empty' && scope.pack === 'sample')) return <Loading shape={shape} />;
    if (status === 'failed') return <PackFailed />;
  }
  return (
    <Suspense>
      <FirstRun />
    </Suspense>
  );
}
