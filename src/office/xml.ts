const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Letters that need no look: most texts of a large file are of these alone. */
const PLAIN = /^[ !#-%(-;=?-~]*$/;

/** Text for XML: characters that XML forbids and lone surrogates go, the rest is escaped. */
export function xml(text: string): string {
  if (PLAIN.test(text)) return text;
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      // oxlint-disable-next-line no-control-regex -- exactly the characters that XML 1.0 does not allow
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)
  );
}

/** Attributes that are undefined are left out; true and false are 1 and 0, as Office writes them. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function written(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`not a number for XML: ${value}`);
  return xml(String(value));
}

/** One element of XML. The children are XML already; texts go through `xml` first. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${written(value)}"`))
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`;
}
