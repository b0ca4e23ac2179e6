import '../../i18n/late/contribution';
import '../../i18n/late/indicator';
import '../../i18n/late/present';
import '../../i18n/late/questions';
import { useIsFetching } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { resolve } from '../../domain/asked';
import type { Body, Origin } from '../../domain/deck';
import type { Figure } from '../../domain/figure';
import type { Again } from '../../ui/deck/port';
import { Breakdown } from '../../ui/indicator/breakdown';
import { Trend } from '../../ui/indicator/trend';
import { Boundary } from '../../ui/parts/boundary';
import { CollectContext } from '../../ui/parts/figure/collect';
import { FixedScopeContext } from '../../ui/parts/scope';
import { type PackView, useSession } from '../../ui/parts/session';
import { useText, wordsOf, WordsContext } from '../../ui/parts/text';
import type { Around } from '../../ui/parts/passport-of';
import { bodyOf } from './freeze';
import { makersOf } from './made-by';
import { Contribution } from './parts/contribution';
import { Flow } from './parts/flow';
import type { PartProps } from './parts/handed';
import { Report } from './parts/report';
import { Returns } from './parts/returns';
import { Tile } from './parts/tile';
import { Yardstick } from './parts/yardstick';

/** Milliseconds of rest after the last answer before a figure counts as whole, or as one that does not come. */
const [WHOLE, NEVER] = [250, 1500] as const;

type Gone = Extract<Again, { readonly ok: false }>['gone'];

/** Whatever draws figures on the page that a figure came from. They hand them over instead. */
function Page({ origin, around, found }: PartProps) {
  const { pack, asked } = around;
  const { part } = origin;
  if (part.startsWith('yardstick')) return <Yardstick origin={origin} around={around} found={found} />;
  if (part.startsWith('tile-')) return <Tile origin={origin} around={around} found={found} />;
  if (part === 'contribution') return <Contribution origin={origin} around={around} found={found} />;
  if (part === 'flow') return <Flow origin={origin} around={around} found={found} />;
  if (part === 'returns') return <Returns origin={origin} around={around} found={found} />;
  if (part === 'report' || part === 'report-all') return <Report origin={origin} around={around} found={found} />;
  const id = /^\/indicators\/(.+)$/.exec(origin.path)?.[1];
  if (id === undefined)
    return makersOf(origin.part).map((Figure, i) => (
      <Boundary key={i} fallback={() => null} resetKey="board">
        <Figure pack={pack} asked={asked} />
      </Boundary>
    ));
  const indicator = pack.indicators.find((i) => i.id === id);
  if (!indicator) return null;
  const Drawn = origin.part.endsWith('-by') ? Breakdown : Trend;
  return <Drawn pack={pack} asked={asked} indicator={indicator} />;
}

/** Why the loaded data cannot be asked this at all; null: they can. */
function goneOf({ path, scope, query }: Origin, around: Around | null): Gone | null {
  if (query !== undefined) return 'query';
  if (path === '/changes') return 'pair';
  if (!around) return 'period';
  const { pack, asked } = around;
  const id = /^\/indicators\/(.+)$/.exec(path)?.[1];
  if (id !== undefined && !pack.indicators.some((i) => i.id === id)) return 'indicator';
  if (asked.lost.length > 0) return 'period';
  return (scope.u !== undefined && !asked.unit) || (scope.pt !== undefined && !asked.partner) ? 'scope' : null;
}

interface Props {
  readonly origin: Origin;
  readonly lang: 'vi' | 'en';
  /** Called once, with every body that the part is made of. */
  readonly onDone: (
    result: { readonly ok: true; readonly bodies: readonly Body[]; readonly around: Around } | { readonly ok: false; readonly gone: Gone },
  ) => void;
}

/** Gives a result once nothing has been asked for a while. */
function Settling({ origin, around, onDone }: Omit<Props, 'lang'> & { readonly around: Around }) {
  const [bodies, setBodies] = useState<readonly Body[] | null>(null);
  const busy = useIsFetching() > 0;
  const last = useRef('');
  // Some pages make their figure anew each time they are drawn: only another one counts, or nothing would ever come to rest.
  const collect = useCallback(
    (figure: Figure) => {
      const text = figure.id === origin.part ? JSON.stringify(figure) : last.current;
      if (text === last.current) return;
      last.current = text;
      setBodies([bodyOf(figure, null)]);
    },
    [origin.part],
  );
  useEffect(() => {
    if (busy) return undefined;
    const timer = setTimeout(() => onDone(bodies ? { ok: true, bodies, around } : { ok: false, gone: 'figure' }), bodies ? WHOLE : NEVER);
    return () => clearTimeout(timer);
  }, [busy, bodies, around, onDone]);
  return (
    <CollectContext value={collect}>
      <Page origin={origin} around={around} found={setBodies} />
    </CollectContext>
  );
}

function Resolved({ pack, origin, onDone }: Omit<Props, 'lang'> & { readonly pack: PackView }) {
  const words = useText();
  const around = useMemo((): Around | null => {
    const asked = resolve({ ...origin.scope, pack: 'own' }, pack);
    return asked && { pack, asked, words };
  }, [origin, pack, words]);
  const gone = goneOf(origin, around);
  useEffect(() => {
    if (gone !== null) onDone({ ok: false, gone });
  }, [gone, onDone]);
  return gone === null && around ? <Settling origin={origin} around={around} onDone={onDone} /> : null;
}

/** Asks the loaded data for what a page once showed, by the very code that draws that page, without drawing it. */
export function Asking({ origin, lang, onDone }: Props) {
  const { pack } = useSession();
  const words = useMemo(() => wordsOf(lang), [lang]);
  const fixed = useMemo(() => ({ scope: { ...origin.scope, pack: 'own' as const }, by: origin.by }), [origin]);
  const failed = useCallback(() => <Failed onDone={onDone} />, [onDone]);
  if (!pack) return null;
  return (
    <WordsContext value={words}>
      <FixedScopeContext value={fixed}>
        <Boundary fallback={failed} resetKey={origin.part}>
          <Resolved pack={pack} origin={origin} onDone={onDone} />
        </Boundary>
      </FixedScopeContext>
    </WordsContext>
  );
}

function Failed({ onDone }: Pick<Props, 'onDone'>) {
  useEffect(() => onDone({ ok: false, gone: 'failed' }), [onDone]);
  return null;
}
