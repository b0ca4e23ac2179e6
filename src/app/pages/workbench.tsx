import '../../i18n/late/drafting';
import '../../i18n/late/workbench';
import { useEffect, useRef, useState } from 'react';
import { lessons } from '../../indicators/lessons';
import { useAsked } from '../../ui/parts/asked';
import { Failed } from '../../ui/parts/failed';
import { useKeeper } from '../../ui/parts/keeping';
import { useScope } from '../../ui/parts/scope';
import { useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { WorkbenchPage as Page } from '../../ui/workbench/page';
import type { Work } from '../../ui/workbench/work';
import type { Sandbox } from '../../workbench/port';
import { NoPack } from '../loading/no-pack';
import { Preparing } from '../loading/preparing';
import { KindSegment } from '../scope/kind';
import { PeriodPicker } from '../scope/period';
import { UnitPicker } from '../scope/unit';
import { useSandbox } from '../session/access';
import { openWork } from '../session/work';
import shell from '../shell/shell.module.css';

type Stand = { readonly sandbox: Sandbox; readonly work: Work } | Error | null;

/** The SQL workbench, once there is a pack to ask. */
export function WorkbenchPage() {
  const { pack, warming } = useSession();
  const { keeping } = useKeeper();
  const { scope } = useScope();
  const asked = useAsked();
  const { t } = useText();
  const open = useSandbox();
  const [stand, setStand] = useState<Stand>(null);
  const title = useRef('');
  useEffect(() => {
    title.current = t('workbench.newScript');
  }, [t]);
  const stands = pack !== null && !warming;
  useEffect(() => {
    if (!stands) return undefined;
    let mine = true;
    Promise.all([open(), openWork(() => title.current)])
      .then(([sandbox, work]) => mine && sandbox && setStand({ sandbox, work }))
      .catch((cause: unknown) => mine && setStand(cause instanceof Error ? cause : new Error(String(cause))));
    return () => {
      mine = false;
    };
    // Another pack, or what was entered on it, has another engine.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [open, stands, pack?.hash, pack?.edited]);
  const mode = keeping?.mode ?? null;
  // As with what is entered: on data of one's own only after the person said that it may be kept.
  const kept = scope.pack === 'own' ? mode === 'keep' : mode !== 'visit';
  const work = stand && !(stand instanceof Error) ? stand.work : null;
  useEffect(() => work?.allow(kept), [work, kept]);
  // The bench fills the window; what is said before it stands where other pages begin.
  if (stand instanceof Error || !pack || !asked || !stand)
    return (
      <div className={shell.page}>
        {stand instanceof Error ? <Failed error={stand} retry={() => location.reload()} /> : pack && asked ? <Preparing /> : <NoPack />}
      </div>
    );
  const given = { pack, asked };
  return (
    <Page
      sandbox={stand.sandbox}
      work={stand.work}
      pack={pack}
      asked={asked}
      kept={kept}
      lessons={lessons}
      scope={
        <>
          <KindSegment {...given} />
          <PeriodPicker {...given} />
          <UnitPicker {...given} />
        </>
      }
    />
  );
}
