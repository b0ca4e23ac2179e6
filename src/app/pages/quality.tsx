import '../../i18n/late/data';
import '../../i18n/late/quality';
import { QualityPage as Page } from '../../ui/data/quality/page';
import { useSession } from '../../ui/parts/session';
import { NoPack } from '../loading/no-pack';

/** How good the data are, once there is a pack. */
export function QualityPage() {
  const { pack } = useSession();
  return pack ? <Page /> : <NoPack />;
}
