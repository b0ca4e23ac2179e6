import '../../i18n/late/data';
import { FirstRun } from '../../ui/data/FirstRun';

/** Where a person without data begins. */
export function FirstRunPage() {
  return <FirstRun />;
}
