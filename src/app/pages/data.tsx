import '../../i18n/late/data';
import '../../i18n/late/keeping';
import { DataPage as Page } from '../../ui/data/data-page';
import { KeepingSection } from '../../ui/keeping/section';
import { useSession } from '../../ui/parts/session';
import { NoPack } from '../loading/no-pack';

/** The data in use, once there is any. */
export function DataPage() {
  const { pack } = useSession();
  if (!pack) return <NoPack />;
  return (
    <>
      <Page />
      <KeepingSection />
    </>
  );
}
