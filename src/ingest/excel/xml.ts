import { Damaged, TooLarge } from '../bytes/faults';

/** What a part of an Office file is made of. Names come without their namespace prefix; `tag` is all between the angle brackets. */
export interface XmlSink {
  open(name: string, tag: string): void;
  close(name: string): void;
  /** Raw text: entities are not yet resolved. A text may come in pieces. */
  text(raw: string): void;
}

const LONGEST_TAG = 1 << 20;
const EXCLAMATION = 33;
const SLASH = 47;
const QUESTION = 63;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
}

/** Text with the five named entities and numbered characters resolved; no other entity exists here. */
export function resolve(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return NAMED[name!] ?? whole;
  });
}

/** A blank, or the colon behind a namespace. */
const startsName = (code: number): boolean => code <= 32 || code === 58;

/** The value of an attribute of a tag, or null. */
export function attribute(tag: string, name: string): string | null {
  let at = tag.indexOf(`${name}=`);
  while (at > 0 && !startsName(tag.charCodeAt(at - 1))) at = tag.indexOf(`${name}=`, at + 1);
  if (at <= 0) return null;
  const quote = tag[at + name.length + 1]!;
  if (quote !== '"' && quote !== "'") return null;
  const from = at + name.length + 2;
  const to = tag.indexOf(quote, from);
  return to < 0 ? null : resolve(tag.slice(from, to));
}

function localName(tag: string): string {
  let end = 0;
  let from = 0;
  for (; end < tag.length; end++) {
    const c = tag.charCodeAt(end);
    if (c === 58) from = end + 1;
    else if (c <= 32 || c === 47) break;
  }
  return tag.slice(from, end);
}

/** Reads XML as it comes in. Document types are refused: nothing here needs one, and entities are how bombs are built. */
export class XmlScanner {
  #rest = '';
  #depth = 0;
  readonly #sink: XmlSink;

  constructor(sink: XmlSink) {
    this.#sink = sink;
  }

  push(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const open = text.indexOf('<', at);
      if (open < 0) break;
      if (open > at) this.#sink.text(text.slice(at, open));
      at = open;
      const next = this.#markup(text, open);
      if (next < 0) break;
      at = next;
    }
    const tail = text.indexOf('<', at) < 0;
    // A text may be handed on before it ends, but never in the middle of an entity.
    const cut = tail ? Math.max(at, text.lastIndexOf('&') > text.lastIndexOf(';') ? text.lastIndexOf('&') : text.length) : at;
    if (cut > at) this.#sink.text(text.slice(at, cut));
    this.#rest = text.slice(cut);
    if (this.#rest.length > LONGEST_TAG) throw new TooLarge('a tag without an end');
  }

  /** Handles the markup at `open`; where it goes on, or -1 while its end has not come yet. */
  #markup(text: string, open: number): number {
    if (text.charCodeAt(open + 1) === EXCLAMATION || open + 1 === text.length) return this.#declaration(text, open);
    const end = text.indexOf('>', open);
    if (end < 0) return -1;
    const first = text.charCodeAt(open + 1);
    if (first === SLASH) {
      this.#depth--;
      this.#sink.close(localName(text.slice(open + 2, end)));
    } else if (first !== QUESTION) {
      const tag = text.slice(open + 1, end);
      const name = localName(tag);
      this.#sink.open(name, tag);
      if (text.charCodeAt(end - 1) === SLASH) this.#sink.close(name);
      else this.#depth++;
    }
    return end + 1;
  }

  /** Remarks and raw text; anything else that is declared is refused. */
  #declaration(text: string, open: number): number {
    if (text.startsWith('<!--', open)) {
      const end = text.indexOf('-->', open + 4);
      return end < 0 ? -1 : end + 3;
    }
    if (text.startsWith('<![CDATA[', open)) {
      const end = text.indexOf(']]>', open + 9);
      if (end >= 0) this.#sink.text(text.slice(open + 9, end).replaceAll('&', '&amp;'));
      return end < 0 ? -1 : end + 3;
    }
    if (text.length - open < 9 && ('<![CDATA['.startsWith(text.slice(open)) || '<!--'.startsWith(text.slice(open)))) return -1;
    throw new Damaged('a document type is declared');
  }

  end(): void {
    if (this.#rest.includes('<') || this.#depth !== 0) throw new Damaged('the file ends inside a tag');
  }
}
