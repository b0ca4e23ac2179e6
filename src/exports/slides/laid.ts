import type { Laid, Picture, Slide } from '../../domain/slide';
import { slice } from '../../figures/slice';
import { tablesOf } from '../../figures/table';
import type { Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import { INK } from '../../office/colour';
import type { Box, Shape } from '../../office/slides/slide';
import { parted } from './fit';
import { tableShape } from './table-shape';

interface Words {
  readonly t: Translate;
  readonly lang: Lang;
}

const GAP = 40;
/** Parts of the width: a picture with words or its table beside it; two pictures. */
const [BESIDE, EVEN] = [
  [64, 36],
  [50, 50],
] as const;
const MEASURE = 28;
const [LARGE, USUAL, SMALL] = [32, 23, 18] as const;
/** Width of a sentence that stands alone. */
const ALONE = 1000;
/** Letters that a column holds at the usual size. */
const MUCH = 320;

/** What a slide of somebody's deck shows in its box; `draw` is how one picture is drawn. */
export function laidShapes(
  slide: Laid,
  body: Box,
  draw: (picture: Picture, box: Box) => readonly Shape[],
  { t, lang }: Words,
): readonly Shape[] {
  const [first, second] = slide.pictures;
  if (!first) return [];
  const spoken = (box: Box, usual: number, small: number): Shape => {
    const letters = slide.say.reduce((sum, s) => sum + s.text.length, 0);
    const runs = slide.say.map(({ text, strong }) => ({ text, tone: INK, ...(strong ? { bold: true } : {}) }));
    return { kind: 'text', box, size: letters > MUCH ? small : usual, serif: true, down: 'ctr', paragraphs: [{ runs }] };
  };
  const table = (box: Box): readonly Shape[] =>
    first.kind === 'figure'
      ? tablesOf(first.rows ? slice(first.figure, first.rows) : first.figure, t, lang)
          .slice(0, 1)
          .map((found) => tableShape(found, box))
      : [];
  if (slide.layout === 'say') return [spoken({ ...body, width: Math.min(body.width, ALONE) }, LARGE, USUAL)];
  if (slide.layout === 'table' && first.kind === 'figure') return table(body);
  if (slide.layout !== 'split') return draw(first, body);
  const [left = body, right = body] = parted(body, second ? EVEN : BESIDE, GAP);
  if (second) {
    const named = (picture: Picture, box: Box): readonly Shape[] => [
      { kind: 'text', box: { ...box, height: MEASURE }, size: 17, paragraphs: [{ runs: [{ text: picture.measure }] }] },
      ...draw(picture, { ...box, y: box.y + MEASURE, height: box.height - MEASURE }),
    ];
    return [...named(first, left), ...named(second, right)];
  }
  return [...draw(first, left), ...(slide.beside === 'table' && first.kind === 'figure' ? table(right) : [spoken(right, USUAL, SMALL)])];
}

/** A slide of words alone stands as a cover does. */
export function wordsAsCover(slide: Laid, owner: string): Extract<Slide, { kind: 'cover' }> {
  const said = slide.say.map((s) => s.text).join('');
  return { ...slide, kind: 'cover', over: owner, under: '', measure: said };
}
