import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Asked } from '../../domain/asked';
import { useAsked } from '../parts/asked';
import { useKeeper } from '../parts/keeping';
import { type PackView, useSession } from '../parts/session';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import { Chooser } from './chooser';
import { firstPair, periodsOf } from './choose';
import type { ChangesPort } from './port';
import { Result } from './result';
import { Alone, Stopped, Unknown } from './states';
import { useComparison } from './use-comparison';
import { Working } from './working';

function Comparing({ port, pack, asked }: { readonly port: ChangesPort; readonly pack: PackView; readonly asked: Asked }) {
  const { t, whole } = useText();
  const { keeping } = useKeeper();
  const { old, new: fresh, span } = useSearch({ from: '/changes' });
  const navigate = useNavigate({ from: '/changes' });
  const [opened, setOpened] = useState(0);
  // What can be chosen changes with what is on screen, what is kept, and what was opened here.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const sides = useMemo(() => port.sides(), [port, pack, keeping, opened]);
  const parent = keeping?.versions.find((v) => v.id === keeping.shown)?.parent ?? null;
  const first = firstPair(sides, keeping?.shown ?? null, parent);
  const pair = { old: old ?? first?.old ?? null, fresh: fresh ?? first?.fresh ?? 'now' };
  const periods = useMemo(() => periodsOf(pack.periods, asked.period, asked.asOf, span === 'all'), [pack, asked, span]);
  const twins = pair.old === pair.fresh;
  const choice = pair.old !== null && !twins ? { old: pair.old, fresh: pair.fresh, periods } : null;
  const { work, cancel, again } = useComparison(port, choice, pack.hash);
  const go = (patch: { readonly old?: string; readonly new?: string; readonly span?: 'all' | undefined }) =>
    void navigate({
      search: (s) => ({
        ...s,
        old: pair.old ?? undefined,
        new: pair.fresh,
        ...patch,
        when: undefined,
        why: undefined,
        who: undefined,
        rows: undefined,
      }),
      resetScroll: false,
    });
  const compared = work.kind === 'done' ? work.compared : null;
  return (
    <div className={styles.page}>
      <h1>{whole(t('moves.title'))}</h1>
      <Chooser
        sides={sides}
        old={pair.old}
        fresh={pair.fresh}
        all={span === 'all'}
        onChoose={go}
        onOpen={async (file) => {
          const side = await port.open(file);
          if (!('id' in side)) return side;
          setOpened((n) => n + 1);
          go(pair.fresh === 'now' || pair.old === null ? { old: side.id } : { new: side.id });
          return null;
        }}
      />
      {pair.old === null && <Alone />}
      {twins && <p role="status">{t('moves.twins')}</p>}
      {choice && work.kind === 'working' && <Working stage={work.stage} onCancel={cancel} />}
      {choice && (work.kind === 'stopped' || work.kind === 'failed') && <Stopped work={work} again={again} />}
      {choice && compared?.ok === false && <Unknown compared={compared} />}
      {choice && compared?.ok && <Result key={`${choice.old} ${choice.fresh}`} port={port} compared={compared} pack={pack} />}
    </div>
  );
}

/** What differs between two packs: which numbers moved, by how much, and why, down to the rows. */
export function ChangesPage({ port }: { readonly port: ChangesPort }) {
  const { pack } = useSession();
  const asked = useAsked();
  return pack && asked && <Comparing port={port} pack={pack} asked={asked} />;
}
