import { solidXml, type Tone } from '../colour';
import { element, xml } from '../xml';

/** Size (points), weight and colour of a text. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly tone: Tone;
}

const face = element('a:latin', { typeface: '+mn-lt' });
const properties = (name: string, { size, bold, tone }: TextLook, lang?: string) =>
  element(name, { lang, sz: Math.round(size * 100), b: bold === true }, solidXml(tone), face);

/** `c:txPr`: how the texts of a part of a chart look. `turned`: they stand level, whatever room there is. */
export const textXml = (look: TextLook, level = false): string =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr', level ? { rot: 0, vert: 'horz' } : {}),
    element('a:lstStyle'),
    element('a:p', {}, element('a:pPr', {}, properties('a:defRPr', look)), element('a:endParaRPr', { lang: 'vi-VN' })),
  );

/** `c:tx` with a text of its own. */
export const richXml = (text: string, look: TextLook, lang: string): string =>
  element(
    'c:tx',
    {},
    element(
      'c:rich',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      element(
        'a:p',
        {},
        element('a:pPr', {}, properties('a:defRPr', look)),
        element('a:r', {}, properties('a:rPr', look, lang), element('a:t', {}, xml(text))),
      ),
    ),
  );
