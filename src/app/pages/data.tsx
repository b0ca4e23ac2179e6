import '../../i18n/late/data';
import { DataPage as Page } from '../../ui/data/data-page';
import { useSession } from '../../ui/parts/session';
import { NoPack } from '../loading/no-pack';

/** The data in use, once there is any. */
export function DataPage() {
  const { pack } = useSession();
  return pack ? <Page /> : <NoPack />;
}
