import { writeZip } from '../../src/archive/write';

const NS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'application/vnd.openxmlformats-officedocument.presentationml';
const GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

type Box = readonly [x: number, y: number, width: number, height: number];

/** EMU. The places of the master; layouts may move them. */
export const PLACES = {
  title: [500_000, 700_000, 8_144_000, 900_000],
  body: [500_000, 1_700_000, 8_144_000, 4_500_000],
} as const satisfies Record<string, Box>;

const frame = (box: Box | undefined): string =>
  box ? `<a:xfrm><a:off x="${box[0]}" y="${box[1]}"/><a:ext cx="${box[2]}" cy="${box[3]}"/></a:xfrm>` : '';
const ph = (id: number, attributes: string, box?: Box): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="P ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${attributes}/></p:nvPr></p:nvSpPr><p:spPr>${frame(box)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="vi-VN"/><a:t>Mẫu</a:t></a:r></a:p></p:txBody></p:sp>`;

const layout = (type: string, name: string, shapes: string): string =>
  `<p:sldLayout ${NS} type="${type}" preserve="1"><p:cSld name="${name}"><p:spTree>${GROUP}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

const NUMBER = ph(9, 'type="sldNum" sz="quarter" idx="12"', [8_000_000, 6_400_000, 900_000, 300_000]).replace(
  /<a:r>.*<\/a:r>/,
  '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="vi-VN"/><a:t>‹#›</a:t></a:fld>',
);

/** Layouts as Office orders them: the one with a title alone comes last. */
export const USUAL: Readonly<Record<string, string>> = {
  title: layout(
    'title',
    'Bìa',
    ph(2, 'type="ctrTitle"', [700_000, 2_000_000, 7_744_000, 1_400_000]) +
      ph(3, 'type="subTitle" idx="1"', [700_000, 3_500_000, 7_744_000, 1_800_000]),
  ),
  obj: layout('obj', 'Tiêu đề và nội dung', ph(2, 'type="title"') + ph(3, 'idx="1"') + NUMBER),
  titleOnly: layout('titleOnly', 'Chỉ tiêu đề', ph(2, 'type="title"') + NUMBER),
};

/** A layout in which nothing of ours has room. */
export const NARROW = layout('obj', 'Hẹp', ph(2, 'type="title"') + ph(3, 'idx="1"', [500_000, 1_700_000, 2_000_000, 4_500_000]));
/** A title in the middle of the slide, little room under it. */
export const MIDDLE = layout(
  'obj',
  'Giữa',
  ph(2, 'type="title"', [500_000, 3_000_000, 8_144_000, 900_000]) + ph(3, 'idx="1"', [500_000, 4_000_000, 8_144_000, 1_500_000]),
);
export const UNTITLED = layout('blank', 'Trắng', ph(3, 'type="body" idx="1"'));

const colours = (accents: readonly string[]): string =>
  [
    ['dk1', '101010'],
    ['lt1', 'FFFFFF'],
    ['dk2', '3A3A3A'],
    ['lt2', 'EEEEEE'],
    ...accents.map((c, i) => [`accent${i + 1}`, c]),
    ['hlink', '0000FF'],
    ['folHlink', '800080'],
  ]
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join('');
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const theme = (accents: readonly string[]): string =>
  `<a:theme ${NS.split(' ')[0]} name="Cơ quan"><a:themeElements><a:clrScheme name="C">${colours(accents)}</a:clrScheme><a:fontScheme name="F"><a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Verdana"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="S"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const PLAIN = '<p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr>';

interface Wish {
  readonly layouts?: Readonly<Record<string, string>>;
  readonly accents?: readonly string[];
  /** Content type of the presentation, its end. */
  readonly kind?: string;
  /** Relationships of the first layout beside its master: type and target; an address leads out. */
  readonly links?: readonly (readonly [type: string, target: string])[];
  /** Files beside, by path. */
  readonly more?: Readonly<Record<string, string>>;
  /** A part written in place of ours. */
  readonly instead?: Readonly<Record<string, string>>;
  /** What the master's background holds. */
  readonly ground?: string;
}

