import { useMemo } from 'react';
import type { Figure } from '../../../domain/figure';
import { figureCodeOf } from '../../../domain/restore-code';
import { useAsked } from '../asked';
import { useSession } from '../session';

/** The figure with the code it can be found again by: its own, or that of what is asked and the definitions it is drawn with. */
export function useCoded(figure: Figure): Figure {
  const { pack } = useSession();
  const asked = useAsked();
  return useMemo(() => {
    const ids = figure.indicators;
    if (figure.passport !== undefined || !pack || !asked || !ids) return figure;
    const definitions = pack.indicators.filter((i) => ids.includes(i.id)).map((i) => `${i.id} ${i.version}`);
    return { ...figure, passport: figureCodeOf(figure.id, asked, definitions, pack.hash) };
  }, [figure, pack, asked]);
}
