import { TemplateError } from './fault';

/** An element of a part; names come without their prefix, attributes as they are written. */
export interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  /** Where it stands in the text of the part. */
  readonly from: number;
  readonly to: number;
}

interface Growing extends Node {
  readonly children: Node[];
  to: number;
}

const MARKUP =
  /<(?:!--[\s\S]*?--|!\[CDATA\[[\s\S]*?\]\]|\?[\s\S]*?\?|(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/y;
const PAIR = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const DEEPEST = 200;

const plain = (raw: string): string =>
  raw.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The elements of a part; its texts are of no use here. Throws a `TemplateError` for what is not well-formed or declares a document type. */
export function treeOf(source: string, path: string): Node {
  const top: Growing = { name: '', attributes: new Map(), children: [], from: 0, to: source.length };
  const open: { node: Growing; name: string }[] = [{ node: top, name: '' }];
  let at = source.indexOf('<');
  while (at >= 0) {
    MARKUP.lastIndex = at;
    const found = MARKUP.exec(source);
    if (!found || open.length > DEEPEST) throw new TemplateError('damaged', path);
    const [whole, closing, name, list = '', empty] = found;
    const next = at + whole.length;
    if (name !== undefined && closing) {
      const last = open.pop();
      if (last?.name !== name) throw new TemplateError('damaged', path);
      last.node.to = next;
    } else if (name !== undefined) {
      const attributes = new Map([...list.matchAll(PAIR)].map((m) => [m[1]!, plain(m[2] ?? m[3] ?? '')]));
      const node: Growing = { name: local(name), attributes, children: [], from: at, to: next };
      open.at(-1)?.node.children.push(node);
      if (!empty) open.push({ node, name });
    }
    at = source.indexOf('<', next);
  }
  const [root] = top.children;
  if (open.length !== 1 || !root || top.children.length > 1) throw new TemplateError('damaged', path);
  return root;
}

/** The first element that these names lead to, one inside the other. */
export const down = (node: Node | undefined, ...names: readonly string[]): Node | undefined =>
  names.reduce<Node | undefined>((at, name) => at?.children.find((c) => c.name === name), node);

/** Every element of this name, wherever it stands. */
export const every = (node: Node, name: string): readonly Node[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => every(child, name)),
];

/** The number in an attribute; null where there is none. */
export function numberIn(node: Node | undefined, name: string): number | null {
  const written = node?.attributes.get(name);
  const value = written === undefined ? NaN : Number(written);
  return Number.isFinite(value) ? value : null;
}

/** The id of the relationship that an element names: its attribute `id` of another namespace. */
export const linkIn = (node: Node): string =>
  [...node.attributes].find(([name]) => /^[^:]+:id$/.test(name) && name !== 'xml:id')?.[1] ?? '';
