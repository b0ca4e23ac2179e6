import type { Asked } from '../../../src/domain/asked';
import { slideOf } from '../../../src/domain/deck-slides';
import { textOf } from '../../../src/domain/deck-words';
import type { Figure } from '../../../src/domain/figure';
import { bodyOf, freeze, originOf } from '../../../src/app/decks/freeze';
import { laidOf } from '../../../src/app/decks/laid';
import { deckPptx } from '../../../src/exports/deck-pptx';
import type { PackView } from '../../../src/ui/parts/session';
import type { Words } from '../../../src/ui/parts/text';
import { chartFaults, plain, slideWords } from './files';

const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** Where a slide of a deck, frozen and written as a presentation, says other numbers than the figure. */
export function deckFaults(figure: Figure, pack: PackView, asked: Asked, words: Words): readonly string[] {
  const origin = originOf('/', figure.id, undefined, asked, { pack: 'own', cmp: 'yoy', view: 'was', cur: 'VND' });
  const frozen = freeze(bodyOf(figure, null), origin, { pack, asked, words });
  const slide = slideOf(frozen, 's');
  const bytes = deckPptx({ title: 'x', owner: '', asOf: asked.asOf, sample: false, slides: [laidOf(slide, words.lang)], lang: words.lang });
  const said = slideWords(bytes).map(plain);
  const free = [...slide.title, ...slide.say].flatMap((p) => (p.bound === undefined ? [...p.text.matchAll(NUMBER)].map((m) => m[0]) : []));
  return [
    ...(textOf(slide.title) === figure.title && textOf(slide.say) === figure.sentence ? [] : [`deck: the words of ${figure.id}`]),
    ...(free.length === 0 ? [] : [`deck: ${free.join()} of ${figure.id} are bound to nothing`]),
    ...(said.includes(plain(figure.title)) && (figure.sentence === '' || said.includes(plain(figure.sentence)))
      ? []
      : [`deck: the slide of ${figure.id}`]),
    ...chartFaults(bytes, 'deck', { figure, words }),
  ];
}
