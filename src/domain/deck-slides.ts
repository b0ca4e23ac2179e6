import type { DeckSlide, Frozen } from './deck';
import { followed, type Piece, type Rewritten, written } from './deck-words';

/** Names of the numbers of a slide's figures: those of the second begin with "2". */
const prefix = (at: number): string => (at === 0 ? '' : String(at + 1));
const titleOf = ({ body }: Frozen, at = 0): readonly Piece[] => written([{ text: body.title }], `${prefix(at)}title`);
const sayOf = ({ say }: Frozen, at = 0): readonly Piece[] => written(say, `${prefix(at)}say`);

/** Numbers that the words of a slide can be bound to: those of its figures' own titles and sentences. */
export function knownOf({ figures }: Pick<DeckSlide, 'figures'>): readonly Piece[] {
  return figures.flatMap((f, at) => [...titleOf(f, at), ...sayOf(f, at)]).filter((p) => p.bound !== undefined);
}

/** A slide of one figure, with the words that its data wrote; what is drawn needs the room of its sentence. */
export function slideOf(frozen: Frozen, id: string): DeckSlide {
  const drawn = frozen.body.kind === 'figure' && frozen.body.drawing !== undefined;
  return { id, layout: drawn ? 'plain' : 'full', title: titleOf(frozen), say: sayOf(frozen), notes: '', figures: [frozen], beside: 'say' };
}

const words = (text: string): readonly Piece[] => (text === '' ? [] : [{ text }]);

/** A slide of words alone: a cover, a request. */
export const wordSlide = (id: string, title: string, say: string): DeckSlide => ({
  id,
  layout: 'plain',
  title: words(title),
  say: words(say),
  notes: '',
  figures: [],
  beside: 'say',
});

/** The slide with newer figures in place of its own. Words that were edited keep their numbers in step, or give way to the new text. */
export function renewed(slide: DeckSlide, figures: readonly Frozen[]): DeckSlide {
  const changes = slide.figures.flatMap((f, at): readonly Rewritten[] => {
    const next = figures[at] ?? f;
    return [
      { before: titleOf(f, at), after: titleOf(next, at) },
      { before: sayOf(f, at), after: sayOf(next, at) },
    ];
  });
  const [title, say] = changes;
  if (!title || !say) return slide;
  return {
    ...slide,
    figures,
    title: followed(slide.title, title, changes) ?? title.after,
    say: followed(slide.say, say, changes) ?? say.after,
  };
}
