import { lazy, Suspense } from 'react';
import { useAsked } from '../parts/asked';
import { type PackView, useSession } from '../parts/session';
import type { Asked } from '../../domain/asked';
import { Message } from '../parts/message';
import { useText } from '../parts/text';
import { FigureWaiting } from './figures/waiting';
import { Lead } from './lead';
import { Targets } from './targets';
import { useSteady } from '../parts/steady';
import styles from './targets.module.css';
import { useTargets } from './use-targets';

/** The figures come after the tiles: neither tiles nor yardstick need their code. */
const Questions = lazy(async () => ({ default: (await import('./questions/questions')).Questions }));

/** The board of a loaded pack: sentence, yardstick, tiles, the eleven questions. */
export function Board() {
  const { pack } = useSession();
  const asked = useAsked();
  return pack && asked ? <Answered pack={pack} asked={asked} /> : null;
}

function Answered({ pack, asked }: { readonly pack: PackView; readonly asked: Asked }) {
  const { t } = useText();
  const rows = useTargets(pack, asked);
  const { value: board, stale } = useSteady(
    { rows, asked },
    rows.every((row) => row.now && row.before !== undefined && row.history),
    JSON.stringify([pack.hash, asked]),
  );
  return (
    <>
      {rows.length === 0 ? (
        <Message status="none" title={t('states.noTargets')} text={t('states.noTargetsHelp')} />
      ) : (
        <div aria-busy={stale} className={stale ? styles.stale : undefined}>
          <Lead rows={board.rows} asked={board.asked} />
          <Targets rows={board.rows} asked={board.asked} />
        </div>
      )}
      <Suspense fallback={<FigureWaiting name={t('board.title')} />}>
        <Questions pack={pack} asked={asked} />
      </Suspense>
    </>
  );
}
