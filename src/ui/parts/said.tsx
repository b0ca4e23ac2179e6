import { Fragment } from 'react';
import type { Segment } from '../../domain/figure';
import { useText } from './text';

/** A sentence made by rule; its strong pieces in bold, compounds kept whole. */
export function Said({ segments }: { readonly segments: readonly Segment[] }) {
  const { whole } = useText();
  return segments.map((segment, i) =>
    segment.strong ? <b key={i}>{whole(segment.text)}</b> : <Fragment key={i}>{whole(segment.text)}</Fragment>,
  );
}
