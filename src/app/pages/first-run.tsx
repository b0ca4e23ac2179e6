import '../../i18n/late/data';
import '../../i18n/late/keeping';
import { FirstRun } from '../../ui/data/FirstRun';
import { KeepingSection } from '../../ui/keeping/section';
import { useKeeper } from '../../ui/parts/keeping';

/** Where a person without data begins; what this computer keeps can be opened or cleared there too. */
export function FirstRunPage() {
  const { keeping } = useKeeper();
  return (
    <>
      <FirstRun />
      {keeping && keeping.versions.length > 0 && <KeepingSection />}
    </>
  );
}
