import '../../i18n/late/report';
import { ReportPage as Page } from '../../ui/report/page';
import { useSession } from '../../ui/parts/session';
import { NoPack } from '../loading/no-pack';

/** The standard table, once there is a pack. */
export function ReportPage() {
  const { pack } = useSession();
  return pack ? <Page /> : <NoPack />;
}
