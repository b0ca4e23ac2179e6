import type { Version } from '../../domain/version';
import { number, type Lang } from '../../i18n/format';

const KILO = 1024;

/** 12 KB, 3,4 MB, 10 GB. */
export function size(bytes: number, lang: Lang): string {
  if (bytes >= KILO ** 3) return `${number(bytes / KILO ** 3, bytes < 10 * KILO ** 3 ? 1 : 0, lang)} GB`;
  return bytes < KILO * KILO ? `${number(Math.ceil(bytes / KILO), 0, lang)} KB` : `${number(bytes / KILO / KILO, 1, lang)} MB`;
}

const sources = (version: Version) => version.parts.filter((p) => p.role === 'source');

export const filesOf = (version: Version): number => sources(version).length;
export const bytesOf = (version: Version): number => sources(version).reduce((sum, p) => sum + p.bytes, 0);
export const rowsOf = (version: Version): number => Object.values(version.rows).reduce((sum, n) => sum + n, 0);
