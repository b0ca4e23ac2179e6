import '../../i18n/late/indicator';
import { CataloguePage } from '../../ui/indicator/catalogue-page';
import { useSession } from '../../ui/parts/session';
import { NoPack } from '../loading/no-pack';

/** The catalogue, once there is a pack. */
export function IndicatorsPage() {
  const { pack } = useSession();
  return pack ? <CataloguePage /> : <NoPack />;
}
