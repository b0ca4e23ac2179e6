import { hatchXml, solidXml, strokeXml } from '../colour';
import { blipFillXml } from '../picture';
import { element } from '../xml';
import { UNIT } from './names';
import { paragraphsXml } from './paragraphs';
import { namedXml, transformXml } from './place';
import type { PathShape, PictureShape, Step, TextShape } from './slide';
import type { Stage } from './stage';

const TIGHT = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 } as const;
const rectangle = element('a:prstGeom', { prst: 'rect' }, element('a:avLst'));

/** What a text is written for: a layout of the stage, a language, and the slide's number, for the place that shows it. */
export interface Standing {
  readonly stage: Stage;
  readonly layout: 'cover' | 'page';
  readonly lang: string;
  readonly page: number;
}

/** A text in a place of its layout, or standing by itself. */
export function textXml(shape: TextShape, id: number, { stage, layout, lang, page }: Standing): string {
  const { box, place, paragraphs, serif = false, size = 15, down = 't' } = shape;
  const held = place === undefined ? undefined : stage.layouts[layout].places[place];
  const number = place === 'number';
  const body = held
    ? element('a:bodyPr', {}, element('a:normAutofit'))
    : element('a:bodyPr', { wrap: 'square', ...TIGHT, rtlCol: false, anchor: down }, element('a:noAutofit'));
  const field = element(
    'a:p',
    {},
    element(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      element('a:rPr', { lang }),
      element('a:t', {}, String(page)),
    ),
  );
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      namedXml(id, `${held?.name ?? 'Text'} ${id}`, undefined),
      element('p:cNvSpPr', held ? {} : { txBox: true }, held ? element('a:spLocks', { noGrp: true }) : ''),
      element(
        'p:nvPr',
        {},
        held ? element('p:ph', { type: held.type, sz: held.type === 'body' ? 'quarter' : undefined, idx: held.idx }) : '',
      ),
    ),
    element(
      'p:spPr',
      {},
      held && stage.fixed && !held.moved ? '' : transformXml('a:xfrm', box),
      held ? '' : rectangle + element('a:noFill'),
    ),
    element(
      'p:txBody',
      {},
      body,
      element('a:lstStyle'),
      number ? field : paragraphsXml(paragraphs, held ? { lang } : { lang, size, serif }),
    ),
  );
}

const point = (x: number, y: number) => element('a:pt', { x: Math.round(x * UNIT), y: Math.round(y * UNIT) });

function stepXml(step: Step): string {
  switch (step[0]) {
    case 'M':
      return element('a:moveTo', {}, point(step[1], step[2]));
    case 'L':
      return element('a:lnTo', {}, point(step[1], step[2]));
    case 'C':
      return element('a:cubicBezTo', {}, point(step[1], step[2]), point(step[3], step[4]), point(step[5], step[6]));
    default:
      return element('a:close');
  }
}

/** An outline, filled, hatched or stroked. */
export function pathXml({ box, steps, fill, hatched, stroke, label }: PathShape, id: number): string {
  const size = { w: Math.max(1, Math.round(box.width * UNIT)), h: Math.max(1, Math.round(box.height * UNIT)) };
  const geometry = element(
    'a:custGeom',
    {},
    element('a:avLst'),
    element('a:gdLst'),
    element('a:ahLst'),
    element('a:cxnLst'),
    element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    element('a:pathLst', {}, element('a:path', { ...size, fill: fill ? undefined : 'none' }, ...steps.map(stepXml))),
  );
  const paint = fill === undefined ? element('a:noFill') : hatched ? hatchXml(fill) : solidXml(fill);
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, namedXml(id, `Shape ${id}`, label), element('p:cNvSpPr'), element('p:nvPr')),
    element('p:spPr', {}, transformXml('a:xfrm', box), geometry, paint, strokeXml(stroke ?? null)),
  );
}

/** A picture; `svg` is the link of its sharper form. */
export function pictureXml({ box, label }: PictureShape, id: number, png: string, svg: string | null): string {
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      namedXml(id, `Picture ${id}`, label),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: true })),
      element('p:nvPr'),
    ),
    blipFillXml('p', png, svg),
    element('p:spPr', {}, transformXml('a:xfrm', box), rectangle),
  );
}
