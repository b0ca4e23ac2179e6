import { type ReactNode, useMemo } from 'react';
import type { Slide } from '../../domain/slide';
import { contract } from '../../domain/contract';
import { inside } from '../../i18n/words';
import { useContribution } from '../../ui/contribution/use-contribution';
import { useTargets } from '../../ui/board/use-targets';
import { useShelf } from '../../ui/parts/figure/shelf';
import { useText } from '../../ui/parts/text';
import { useWeakRaters } from '../../ui/parts/weak-raters';
import { contributionSlide } from './contribution';
import { coverSlide, type DeckOf, figureSlides, sourceSlides, yardstickSlides } from './deck';

/** Slides as they come in; `busy` while some are still missing. */
export type Show = (slides: readonly Slide[], busy: boolean) => ReactNode;

interface Props {
  readonly deck: DeckOf;
  readonly title: string;
  readonly children: Show;
}

const NEEDED = ['tasks', 'contribution_claims', 'evidence'];
/** Tables that the contribution rests on can be named only where they are. */
export const measured = ({ pack }: DeckOf): boolean => !NEEDED.some((table) => pack.absent.includes(table));

export function Contributed({
  deck,
  children,
}: {
  readonly deck: DeckOf;
  readonly children: (slide: Slide | null, busy: boolean) => ReactNode;
}) {
  const words = useText();
  const { pack, asked } = deck;
  const { model } = useContribution(pack, asked, 'kind');
  const weak = useWeakRaters();
  const slide = useMemo(() => {
    if (!model || model.total.n === 0) return null;
    const subject = asked.unit ? words.say(asked.unit.name) : words.t('board.subject');
    const titles = contract.filter((table) => NEEDED.includes(table.name)).map((table) => words.say(table.title));
    return contributionSlide(model, asked, subject, titles.map((title, i) => (i === 0 ? title : inside(title))).join(', '), words, weak);
  }, [model, asked, words, weak]);
  return children(slide, model === undefined);
}

/** Cover, what stands between, and the sources of it. */
function told(deck: DeckOf, title: string, middle: readonly Slide[]): readonly Slide[] {
  return [coverSlide(deck, title), ...middle, ...(middle.length > 0 ? sourceSlides(deck, middle) : [])];
}

function WithContribution({
  deck,
  children,
}: {
  readonly deck: DeckOf;
  readonly children: (slide: readonly Slide[], busy: boolean) => ReactNode;
}) {
  if (!measured(deck)) return children([], false);
  return <Contributed deck={deck}>{(slide, busy) => children(slide ? [slide] : [], busy)}</Contributed>;
}

/** The figures that stand on the page, whichever they are. */
function usePictured(): readonly Slide[] {
  const shelf = useShelf();
  return useMemo(() => shelf.flatMap(({ figure }) => figureSlides(figure)), [shelf]);
}

/** The board: yardstick, every figure on the page, what it contributed. */
export function BoardTalk({ deck, title, children }: Props) {
  const rows = useTargets(deck.pack, deck.asked);
  const pictured = usePictured();
  const waiting = rows.some((r) => !r.now && !r.error);
  return (
    <WithContribution deck={deck}>
      {(contributed, busy) =>
        children(told(deck, title, [...(waiting ? [] : yardstickSlides(deck, rows)), ...pictured, ...contributed]), busy || waiting)
      }
    </WithContribution>
  );
}

/** The contribution page: its finding, and figures if it has any. */
export function ContributionTalk({ deck, title, children }: Props) {
  const pictured = usePictured();
  return (
    <WithContribution deck={deck}>
      {(contributed, busy) => children(told(deck, title, [...contributed, ...pictured]), busy)}
    </WithContribution>
  );
}

/** Any other page: its figures. */
export function FiguresTalk({ deck, title, children }: Props) {
  return children(told(deck, title, usePictured()), false);
}
