import { xml } from '../../office/xml';

const VOID = new Set(['meta', 'br', 'hr']);

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Text for a page: every mark of markup escaped, characters that cannot be shown gone. */
export const words = (text: string): string => xml(text);

/** An element of a page. Children are markup already; texts go through `words` first. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === undefined || value === false ? '' : value === true ? ` ${key}` : ` ${key}="${xml(String(value))}"`))
    .join('');
  return VOID.has(name) ? `<${name}${given}>` : `<${name}${given}>${children.join('')}</${name}>`;
}

/** Pieces of a sentence, its point in bold. */
export const said = (pieces: readonly { readonly text: string; readonly strong?: boolean }[]): string =>
  pieces.map(({ text, strong }) => (strong ? tag('b', {}, words(text)) : words(text))).join('');
