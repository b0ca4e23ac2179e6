import '../../i18n/late/contribution';
import '../../i18n/late/evidence';
import { ContributionPage as Page } from '../../ui/contribution/page';
import { useSession } from '../../ui/parts/session';
import { NoPack } from '../loading/no-pack';

/** What cooperation contributed, once there is a pack. */
export function ContributionPage() {
  const { pack } = useSession();
  return pack ? <Page /> : <NoPack />;
}
