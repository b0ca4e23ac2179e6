import { ZipError } from '../../archive/fault';
import { openZip } from '../../archive/read';
import type { ProblemCode } from '../../domain/problem-code';
import { Damaged, TooLarge, zipFault } from './faults';
import { gunzip } from './gunzip';
import { kindOf, looksBinary } from './kind';
import { LIMITS, ZIP_LIMITS } from './limits';
import { secretName } from '../secrecy';
import { refusedKind } from './refused';

/** What is to be read as text, Parquet or a workbook. */
export interface Content {
  /** Path inside the archive, or the file's own name. */
  readonly name: string;
  readonly kind: 'text' | 'parquet' | 'workbook';
  readonly bytes: Uint8Array;
}

export interface Refused {
  readonly refused: ProblemCode;
  readonly detail?: string;
}

type OnOthers = (paths: readonly string[]) => void;

const TABLE = /\.(csv|tsv|txt|xlsx|xlsm|parquet|pq|json)(\.gz)?$/i;
const TEXT = /\.(csv|tsv|txt|json)$/i;
/** Folders, and what systems put beside files. */
const HIDDEN = /\/$|(^|\/)(\.|__MACOSX\/|~\$|thumbs\.db$)/i;

function officeKind(names: readonly string[]): 'workbook' | 'xlsb' | 'other' | null {
  if (names.some((name) => /(^|\/)workbook\.bin$/i.test(name))) return 'xlsb';
  if (names.some((name) => /(^|\/)workbook\d*\.xml$/i.test(name))) return 'workbook';
  return names.some((name) => /^\[content_types\]\.xml$|^mimetype$/i.test(name)) ? 'other' : null;
}

async function fromZip(name: string, bytes: Uint8Array, depth: number, onOthers: OnOthers): Promise<readonly Content[] | Refused> {
  const zip = openZip(bytes, ZIP_LIMITS);
  const office = officeKind(zip.paths);
  if (office === 'workbook') return [{ name, kind: 'workbook', bytes }];
  if (office !== null) return { refused: office === 'xlsb' ? 'file_xlsb' : 'file_binary' };
  if (depth > 0) return { refused: 'file_nested' };
  const inside = zip.paths.filter((path) => !HIDDEN.test(path));
  const secret = inside.find((path) => secretName(path) !== null);
  if (secret !== undefined) return { refused: 'file_secret', detail: secret };
  const tables = inside.filter((path) => TABLE.test(path));
  if (tables.length === 0) return { refused: zip.paths.some((path) => /\.(zip|gz)$/i.test(path)) ? 'file_nested' : 'archive_none' };
  const found: Content[] = [];
  for (const path of tables) {
    const inner = await contents(path, zip.read(path), depth + 1, onOthers);
    if ('refused' in inner) return { ...inner, detail: path };
    found.push(...inner);
  }
  onOthers(inside.filter((path) => !TABLE.test(path)));
  return found;
}

/** What a file holds, unpacked: itself, or the tables of an archive. An archive inside an archive is refused. Throws Damaged or TooLarge. */
async function contents(name: string, bytes: Uint8Array, depth: number, onOthers: OnOthers): Promise<readonly Content[] | Refused> {
  switch (kindOf(bytes)) {
    case 'zip':
      return fromZip(name, bytes, depth, onOthers);
    case 'gzip': {
      if (depth > 0) return { refused: 'file_nested' };
      const most = Math.min(LIMITS.unpacked, Math.max(LIMITS.gzipFree, bytes.length * LIMITS.gzipRatio));
      return contents(name.replace(/\.gz$/i, ''), await gunzip(bytes, most), depth + 1, onOthers);
    }
    case 'parquet':
      return [{ name, kind: 'parquet', bytes }];
    default: {
      if (/\.(parquet|pq)$/i.test(name)) return { refused: 'parquet_damaged' };
      const refused = refusedKind(bytes) ?? (!TEXT.test(name) && looksBinary(bytes) ? ({ refused: 'file_binary' } as const) : null);
      return refused ?? [{ name, kind: 'text', bytes }];
    }
  }
}

/** What a file holds, unpacked; or why it cannot be opened. `onOthers` hears of what an archive holds besides tables. */
export async function contentsOf(name: string, bytes: Uint8Array, onOthers: OnOthers): Promise<readonly Content[] | Refused> {
  const stamp = secretName(name);
  if (stamp !== null) return { refused: 'file_secret', detail: stamp };
  try {
    const packed = kindOf(bytes);
    if ((packed === 'zip' || packed === 'gzip') && bytes.length > LIMITS.packed) return { refused: 'file_bomb' };
    return await contents(name, bytes, 0, onOthers);
  } catch (thrown) {
    if (thrown instanceof ZipError && thrown.fault === 'encrypted') return { refused: 'file_locked' };
    if (thrown instanceof ZipError && thrown.fault === 'unsupported') return { refused: 'file_packing', detail: thrown.path ?? '.zip' };
    const cause = zipFault(thrown) ?? thrown;
    if (cause instanceof TooLarge) return { refused: 'file_bomb', detail: cause.message };
    if (cause instanceof Damaged) return { refused: 'file_packed_damaged', detail: cause.message };
    throw thrown;
  }
}
