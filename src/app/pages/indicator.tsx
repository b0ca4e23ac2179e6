import '../../i18n/late/data';
import '../../i18n/late/indicator';
import { useSession } from '../../ui/parts/session';
import { IndicatorPage as Page } from '../../ui/indicator/indicator-page';
import { NoPack } from '../loading/no-pack';

/** An indicator's page, once there is a pack. */
export function IndicatorPage() {
  const { pack } = useSession();
  return pack ? <Page /> : <NoPack />;
}
