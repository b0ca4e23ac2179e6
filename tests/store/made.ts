import { createHash } from 'node:crypto';
import { type Part, type Version, versionOf } from '../../src/domain/version';

export const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const partOf = (name: string, text: string, role = 'source'): Part => ({
  role,
  name,
  sha256: hashOf(text),
  bytes: bytesOf(text).length,
  media: 'text/csv',
});

/** A version of files given as name → text. */
export function made(texts: Readonly<Record<string, string>>, parent: string | null = null, at = 1): Version {
  return versionOf({
    parent,
    at: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
    note: '',
    pack: hashOf(JSON.stringify(texts)),
    asOf: '2026-09-30',
    synthetic: false,
    rows: Object.fromEntries(Object.keys(texts).map((_, i) => [`table_${9 - i}`, i])),
    parts: Object.entries(texts).map(([name, text]) => partOf(name, text)),
  });
}

export const filesOf = (...texts: readonly string[]): ReadonlyMap<string, Blob> => new Map(texts.map((t) => [hashOf(t), new Blob([t])]));
