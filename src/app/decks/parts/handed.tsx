import { useEffect } from 'react';
import type { Body, Origin } from '../../../domain/deck';
import type { Around } from '../../../ui/parts/passport-of';

/** Takes what a part is made of; called again where it changes. */
type Found = (bodies: readonly Body[]) => void;

/** A part of a page, asked by where it stands; `around` says what is asked of what. */
export interface PartProps {
  readonly origin: Origin;
  readonly around: Around;
  readonly found: Found;
}

/** Hands bodies over once: what is drawn anew with the same numbers is the same. */
export function Handed({ bodies, found }: { readonly bodies: readonly Body[]; readonly found: Found }) {
  const text = JSON.stringify(bodies);
  useEffect(() => found(JSON.parse(text) as readonly Body[]), [text, found]);
  return null;
}
