import { element } from '../xml';
import { UNIT } from './names';
import type { Box } from './slide';

const emu = (units: number) => Math.round(units * UNIT);
const size = (units: number) => Math.max(0, emu(units));

/** A place on the slide: `a:xfrm` of shapes, `p:xfrm` of charts and tables. */
export const transformXml = (name: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Box): string =>
  element(name, {}, element('a:off', { x: emu(x), y: emu(y) }), element('a:ext', { cx: size(width), cy: size(height) }));

/** The number, name and description of a shape. What is not described is an ornament, and says so. */
export function namedXml(id: number, name: string, label: string | null | undefined): string {
  const ornament = element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      element('adec:decorative', { 'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative', val: true }),
    ),
  );
  return element('p:cNvPr', { id, name, descr: label ?? undefined }, label === null ? ornament : '');
}
