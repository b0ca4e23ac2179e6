import '../../i18n/late/data';
import '../../i18n/late/difference';
import '../../i18n/late/intake';
import '../../i18n/late/keeping';
import { useEffect, useState } from 'react';
import { DataPage as Page } from '../../ui/data/data-page';
import { ImportFlow } from '../../ui/import/flow';
import { ImportSection } from '../../ui/import/section';
import { KeepingSection } from '../../ui/keeping/section';
import { useAsked } from '../../ui/parts/asked';
import { useSession } from '../../ui/parts/session';
import { NoPack } from '../loading/no-pack';
import { useImporting } from '../session/access';

/** The data in use, once there is any, and the desk where more is taken in. */
export function DataPage() {
  const { pack } = useSession();
  const asked = useAsked();
  const { port, handed } = useImporting();
  const [flow] = useState(() => new ImportFlow(port));
  const period = asked?.period ?? null;
  const hash = pack?.hash ?? null;
  useEffect(() => flow.over(period, hash), [flow, period, hash]);
  useEffect(() => () => void flow.leave(), [flow]);
  useEffect(() => {
    const files = pack ? handed() : [];
    if (files.length > 0) void flow.take(files);
  }, [pack, flow, handed]);
  if (!pack) return <NoPack />;
  return (
    <Page>
      <ImportSection flow={flow} />
      <KeepingSection />
    </Page>
  );
}
