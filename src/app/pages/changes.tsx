import '../../i18n/late/difference';
import '../../i18n/late/moves';
import { useEffect, useState } from 'react';
import { ChangesPage as Page } from '../../ui/changes/page';
import type { ChangesPort } from '../../ui/changes/port';
import { Failed } from '../../ui/parts/failed';
import { useSession } from '../../ui/parts/session';
import { NoPack } from '../loading/no-pack';
import { useComparing } from '../session/access';

/** What differs between two packs, once there is one on screen. */
export function ChangesPage() {
  const { pack } = useSession();
  const comparing = useComparing();
  const [port, setPort] = useState<ChangesPort | Error | null>(null);
  useEffect(() => {
    let mine = true;
    comparing()
      .then((found) => mine && setPort(found))
      .catch((cause: unknown) => mine && setPort(cause instanceof Error ? cause : new Error(String(cause))));
    return () => {
      mine = false;
    };
  }, [comparing]);
  if (port instanceof Error) return <Failed error={port} retry={() => location.reload()} />;
  if (!pack) return <NoPack />;
  return port && <Page port={port} />;
}
