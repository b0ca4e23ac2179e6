import type { Part } from './package';
import { element } from './xml';

/** A picture that every Office shows, and the same as SVG for those that can. `label`: what is told who does not see it. */
export interface OfficePicture {
  readonly png: Uint8Array;
  readonly svg?: string;
  readonly label: string;
}

const utf8 = new TextEncoder();

/** The picture as parts of a file: the PNG first, its sharper form after it. `path`: folder and number, without an ending. */
export function picturePartsAt(path: string, { png, svg }: OfficePicture): readonly [Part, ...Part[]] {
  const sharp: Part[] = svg === undefined ? [] : [{ path: `${path}.svg`, type: 'image/svg+xml', body: utf8.encode(svg) }];
  return [{ path: `${path}.png`, type: 'image/png', body: png }, ...sharp];
}

/** What a frame is filled with: the PNG by its link, and for those who can the SVG by its own. `space`: the prefix of the fill. */
export function blipFillXml(space: 'p' | 'pic' | 'xdr', png: string, svg: string | null): string {
  const sharper = element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      element('asvg:svgBlip', { 'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main', 'r:embed': svg ?? '' }),
    ),
  );
  return element(
    `${space}:blipFill`,
    {},
    element('a:blip', { 'r:embed': png }, svg === null ? '' : sharper),
    element('a:stretch', {}, element('a:fillRect')),
  );
}
