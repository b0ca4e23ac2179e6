import { expect, test } from 'vitest';
import { figuresDocx } from '../../src/exports/docx';
import type { FigureFile, FigurePicture } from '../../src/exports/figure-file';
import { figurePptx } from '../../src/exports/pptx';
import { figuresXlsx } from '../../src/exports/xlsx';
import { translator } from '../../src/i18n/text';
import { instruments } from '../gallery/cases';
import { all, chartsOf, one, packageFaults, partsOf, xmlOf } from '../support/office';
import { ooxmlFaults, ooxmlIsHere } from '../support/ooxml';

const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (c) =>
  c.charCodeAt(0),
);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="480"><rect width="9" height="9"/></svg>';
const picture: FigurePicture = { png, svg, width: 960, height: 480, label: 'Dòng đóng góp' };
const file: FigureFile = { figure: instruments('vi'), lang: 'vi', t: translator('vi'), picture };
const FILES = {
  pptx: [figurePptx(file), 'ppt/slides/slide1.xml', 'ppt/media/image1'],
  docx: [figuresDocx('Hình', [file, file]), 'word/document.xml', 'word/media/image1'],
  xlsx: [figuresXlsx([file, file]), 'xl/drawings/drawing1.xml', 'xl/media/image1'],
} as const;

test.each(Object.entries(FILES))(
  'a figure without a chart of Office stands in .%s as PNG and SVG, described',
  (extension, [bytes, at, media]) => {
    const parts = partsOf(bytes);
    const root = xmlOf(parts, at);
    expect(chartsOf(bytes)).toEqual([]);
    expect(parts.get(`${media}.png`)).toEqual(png);
    expect(new TextDecoder().decode(parts.get(`${media}.svg`))).toBe(svg);
    expect(one(root, 'asvg:svgBlip')).toBeDefined();
    const named = ['p:cNvPr', 'wp:docPr', 'xdr:cNvPr'].flatMap((name) => all(root, name).map((e) => e.attributes.get('descr')));
    expect(named).toContain('Dòng đóng góp');
    expect(packageFaults(bytes)).toEqual([]);
    expect(ooxmlIsHere ? ooxmlFaults(`a.${extension}`, bytes) : []).toEqual([]);
  },
);

test('keeps its proportions on a slide', () => {
  const shape = one(xmlOf(partsOf(FILES.pptx[0]), 'ppt/slides/slide1.xml'), 'p:pic')!;
  const ext = all(shape, 'a:ext').find((e) => e.attributes.has('cx'))!;
  expect(Number(ext.attributes.get('cx')) / Number(ext.attributes.get('cy'))).toBeCloseTo(2, 2);
});
