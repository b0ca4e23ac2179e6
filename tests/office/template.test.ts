import { describe, expect, test } from 'vitest';
import { writeZip } from '../../src/archive/write';
import { deckPptx } from '../../src/exports/deck-pptx';
import { TemplateError, type TemplateFault } from '../../src/office/template/fault';
import { readTemplate } from '../../src/office/template/template';
import { instruments, units } from '../gallery/cases';
import { all, chartsOf, one, packageFaults, partsOf, xmlOf } from '../support/office';
import { ooxmlFaults, ooxmlIsHere } from '../support/ooxml';
import { MIDDLE, NARROW, PLACES, templateOf, UNTITLED, USUAL } from '../support/template';
import { words } from '../support/xml';

const figures = [instruments('vi'), units('vi')];
const cover = {
  kind: 'cover',
  id: 'c',
  title: 'Chín tháng',
  over: 'Bộ Tư pháp',
  under: '2026',
  measure: '',
  source: '',
  passport: null,
} as const;
const deckOn = (template?: Uint8Array<ArrayBuffer>) =>
  deckPptx({
    title: 'Bài',
    owner: 'Vụ',
    asOf: '2026-09-14',
    sample: true,
    lang: 'vi',
    slides: [
      cover,
      ...figures.map((figure) => ({
        kind: 'figure' as const,
        id: figure.id,
        title: figure.title,
        measure: figure.measure,
        source: figure.source,
        passport: figure.passport ?? null,
        figure,
        rows: null,
      })),
    ],
    ...(template ? { template } : {}),
  });

const faultOf = (bytes: Uint8Array): TemplateFault | null => {
  try {
    readTemplate(bytes);
    return null;
  } catch (cause) {
    if (cause instanceof TemplateError) return cause.fault;
    throw cause;
  }
};
const text = new TextEncoder();
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;

describe('a deck upon a template', () => {
  const bytes = deckOn(templateOf());
  const parts = partsOf(bytes);
  const slides = [...parts.keys()].filter((p) => SLIDE.test(p)).map((p) => xmlOf(parts, p));
  const rels = (n: number) => new TextDecoder().decode(parts.get(`ppt/slides/_rels/slide${n}.xml.rels`));

  test('stands on its layouts: the cover on the cover, figures on the one with a title alone', () => {
    expect(rels(1)).toContain('../slideLayouts/slideLayout1.xml');
    expect(rels(2)).toContain('../slideLayouts/slideLayout3.xml');
    expect(all(slides[1]!, 'p:ph').map((e) => e.attributes.get('type'))).toEqual(['title', 'sldNum']);
    expect(all(slides[0]!, 'p:ph').map((e) => e.attributes.get('type'))).toEqual(['ctrTitle', 'subTitle']);
  });

  test('keeps its size, master, colours, faces and pictures, and drops its slides', () => {
    expect(one(xmlOf(parts, 'ppt/presentation.xml'), 'p:sldSz')?.attributes.get('cx')).toBe('9144000');
    expect(xmlOf(parts, 'ppt/theme/theme1.xml')).toEqual(xmlOf(partsOf(templateOf()), 'ppt/theme/theme1.xml'));
    expect(parts.has('ppt/media/image1.png')).toBe(true);
    expect(slides).toHaveLength(3);
    expect(slides.map(words).join()).not.toContain('TRANG VÍ DỤ');
    expect(slides.map(words).join(' ')).toContain('Dữ liệu mẫu');
  });

  test('leaves titles where the layout has them, and puts figures into its body', () => {
    const [title] = all(slides[1]!, 'p:sp').filter((e) => one(e, 'p:ph')?.attributes.get('type') === 'title');
    expect(one(title!, 'a:xfrm')).toBeUndefined();
    const [x, y, width, height] = PLACES.body;
    for (const slide of slides.slice(1))
      for (const frame of all(slide, 'p:graphicFrame')) {
        const [off, ext] = [one(frame, 'a:off')!.attributes, one(frame, 'a:ext')!.attributes];
        const [left, top] = [Number(off.get('x')), Number(off.get('y'))];
        expect(left).toBeGreaterThanOrEqual(x - 1);
        expect(top).toBeGreaterThanOrEqual(y);
        expect(left + Number(ext.get('cx'))).toBeLessThanOrEqual(x + width + 1);
        expect(top + Number(ext.get('cy'))).toBeLessThanOrEqual(y + height);
      }
  });

  test('places titles and figures as the master does where the layout has its title in the middle of the slide', () => {
    const moved = partsOf(deckOn(templateOf({ layouts: { title: USUAL['title']!, obj: MIDDLE } })));
    const slide = xmlOf(moved, 'ppt/slides/slide2.xml');
    const [title] = all(slide, 'p:sp').filter((e) => one(e, 'p:ph')?.attributes.get('type') === 'title');
    const placed = ['a:off', 'a:ext'].flatMap((name) => Array.from(one(one(title!, 'a:xfrm')!, name)!.attributes.values(), Number));
    placed.forEach((at, i) => expect(Math.abs(at - PLACES.title[i]!)).toBeLessThanOrEqual(1));
    expect(Number(one(one(slide, 'p:graphicFrame')!, 'a:off')!.attributes.get('y'))).toBeGreaterThanOrEqual(PLACES.body[1]);
  });

  test.each([
    ['the first colour of the theme', '<p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef>', false],
    ['black', '<p:bgPr><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:effectLst/></p:bgPr>', true],
    ['the theme’s dark colour', '<p:bgPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:effectLst/></p:bgPr>', true],
    [
      'a shade of the first',
      '<p:bgPr><a:solidFill><a:schemeClr val="bg1"><a:lumMod val="20000"/></a:schemeClr></a:solidFill></p:bgPr>',
      true,
    ],
    ['running colours', '<p:bgPr><a:gradFill/><a:effectLst/></p:bgPr>', true],
    ['a pattern of the theme', '<p:bgRef idx="1003"><a:schemeClr val="bg1"/></p:bgRef>', true],
  ])('gives figures a ground of their own where the page is not plain: %s', (_, ground, own) => {
    const upon = partsOf(deckOn(templateOf({ ground })));
    const grounds = (parts: ReadonlyMap<string, Uint8Array>) =>
      all(xmlOf(parts, 'ppt/slides/slide2.xml'), 'p:sp').filter((e) => !one(e, 'p:ph') && !one(e, 'a:t')).length;
    expect(grounds(upon) - grounds(parts)).toBe(own ? 1 : 0);
  });

  test('draws the same numbers, in colours of the theme', () => {
    const numbers = (of: Uint8Array) => chartsOf(of).map(({ series }) => series.map((s) => s.values));
    expect(numbers(bytes)).toEqual(numbers(deckOn()));
    for (const { root } of chartsOf(bytes)) expect(all(root, 'a:srgbClr')).toEqual([]);
  });

  test('is a sound file, the same every time', () => {
    expect(packageFaults(bytes)).toEqual([]);
    expect(deckOn(templateOf())).toEqual(bytes);
  });

  test.skipIf(!ooxmlIsHere)('passes the checker of the shared folder', () => {
    expect(ooxmlFaults('deck.pptx', bytes)).toEqual([]);
  });

  test('stands on a layout with content, and covers on the page, where nothing else is there; a .potx is as good', () => {
    const only = deckOn(templateOf({ layouts: { obj: USUAL['obj']! }, kind: 'template.main' }));
    expect(packageFaults(only)).toEqual([]);
    const said = xmlOf(partsOf(only), '[Content_Types].xml');
    expect(all(said, 'Override').map((e) => e.attributes.get('ContentType'))).toContain(
      'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
    );
  });
});

