import { deflateSync, zipSync, type Zippable } from 'fflate';

/** A file to go into a zip. `path` uses `/` and names the file once. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Not compressed: what is compressed already, and what must be found at a fixed place. */
  readonly stored?: boolean;
}

// The clock on the wall stands in a zip, so any zone writes the same for a local noon.
const mtime = new Date(1980, 0, 1, 12);

/** A tenth of the file says enough about whether it can be compressed at all. */
const SAMPLE = 65_536;
const shrinks = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE);
  return deflateSync(sample, { level: 1 }).length < sample.length * 0.9;
};

/** Above so many bytes a tenth of the size is not worth half of the time. */
const LARGE = 1 << 22;

/**
 * A zip of these files in this order. The same files give the same bytes, on any machine, on any day.
 * Throws a RangeError where a path is empty or stands twice.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { path, bytes, stored } of entries) {
    // Objects put keys that look like whole numbers first, whatever was added first.
    if (path === '' || /^\d+$/.test(path) || Object.hasOwn(files, path)) throw new RangeError(`zip path "${path}"`);
    files[path] = [bytes, { level: stored === true || !shrinks(bytes) ? 0 : bytes.length > LARGE ? 4 : 6, mtime }];
  }
  return zipSync(files);
}
