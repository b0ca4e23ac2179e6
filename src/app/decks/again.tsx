import { useCallback } from 'react';
import type { Body, Frozen } from '../../domain/deck';
import type { AgainProps } from '../../ui/deck/port';
import { figureSlides } from '../present/deck';
import { Asking } from './asking';
import { freeze } from './freeze';

/** Of what a page shows now, that which stands where the frozen body stood. */
function sameOf(bodies: readonly Body[], { body }: Frozen): Body | null {
  const found = bodies.find((b) => b.id === body.id) ?? null;
  if (found?.kind !== 'figure' || body.kind !== 'figure' || body.rows === null) return found;
  const [from] = body.rows;
  const parts = figureSlides(found.figure).flatMap((part) => (part.kind === 'figure' ? [part] : []));
  const part = parts.find((p) => p.rows?.[0] === from) ?? parts.at(-1);
  return part ? { ...found, rows: part.rows, measure: part.measure } : found;
}

/** Asks a frozen figure of the loaded data again. */
export function Again({ frozen, onDone }: AgainProps) {
  const { origin, lang } = frozen;
  const done = useCallback<Parameters<typeof Asking>[0]['onDone']>(
    (result) => {
      if (!result.ok) return onDone(result);
      const body = sameOf(result.bodies, frozen);
      onDone(body ? { ok: true, now: freeze(body, origin, result.around) } : { ok: false, gone: 'figure' });
    },
    [frozen, origin, onDone],
  );
  return <Asking origin={origin} lang={lang} onDone={done} />;
}
