import { openZip, type Zip } from '../../archive/read';
import { Damaged } from '../bytes/faults';
import { ZIP_LIMITS } from '../bytes/limits';
import { attribute, XmlScanner, type XmlSink } from './xml';

const PIECE = 1 << 17;

/** The parts of an Office file, by their path. */
export class Parts {
  readonly #zip: Zip;
  readonly #paths: ReadonlyMap<string, string>;

  readonly #onPart: ((part: number) => void) | undefined;
  readonly #total: number;
  #done = 0;

  /** `onPart`: the part of all of it that is read (0 … 1). Throws a ZipError. */
  constructor(bytes: Uint8Array, onPart?: (part: number) => void) {
    this.#zip = openZip(bytes, ZIP_LIMITS);
    this.#onPart = onPart;
    this.#total = [...this.#zip.sizes.values()].reduce((sum, size) => sum + size, 0);
    this.#paths = new Map(this.#zip.paths.map((path) => [path.toLowerCase().replaceAll('\\', '/').replace(/^\//, ''), path]));
  }

  has(path: string): boolean {
    return this.#paths.has(path.toLowerCase());
  }

  /** Reads a part of XML; false where the file has no such part. Throws a ZipError, Damaged or TooLarge. */
  read(path: string, sink: XmlSink): boolean {
    const stored = this.#paths.get(path.toLowerCase());
    if (stored === undefined) return false;
    const bytes = this.#zip.read(stored);
    const scanner = new XmlScanner(sink);
    const decoder = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8');
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      scanner.push(decoder.decode(piece, { stream: true }));
      this.#done += piece.length;
      this.#onPart?.(Math.min(1, this.#done / this.#total));
    }
    scanner.push(decoder.decode());
    scanner.end();
    return true;
  }
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, sharedStrings, styles. */
  readonly type: string;
  readonly target: string;
}

function resolvePath(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** What a part refers to; nothing where it refers to nothing. */
export function relationsOf(parts: Parts, path: string): readonly Relation[] {
  const found: Relation[] = [];
  const at = path.lastIndexOf('/') + 1;
  parts.read(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`, {
    open(name, tag) {
      if (name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return;
      const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attribute(tag, key)) as [
        string | null,
        string | null,
        string | null,
      ];
      if (id && type && target) found.push({ id, type: type.split('/').at(-1)!, target: resolvePath(path, target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** The path of the workbook itself. Throws Damaged where the archive holds none. */
export function workbookPath(parts: Parts): string {
  const main = relationsOf(parts, '').find((r) => r.type === 'officeDocument')?.target;
  const path = main && parts.has(main) ? main : 'xl/workbook.xml';
  if (!parts.has(path)) throw new Damaged('the archive holds no workbook');
  return path;
}
