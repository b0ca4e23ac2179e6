import type { Template } from '../template/template';
import { type Link, type Part, writePackage } from '../package';
import { propertyParts } from '../properties';
import { PRODUCT_THEME, themePart } from '../theme';
import { element } from '../xml';
import { masterParts } from './master';
import { NAMESPACES, TYPE, UNIT } from './names';
import { NOTES_MASTER, NOTES_TALL, NOTES_WIDE, notesMaster } from './notes';
import { PRODUCT_STAGE } from './product-stage';
import { scaled } from './scaled';
import type { Deck } from './slide';
import { slideParts } from './slide-parts';
import type { Stage } from './stage';

const THEME = 'ppt/theme/theme1.xml';
/** The first number that Office takes for a slide. */
const FIRST = 256;

/** Masters with all they need, and what the presentation says of them. */
interface Base {
  readonly stage: Stage;
  readonly parts: readonly Part[];
  readonly masters: Template['masters'];
  readonly links: readonly Link[];
  readonly notesMaster: string | null;
  readonly notesSize: readonly [number, number];
  readonly defaults: Template['defaults'];
}

function product(): Base {
  const parts = masterParts(THEME);
  return {
    stage: PRODUCT_STAGE,
    parts: [...parts, themePart(THEME, PRODUCT_THEME)],
    masters: [{ id: '2147483648', link: 'rId1' }],
    links: [{ id: 'rId1', type: 'slideMaster', target: parts[0]!.path }],
    notesMaster: null,
    notesSize: [NOTES_WIDE * UNIT, NOTES_TALL * UNIT],
    defaults: { fonts: '', texts: '' },
  };
}

/** The highest number among parts named so: ours go on from there. */
const highest = (parts: readonly Part[], name: RegExp): number =>
  Math.max(0, ...parts.map(({ path }) => Number(name.exec(path)?.[1] ?? 0)));

function notesParts(base: Base): readonly Part[] {
  if (base.notesMaster !== null) return [];
  const theme = `ppt/theme/theme${highest(base.parts, /^ppt\/theme\/theme(\d+)\.xml$/) + 1}.xml`;
  return [notesMaster(theme), themePart(theme, PRODUCT_THEME)];
}

/** A .pptx file of these slides, at least one, upon the template where there is one. The same deck gives the same bytes. */
export function writePresentation({ title, lang, slides }: Deck, template: Template | null = null): Uint8Array<ArrayBuffer> {
  if (slides.length === 0) throw new RangeError('a presentation without slides');
  const base: Base = template ?? product();
  const { stage, masters } = base;
  const counters = { charts: 0, pictures: highest(base.parts, /^ppt\/media\/image(\d+)\./) };
  const noted = base.notesMaster !== null || slides.some(({ notes }) => notes.length > 0);
  const notesAt = base.notesMaster ?? NOTES_MASTER;
  const made = slides.map((slide, i) => {
    const shapes = template ? slide.shapes.map((shape) => scaled(shape, template.scale)) : slide.shapes;
    return slideParts({ ...slide, shapes }, i + 1, { stage, lang, counters, notesMaster: notesAt });
  });
  const taken = new Set(base.links.map(({ id }) => id));
  const free = Array.from({ length: made.length + taken.size + 2 }, (_, i) => `rId${i + 1}`).filter((id) => !taken.has(id));
  const [notesLink, themeLink] = [free[made.length]!, free[made.length + 1]!];
  const links = [
    ...base.links,
    ...made.map(([slide], i) => ({ id: free[i]!, type: 'slide', target: slide!.path })),
    ...(noted ? [{ id: notesLink, type: 'notesMaster', target: notesAt }] : []),
    ...(template ? [] : [{ id: themeLink, type: 'theme', target: THEME }]),
  ];
  const presentation: Part = {
    path: 'ppt/presentation.xml',
    type: `${TYPE}.presentation.main+xml`,
    body: element(
      'p:presentation',
      NAMESPACES,
      element('p:sldMasterIdLst', {}, ...masters.map(({ id, link }) => element('p:sldMasterId', { id, 'r:id': link }))),
      noted ? element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': notesLink })) : '',
      element('p:sldIdLst', {}, ...made.map((_, i) => element('p:sldId', { id: FIRST + i, 'r:id': free[i] }))),
      element('p:sldSz', { cx: stage.wide, cy: stage.tall }),
      element('p:notesSz', { cx: base.notesSize[0], cy: base.notesSize[1] }),
      base.defaults.fonts,
      base.defaults.texts,
    ),
    links,
  };
  return writePackage([presentation, ...base.parts, ...made.flat(), ...(noted ? notesParts(base) : []), ...propertyParts(title, lang)]);
}
