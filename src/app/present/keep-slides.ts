import { fold } from '../../domain/fold';
import type { Slide } from '../../domain/slide';
import { save } from '../../ui/parts/save';
import { about } from '../about';
import { type DeckOf, ownerOf } from './deck';
import { writeDeck } from './writing';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Hands the slides to the browser as a PowerPoint file, named after their title and the data date. */
export async function keepSlides(deck: DeckOf, slides: readonly Slide[]): Promise<void> {
  const { pack, asked, words } = deck;
  const title = slides[0]?.title ?? '';
  const bytes = await writeDeck({
    title,
    owner: ownerOf(deck),
    asOf: asked.asOf,
    sample: pack.synthetic,
    slides,
    about: new Map(
      slides.flatMap((slide) => (slide.kind === 'figure' ? [[slide.figure.id, about(slide.figure, words.lang)] as const] : [])),
    ),
    lang: words.lang,
  });
  const name = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '');
  save(`${name || 'slides'}-${asked.asOf}.pptx`, bytes, TYPE);
}
