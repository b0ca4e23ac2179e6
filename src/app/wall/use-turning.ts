import { useEffect, useState } from 'react';

export interface Turning {
  /** The picture shown, from 0. */
  readonly at: number;
  readonly paused: boolean;
  readonly go: (at: number) => void;
  readonly pause: (paused: boolean) => void;
}

/** Turns to the next of `of` pictures every `seconds` (0: never). Starts paused where motion is unwanted. */
export function useTurning(of: number, seconds: number): Turning {
  const [at, setAt] = useState(0);
  const [paused, setPaused] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  useEffect(() => {
    if (seconds === 0 || paused || of < 2) return undefined;
    const timer = setTimeout(() => setAt((at + 1) % of), seconds * 1000);
    return () => clearTimeout(timer);
  }, [at, of, seconds, paused]);
  return { at: Math.min(at, Math.max(0, of - 1)), paused, go: (next) => setAt((next + of) % Math.max(1, of)), pause: setPaused };
}
