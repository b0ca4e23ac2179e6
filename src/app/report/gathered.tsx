import '../../i18n/late/questions';
import { useIsFetching } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Asked } from '../../domain/asked';
import type { Figure } from '../../domain/figure';
import { QUESTIONS } from '../../ui/board/questions/list';
import { Boundary } from '../../ui/parts/boundary';
import { CollectContext } from '../../ui/parts/figure/collect';
import type { PackView } from '../../ui/parts/session';

/** Milliseconds of rest after the last answer before the figures count as whole. */
const WHOLE = 400;
/** The figure that answers each question; those that compare units have a table of their own. */
const FIGURES = QUESTIONS.filter((q) => !q.units).flatMap((q) => q.figures.slice(0, 1));

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  /** Called once, with the figures by their id; one that cannot be drawn is not among them. */
  readonly onDone: (figures: ReadonlyMap<string, Figure>) => void;
}

/** Asks for the figures of the board by the very code that draws them, without drawing them. */
export function Gathered({ pack, asked, onDone }: Props) {
  const [figures, setFigures] = useState<ReadonlyMap<string, Figure>>(new Map());
  const busy = useIsFetching() > 0;
  const collect = useCallback((figure: Figure) => {
    setFigures((known) =>
      JSON.stringify(known.get(figure.id)) === JSON.stringify(figure) ? known : new Map(known).set(figure.id, figure),
    );
  }, []);
  useEffect(() => {
    if (busy) return undefined;
    const timer = setTimeout(() => onDone(figures), WHOLE);
    return () => clearTimeout(timer);
  }, [busy, figures, onDone]);
  return (
    <CollectContext value={collect}>
      {FIGURES.map((Drawn, i) => (
        <Boundary key={i} fallback={() => null} resetKey="report">
          <Drawn pack={pack} asked={asked} />
        </Boundary>
      ))}
    </CollectContext>
  );
}
