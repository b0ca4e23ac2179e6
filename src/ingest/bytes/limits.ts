import type { ZipLimits } from '../../archive/read';

/** What a file may cost at most. Ordinary files stay far below; a bomb is refused before it hurts. */
export const LIMITS = {
  /** Bytes of a packed file, and of everything that comes out of it. */
  packed: 200 << 20,
  unpacked: 512 << 20,
  /** A gzip may hold this much in any case, and up to the ratio beyond. */
  gzipFree: 64 << 20,
  gzipRatio: 200,
  /** Bytes without a line break. */
  line: 16 << 20,
  columns: 16_384,
  /** Lines of a text that are no rows. */
  dropped: 1_000_000,
  /** Cells of a text file, and of a workbook. */
  cells: 60_000_000,
  sheetCells: 20_000_000,
  /** Letters of the shared texts of a workbook, and of the cells of one sheet. */
  letters: 256 << 20,
} as const;

/** A zip archive or a workbook: members of workbooks reach a ratio of 14, and 57 in texts of blanks. */
export const ZIP_LIMITS: ZipLimits = { entries: 2000, each: 512 << 20, total: LIMITS.unpacked, ratio: 200, free: 1 << 20 };
