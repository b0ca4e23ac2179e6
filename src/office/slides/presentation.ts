import { type Part, writePackage } from '../package';
import { propertyParts } from '../properties';
import { PRODUCT_THEME, themePart } from '../theme';
import { element } from '../xml';
import { masterParts } from './master';
import { NAMESPACES, TALL, TYPE, UNIT, WIDE } from './names';
import { NOTES_MASTER, NOTES_TALL, NOTES_WIDE, notesMaster } from './notes';
import type { Deck } from './slide';
import { slideParts } from './slide-parts';

const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
/** The first number that Office takes for a slide. */
const FIRST = 256;

/** A .pptx file of these slides, at least one. The same deck gives the same bytes. */
export function writePresentation({ title, lang, slides }: Deck): Uint8Array<ArrayBuffer> {
  if (slides.length === 0) throw new RangeError('a presentation without slides');
  const counters = { charts: 0, pictures: 0 };
  const made = slides.map((slide, i) => slideParts(slide, i + 1, counters, lang));
  const noted = slides.some(({ notes }) => notes.length > 0);
  const master = masterParts(THEME);
  const links = [
    { id: 'rId1', type: 'slideMaster', target: master[0]!.path },
    ...made.map(([slide], i) => ({ id: `rId${i + 2}`, type: 'slide', target: slide!.path })),
    ...(noted ? [{ id: `rId${made.length + 2}`, type: 'notesMaster', target: NOTES_MASTER }] : []),
    { id: `rId${made.length + 3}`, type: 'theme', target: THEME },
  ];
  const notes = noted ? element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': `rId${made.length + 2}` })) : '';
  const presentation: Part = {
    path: 'ppt/presentation.xml',
    type: `${TYPE}.presentation.main+xml`,
    body: element(
      'p:presentation',
      NAMESPACES,
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
      notes,
      element('p:sldIdLst', {}, ...made.map((_, i) => element('p:sldId', { id: FIRST + i, 'r:id': `rId${i + 2}` }))),
      element('p:sldSz', { cx: WIDE * UNIT, cy: TALL * UNIT }),
      element('p:notesSz', { cx: NOTES_WIDE * UNIT, cy: NOTES_TALL * UNIT }),
    ),
    links,
  };
  return writePackage([
    presentation,
    ...master,
    themePart(THEME, PRODUCT_THEME),
    ...made.flat(),
    ...(noted ? [notesMaster(NOTES_THEME), themePart(NOTES_THEME, PRODUCT_THEME)] : []),
    ...propertyParts(title, lang),
  ]);
}