describe('a template that must not be one', () => {
  const sealed = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from('EncryptedPackage', (c) => [c.charCodeAt(0), 0]).flat()]);
  const strict = {
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="ppt/presentation.xml"/></Relationships>',
  };
  const bomb = writeZip([{ path: '[Content_Types].xml', bytes: new Uint8Array(30_000_000) }]);
  test.each<[string, Uint8Array, TemplateFault]>([
    ['words', text.encode('không phải tệp PowerPoint'), 'foreign'],
    ['nothing', new Uint8Array(), 'foreign'],
    ['a workbook', templateOf({ kind: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }), 'foreign'],
    ['a file of 2003', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'old'],
    ['a password', sealed, 'encrypted'],
    ['half a file', templateOf().slice(0, 4000), 'damaged'],
    ['macros', templateOf({ kind: 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml' }), 'macro'],
    ['macros under another name', templateOf({ more: { 'ppt/vbaProject.bin': 'x' } }), 'macro'],
    ['a bomb', bomb, 'large'],
    ['the strict form', templateOf({ instead: strict }), 'strict'],
    ['an object', templateOf({ links: [['oleObject', '../embeddings/o.bin']], more: { 'ppt/embeddings/o.bin': 'x' } }), 'embedded'],
    ['a picture elsewhere', templateOf({ links: [['image', 'file:///c:/logo.png']] }), 'embedded'],
    ['an address that runs', templateOf({ links: [['hyperlink', 'javascript:alert(1)']] }), 'embedded'],
    [
      'a document type',
      templateOf({ instead: { 'ppt/slideLayouts/slideLayout2.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      'damaged',
    ],
    ['layouts without room', templateOf({ layouts: { obj: NARROW, blank: UNTITLED } }), 'noLayout'],
    ['no layouts', templateOf({ layouts: {} }), 'noLayout'],
  ])('%s', (_, bytes, fault) => expect(faultOf(bytes)).toBe(fault));

  test('an address to a page of the office is taken along as it is', () => {
    const bytes = deckOn(templateOf({ links: [['hyperlink', 'https://moj.gov.vn/']] }));
    expect(new TextDecoder().decode(partsOf(bytes).get('ppt/slideLayouts/_rels/slideLayout1.xml.rels'))).toContain(
      'Target="https://moj.gov.vn/" TargetMode="External"',
    );
  });
});
