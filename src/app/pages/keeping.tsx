import '../../i18n/late/keeping';
import { KeepingBand as Band } from '../../ui/keeping/band';

/** What is to be said of where data lives, above every page. */
export function KeepingBand() {
  return <Band />;
}
