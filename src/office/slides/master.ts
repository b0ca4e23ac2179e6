import { INK, QUIET, solidXml, type Tone } from '../colour';
import type { Part } from '../package';
import { element, xml } from '../xml';
import { markXml } from './mark';
import { COVER, letters, NAMESPACES, PAGE, TYPE } from './names';
import { namedXml, transformXml } from './place';
import type { Place } from './slide';

const TIGHT = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 } as const;
const GROUP =
  element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')) +
  element(
    'p:grpSpPr',
    {},
    element(
      'a:xfrm',
      {},
      ...['off', 'ext', 'chOff', 'chExt'].map((name) => element(`a:${name}`, name.endsWith('ff') ? { x: 0, y: 0 } : { cx: 0, cy: 0 })),
    ),
  );

/** The tree of shapes of a slide, layout or master. */
export const treeXml = (...shapes: readonly string[]): string => element('p:spTree', {}, GROUP, ...shapes);

const LOOKS: Readonly<Record<Place, { tone: Tone; serif: boolean; bold: boolean }>> = {
  title: { tone: INK, serif: true, bold: true },
  subtitle: { tone: INK, serif: true, bold: false },
  over: { tone: QUIET, serif: false, bold: true },
  measure: { tone: QUIET, serif: false, bold: false },
  sentence: { tone: INK, serif: true, bold: false },
  foot: { tone: QUIET, serif: false, bold: false },
  number: { tone: QUIET, serif: false, bold: true },
};

/** What a place holds before anything stands in it: office workers see it in the layout. */
const HINTS: Readonly<Record<Place, string>> = {
  title: 'Kết luận của trang',
  subtitle: 'Kỳ báo cáo',
  over: 'Đơn vị',
  measure: 'Chỉ tiêu, đơn vị tính, kỳ',
  sentence: 'Câu mô tả',
  foot: 'Nguồn, ngày chốt số liệu, mã',
  number: '‹#›',
};

function level({ tone, serif, bold }: (typeof LOOKS)[Place], size: number, algn: 'l' | 'r'): string {
  const look = element(
    'a:defRPr',
    { sz: letters(size), b: bold, kern: 1200 },
    solidXml(tone),
    element('a:latin', { typeface: serif ? '+mj-lt' : '+mn-lt' }),
  );
  return element(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn },
    element('a:lnSpc', {}, element('a:spcPct', { val: 100_000 })),
    element('a:spcBef', {}, element('a:spcPts', { val: 0 })),
    element('a:buNone'),
    look,
  );
}

/** A place of a layout or master, with its look. */
function placeXml(place: Place, held: (typeof PAGE)['title'], id: number): string {
  const number = held.type === 'sldNum';
  const text = number
    ? element(
        'a:fld',
        { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
        element('a:rPr', { lang: 'vi-VN' }),
        element('a:t', {}, HINTS.number),
      )
    : element('a:r', {}, element('a:rPr', { lang: 'vi-VN' }), element('a:t', {}, xml(HINTS[place])));
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      namedXml(id, `${held.name} ${id}`, undefined),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })),
      element(
        'p:nvPr',
        {},
        element('p:ph', { type: held.type, sz: held.type === 'body' || held.type === 'ftr' ? 'quarter' : undefined, idx: held.idx }),
      ),
    ),
    element('p:spPr', {}, transformXml('a:xfrm', held.box), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', { vert: 'horz', wrap: 'square', ...TIGHT, rtlCol: false, anchor: held.down }, element('a:normAutofit')),
      element('a:lstStyle', {}, level(LOOKS[place], held.size, number ? 'r' : 'l')),
      element('a:p', {}, text),
    ),
  );
}

const places = (all: Readonly<Partial<Record<Place, (typeof PAGE)['title']>>>, from: number): readonly string[] =>
  Object.entries(all).map(([place, held], i) => placeXml(place as Place, held, from + i));

const ground = element('p:bg', {}, element('p:bgPr', {}, solidXml({ scheme: 'bg1' }), element('a:effectLst')));

function layout(number: number, name: string, type: 'title' | 'titleOnly', shapes: readonly string[]): Part {
  return {
    path: `ppt/slideLayouts/slideLayout${number}.xml`,
    type: `${TYPE}.slideLayout+xml`,
    body: element(
      'p:sldLayout',
      { ...NAMESPACES, type, preserve: true },
      element('p:cSld', { name }, treeXml(...shapes)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
    links: [{ id: 'rId1', type: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' }],
  };
}

/** The layouts, by the name slides know them by. */
export const LAYOUTS = { cover: 'ppt/slideLayouts/slideLayout1.xml', page: 'ppt/slideLayouts/slideLayout2.xml' } as const;

const plainStyle = (name: string, size: number) =>
  element(
    `p:${name}`,
    {},
    element('a:lvl1pPr', {}, element('a:defRPr', { sz: letters(size) }, solidXml(INK), element('a:latin', { typeface: '+mn-lt' }))),
  );

/** The master, its two layouts; the theme stands elsewhere. */
export function masterParts(theme: string): readonly Part[] {
  const master: Part = {
    path: 'ppt/slideMasters/slideMaster1.xml',
    type: `${TYPE}.slideMaster+xml`,
    body: element(
      'p:sldMaster',
      NAMESPACES,
      element(
        'p:cSld',
        {},
        ground,
        treeXml(
          ...places(
            { title: PAGE.title, measure: { ...PAGE.measure, idx: 1 }, foot: { ...PAGE.foot, idx: 3 }, number: { ...PAGE.number, idx: 4 } },
            2,
          ),
        ),
      ),
      element('p:clrMap', {
        bg1: 'lt1',
        tx1: 'dk1',
        bg2: 'lt2',
        tx2: 'dk2',
        ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
        hlink: 'hlink',
        folHlink: 'folHlink',
      }),
      element('p:sldLayoutIdLst', {}, ...[1, 2].map((n) => element('p:sldLayoutId', { id: 2_147_483_648 + n, 'r:id': `rId${n}` }))),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, level(LOOKS.title, PAGE.title.size, 'l')),
        plainStyle('bodyStyle', PAGE.measure.size),
        plainStyle('otherStyle', PAGE.foot.size),
      ),
    ),
    links: [
      { id: 'rId1', type: 'slideLayout', target: LAYOUTS.cover },
      { id: 'rId2', type: 'slideLayout', target: LAYOUTS.page },
      { id: 'rId3', type: 'theme', target: theme },
    ],
  };
  return [
    master,
    layout(1, 'Bìa', 'title', [...markXml({ x: 100, y: 140, width: 52, height: 52 }, 20), ...places(COVER, 2)]),
    layout(2, 'Hình', 'titleOnly', [...markXml({ x: 60, y: 38, width: 26, height: 26 }, 20), ...places(PAGE, 2)]),
  ];
}
