import { ZipError } from '../../archive/fault';
import { openZip } from '../../archive/read';
import { TemplateError } from './fault';
import { every, treeOf } from './tree';

/** A relationship of a part. `target` is the other part's path, or an address where it leads out of the file. */
export interface FoundLink {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a presentation that somebody brought. Nothing is inflated before it is asked for. */
export interface Brought {
  /** Path of its presentation. */
  readonly main: string;
  readonly paths: readonly string[];
  typeOf(path: string): string;
  bytes(path: string): Uint8Array<ArrayBuffer>;
  /** The text of an XML part without its first line. */
  text(path: string): string;
  links(path: string): readonly FoundLink[];
}

const MEGABYTE = 1 << 20;
/** Bytes of a template, and what it may become. */
export const MOST = 40 * MEGABYTE;
const LIMITS = { entries: 6000, each: 64 * MEGABYTE, total: 256 * MEGABYTE, ratio: 200, free: 4 * MEGABYTE } as const;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const SEALED = Array.from('EncryptedPackage', (c) => [c.charCodeAt(0), 0]).flat();
const TYPES = '[Content_Types].xml';
const MAIN =
  /^application\/vnd\.(?:openxmlformats-officedocument\.presentationml\.(?:presentation|template|slideshow)|ms-powerpoint\.(?:presentation|template|slideshow)\.macroEnabled)\.main\+xml$/;

const startsWith = (bytes: Uint8Array, sign: readonly number[], at = 0): boolean => sign.every((byte, i) => bytes[at + i] === byte);

function holds(bytes: Uint8Array, sign: readonly number[]): boolean {
  for (let at = bytes.indexOf(sign[0]!); at >= 0; at = bytes.indexOf(sign[0]!, at + 1)) if (startsWith(bytes, sign, at)) return true;
  return false;
}

const last = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

function resolved(source: string, target: string): string {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const steps = [...folder];
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function open(bytes: Uint8Array) {
  if (bytes.length > MOST) throw new TemplateError('large');
  if (startsWith(bytes, COMPOUND)) throw new TemplateError(holds(bytes, SEALED) ? 'encrypted' : 'old');
  try {
    return openZip(bytes, LIMITS);
  } catch (cause) {
    if (!(cause instanceof ZipError)) throw cause;
    const faults = { foreign: 'foreign', bomb: 'large', encrypted: 'encrypted' } as const;
    throw new TemplateError(cause.fault in faults ? faults[cause.fault as keyof typeof faults] : 'damaged', cause.path ?? '');
  }
}

/** Opens a file as a presentation. Throws a `TemplateError` where it is none, or one that must not be built upon. */
export function bringIn(file: Uint8Array): Brought {
  const zip = open(file);
  const there = new Set(zip.paths);
  const bytes = (path: string): Uint8Array<ArrayBuffer> => {
    if (!there.has(path)) throw new TemplateError('damaged', path);
    try {
      return zip.read(path);
    } catch {
      throw new TemplateError('damaged', path);
    }
  };
  const text = (path: string): string => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes(path)).replace(/^\s*<\?xml[^>]*\?>\s*/, '');
    } catch {
      throw new TemplateError('damaged', path);
    }
  };
  const links = (path: string): readonly FoundLink[] => {
    const at = path.lastIndexOf('/') + 1;
    const rels = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
    if (!there.has(rels)) return [];
    return every(treeOf(text(rels), rels), 'Relationship').map(({ attributes }) => {
      const [target, external] = [attributes.get('Target') ?? '', attributes.get('TargetMode') === 'External'];
      return {
        id: attributes.get('Id') ?? '',
        type: attributes.get('Type') ?? '',
        target: external ? target : decodeURI(resolved(path, target)),
        external,
      };
    });
  };
  if (!there.has(TYPES)) throw new TemplateError('foreign');
  const types = treeOf(text(TYPES), TYPES);
  const own = new Map(
    every(types, 'Override').map((e) => [(e.attributes.get('PartName') ?? '').slice(1), e.attributes.get('ContentType') ?? '']),
  );
  const usual = new Map(
    every(types, 'Default').map((e) => [(e.attributes.get('Extension') ?? '').toLowerCase(), e.attributes.get('ContentType') ?? '']),
  );
  const typeOf = (path: string): string => own.get(path) ?? usual.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? '';
  const root = links('').find(({ type }) => last(type) === 'officeDocument');
  if (!root || !MAIN.test(typeOf(root.target))) throw new TemplateError('foreign');
  if (/macroEnabled/.test(typeOf(root.target)) || zip.paths.some((p) => /vbaProject\.bin$/i.test(p))) throw new TemplateError('macro');
  if (root.type.includes('purl.oclc.org')) throw new TemplateError('strict');
  return { main: root.target, paths: zip.paths, typeOf, bytes, text, links };
}
