import { lazy, Suspense } from 'react';
import { useAsked } from '../parts/asked';
import { type PackView, useSession } from '../parts/session';
import type { Asked } from '../../domain/asked';
import { Message } from '../parts/message';
import { useText } from '../parts/text';
import { Lead } from './lead';
import { Targets } from './targets';
import { useTargets } from './use-targets';

/** The figures come after the tiles: neither tiles nor yardstick need their code. */
const Figures = lazy(async () => ({ default: (await import('./figures/figures')).Figures }));

/** The board of a loaded pack: sentence, yardstick, tiles, figures. */
export function Board() {
  const { pack } = useSession();
  const asked = useAsked();
  return pack && asked ? <Answered pack={pack} asked={asked} /> : null;
}

function Answered({ pack, asked }: { readonly pack: PackView; readonly asked: Asked }) {
  const { t } = useText();
  const rows = useTargets(pack, asked);
  return (
    <>
      {rows.length === 0 ? (
        <Message status="none" title={t('states.noTargets')} text={t('states.noTargetsHelp')} />
      ) : (
        <>
          <Lead rows={rows} asked={asked} />
          <Targets rows={rows} asked={asked} />
        </>
      )}
      <Suspense>
        <Figures pack={pack} asked={asked} />
      </Suspense>
    </>
  );
}
