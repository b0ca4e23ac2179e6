import type { Part } from '../package';
import { element } from '../xml';
import { treeXml } from './master';
import { NAMESPACES, TYPE } from './names';
import { paragraphsXml } from './paragraphs';
import { namedXml, transformXml } from './place';
import type { Box } from './slide';

/** Pages of notes stand upright: 720 × 960 units. */
export const NOTES_WIDE = 720;
export const NOTES_TALL = 960;
/** Where ours stands; a template's own may stand elsewhere. */
export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';

const PICTURE: Box = { x: 60, y: 60, width: 600, height: 337.5 };
const WORDS: Box = { x: 60, y: 430, width: 600, height: 470 };

const image = (id: number) =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      namedXml(id, `Slide ${id}`, undefined),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    element('p:spPr', {}, transformXml('a:xfrm', PICTURE), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
  );

const words = (id: number, notes: readonly string[], lang: string) =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      namedXml(id, `Notes ${id}`, undefined),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })),
      element('p:nvPr', {}, element('p:ph', { type: 'body', sz: 'quarter', idx: 3 })),
    ),
    element('p:spPr', {}, transformXml('a:xfrm', WORDS), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
    element(
      'p:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      paragraphsXml(
        notes.map((text) => ({ runs: [{ text }] })),
        { lang },
      ),
    ),
  );

const style = element(
  'p:notesStyle',
  {},
  element(
    'a:lvl1pPr',
    {},
    element('a:spcBef', {}, element('a:spcPts', { val: 400 })),
    element('a:defRPr', { sz: 1200 }, element('a:latin', { typeface: '+mn-lt' })),
  ),
);

const COLOURS = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', hlink: 'hlink', folHlink: 'folHlink' } as const;

/** What every page of notes goes by. */
export const notesMaster = (theme: string): Part => ({
  path: NOTES_MASTER,
  type: `${TYPE}.notesMaster+xml`,
  body: element(
    'p:notesMaster',
    NAMESPACES,
    element(
      'p:cSld',
      {},
      element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' }))),
      treeXml(image(2), words(3, [], 'vi-VN')),
    ),
    element('p:clrMap', { ...COLOURS, ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])) }),
    style,
  ),
  links: [{ id: 'rId1', type: 'theme', target: theme }],
});

/** The notes of one slide. */
export const notesPart = (number: number, notes: readonly string[], lang: string, master: string): Part => ({
  path: `ppt/notesSlides/notesSlide${number}.xml`,
  type: `${TYPE}.notesSlide+xml`,
  body: element(
    'p:notes',
    NAMESPACES,
    element('p:cSld', {}, treeXml(image(2), words(3, notes, lang))),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  ),
  links: [
    { id: 'rId1', type: 'notesMaster', target: master },
    { id: 'rId2', type: 'slide', target: `ppt/slides/slide${number}.xml` },
  ],
});