export const ACCENTS = ['8A1538', 'C99700', '00594F', '5B6770', '5C068C', '7A9A01'] as const;
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);

const rels = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${target.includes(':') ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** A .pptx of 10 × 7.5 inches as an office has it: a master with a picture, layouts, colours and faces of its own, and a slide of examples. */
export function templateOf({
  layouts = USUAL,
  accents = ACCENTS,
  kind = 'presentation.main',
  links = [],
  more = {},
  instead = {},
  ground = PLAIN,
}: Wish = {}): Uint8Array<ArrayBuffer> {
  const all = Object.values(layouts);
  const ids = all.map((_, i) => `<p:sldLayoutId id="${2_147_483_700 + i}" r:id="rId${i + 1}"/>`).join('');
  const logo =
    '<p:pic><p:nvPicPr><p:cNvPr id="20" name="Logo" descr="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9144000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>';
  const parts: Record<string, string> = {
    'ppt/presentation.xml': `<p:presentation ${NS}><p:sldMasterIdLst><p:sldMasterId id="2147483660" r:id="rId7"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000" type="screen4x3"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:lvl1pPr><a:defRPr sz="1800"/></a:lvl1pPr></p:defaultTextStyle></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': rels([
      ['rId1', 'slide', 'slides/slide1.xml'],
      ['rId7', 'slideMaster', 'slideMasters/slideMaster1.xml'],
    ]),
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${NS}><p:cSld><p:bg>${ground}</p:bg><p:spTree>${GROUP}${logo}${ph(2, 'type="title"', PLACES.title)}${ph(3, 'type="body" idx="1"', PLACES.body)}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="3200"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr><a:defRPr sz="2000"/></a:lvl1pPr></p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': rels([
      ...all.map((_, i) => [`rId${i + 1}`, 'slideLayout', `../slideLayouts/slideLayout${i + 1}.xml`] as const),
      ['rIdTheme', 'theme', '../theme/theme1.xml'],
      ['rIdLogo', 'image', '../media/image1.png'],
    ]),
    ...Object.fromEntries(all.map((body, i) => [`ppt/slideLayouts/slideLayout${i + 1}.xml`, body])),
    ...Object.fromEntries(
      all.map((_, i) => [
        `ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`,
        rels([
          ['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
          ...(i === 0 ? links.map(([type, target], l) => [`rId${l + 2}`, type, target] as const) : []),
        ]),
      ]),
    ),
    'ppt/theme/theme1.xml': theme(accents),
    'ppt/slides/slide1.xml': `<p:sld ${NS}><p:cSld><p:spTree>${GROUP}${ph(2, 'type="title"').replace('Mẫu', 'TRANG VÍ DỤ CỦA CƠ QUAN')}</p:spTree></p:cSld></p:sld>`,
    'ppt/slides/_rels/slide1.xml.rels': rels([['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml']]),
    '_rels/.rels': rels([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    ...more,
    ...instead,
  };
  const typed = Object.keys(parts).flatMap((path) => {
    const found =
      /^ppt\/(?:(presentation)|slideMasters\/slide(Master)\d|slideLayouts\/slide(Layout)\d+|(theme)\/theme\d|slides\/(slide)\d)\.xml$/.exec(
        path,
      );
    if (!found) return [];
    const [, main, master, one, look] = found;
    const type = main
      ? `${P}.${kind}+xml`
      : look
        ? 'application/vnd.openxmlformats-officedocument.theme+xml'
        : `${P}.${master ? 'slideMaster' : one ? 'slideLayout' : 'slide'}+xml`;
    return [`<Override PartName="/${path}" ContentType="${kind.startsWith('application/') && main ? kind : type}"/>`];
  });
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${typed.join('')}</Types>`;
  const utf8 = new TextEncoder();
  return writeZip([
    ...Object.entries({ '[Content_Types].xml': types, ...parts }).map(([path, text]) => ({
      path,
      bytes: utf8.encode(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`),
    })),
    { path: 'ppt/media/image1.png', bytes: PIXEL },
  ]);
}
