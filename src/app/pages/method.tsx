import '../../i18n/late/method';
import '../../i18n/late/review';
import { MethodPage as Page } from '../../ui/method/page';
import { useSession } from '../../ui/parts/session';
import { NoPack } from '../loading/no-pack';

/** How a number is made, with the pack's own examples. */
export function MethodPage() {
  const { pack } = useSession();
  return pack ? <Page /> : <NoPack />;
}
