import { Contributed, measured } from '../../present/talks';
import { Handed, type PartProps } from './handed';

/** What cooperation contributed, at least and at most. */
export function Contribution({ around, found }: PartProps) {
  if (!measured(around)) return null;
  return (
    <Contributed deck={around}>
      {(slide) => (slide?.kind === 'contribution' ? <Handed bodies={[slide]} found={found} /> : null)}
    </Contributed>
  );
}
