import '../../i18n/late/changes';
import '../../i18n/late/review';
import '../../i18n/late/evidence';
import { useSession } from '../../ui/parts/session';
import { ReviewPage as Page } from '../../ui/review/page';
import { NoPack } from '../loading/no-pack';

/** The review desk, once there is a pack. */
export function ReviewPage() {
  const { pack } = useSession();
  return pack ? <Page /> : <NoPack />;
}
