import { createContext, useEffect } from 'react';
import type { Figure } from '../../../domain/figure';

/** Takes figures as they come in, in place of drawing them. */
export type Collect = (figure: Figure) => void;

export const CollectContext = createContext<Collect | null>(null);

/** A figure that is handed over and not drawn. */
export function Collected({ figure, collect }: { readonly figure: Figure; readonly collect: Collect }) {
  useEffect(() => {
    collect(figure);
  }, [figure, collect]);
  return null;
}
