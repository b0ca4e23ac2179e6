import { useCallback, useEffect, useState } from 'react';
import type { ChangesPort, Choice, Compared, Stage } from './port';

export type Work =
  | { readonly kind: 'working'; readonly stage: Stage | null }
  | { readonly kind: 'done'; readonly compared: Compared }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: Error };

interface Comparing {
  readonly work: Work;
  readonly cancel: () => void;
  readonly again: () => void;
}

const keyOf = (choice: Choice | null, pack: string): string | null =>
  choice && JSON.stringify([choice.old, choice.fresh, choice.periods.map((p) => [p.id, p.from, p.to]), pack]);

/** Compares as often as the choice, or what is on screen (`pack`), becomes another; stops what is under way then. */
export function useComparison(port: ChangesPort, choice: Choice | null, pack: string): Comparing {
  const [work, setWork] = useState<Work>({ kind: 'working', stage: null });
  const [turn, setTurn] = useState(0);
  const [stop, setStop] = useState<AbortController | null>(null);
  const key = keyOf(choice, pack);
  useEffect(() => {
    if (!choice) return undefined;
    const controller = new AbortController();
    let mine = true;
    setStop(controller);
    setWork({ kind: 'working', stage: null });
    port
      .compare(choice, (stage) => mine && setWork({ kind: 'working', stage }), controller.signal)
      .then((compared) => mine && setWork({ kind: 'done', compared }))
      .catch((cause: unknown) => {
        if (!mine) return;
        if (controller.signal.aborted) setWork({ kind: 'stopped' });
        else setWork({ kind: 'failed', error: cause instanceof Error ? cause : new Error(String(cause)) });
      });
    return () => {
      mine = false;
      controller.abort();
    };
    // The key says everything of the choice that matters.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [port, key, turn]);
  useEffect(() => () => port.leave(), [port]);
  const cancel = useCallback(() => stop?.abort(), [stop]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  return { work, cancel, again };
}
