/** An element of a parsed document: name, attributes, and everything inside in order. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const TAG =
  /<(?:!--[\s\S]*?--|!\[CDATA\[([\s\S]*?)\]\]|\?[\s\S]*?\?|(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/y;
const NAMES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function text(raw: string): string {
  return raw.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (whole, decimal: string, hex: string, name: string) => {
    if (decimal || hex) return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16));
    const known = NAMES[name];
    if (known === undefined) throw new SyntaxError(`entity ${whole}`);
    return known;
  });
}

/** A strict reader of XML, enough to judge our own files. Throws a SyntaxError for what is not well-formed. */
export function parseXml(source: string): Element {
  if (!source.isWellFormed()) throw new SyntaxError('lone surrogate');
  // oxlint-disable-next-line no-control-regex -- the characters XML 1.0 forbids
  const bad = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(source);
  if (bad) throw new SyntaxError(`forbidden character at ${bad.index}`);
  const root: Element = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const words = source.slice(at, next < 0 ? undefined : next);
    if (words.includes(']]>')) throw new SyntaxError('stray ]]>');
    if (words.trim()) open.at(-1)?.children.push(text(words));
    if (next < 0) break;
    TAG.lastIndex = next;
    const found = TAG.exec(source);
    if (!found) throw new SyntaxError(`not a tag at ${next}: ${source.slice(next, next + 60)}`);
    at = TAG.lastIndex;
    const [, cdata, closing, name, list = '', empty] = found;
    if (cdata !== undefined) open.at(-1)?.children.push(cdata);
    if (!name) continue;
    if (closing) {
      if (open.pop()?.name !== name) throw new SyntaxError(`</${name}> closes another element`);
      continue;
    }
    const pairs = [...list.matchAll(/([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      (m) => [m[1] ?? '', text(m[2] ?? m[3] ?? '')] as const,
    );
    if (new Set(pairs.map((p) => p[0])).size !== pairs.length) throw new SyntaxError(`an attribute twice in <${name}>`);
    const element: Element = { name, attributes: new Map(pairs), children: [] };
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
  }
  const top = root.children.filter((c): c is Element => typeof c !== 'string');
  if (open.length !== 1 || top.length !== 1 || root.children.length !== 1) throw new SyntaxError('one root, closed, is wanted');
  return top[0] ?? root;
}

/** Every element of the tree, the root first. */
export function* elements(root: Element): Generator<Element> {
  yield root;
  for (const child of root.children) if (typeof child !== 'string') yield* elements(child);
}

/** All the text of the tree. */
export function words(root: Element): string {
  return root.children.map((child) => (typeof child === 'string' ? child : words(child))).join(' ');
}
