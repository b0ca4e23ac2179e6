import { LIMITS } from './limits';

/** Bytes of the longest stretch without a line break, as soon as it is beyond the limit; 0 where none is. Looks at few bytes. */
export function longestLine(bytes: Uint8Array): number {
  for (let from = 0; from + LIMITS.line < bytes.length;) {
    const part = bytes.subarray(from, from + LIMITS.line + 1);
    const feed = part.lastIndexOf(10);
    const end = feed < 0 ? part.lastIndexOf(13) : feed;
    if (end < 0) return part.length;
    from += end + 1;
  }
  return 0;
}
