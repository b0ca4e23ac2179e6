import type { Level } from '../../domain/indicator';
import type { TargetRow } from './target-row';

/** One ruler with its tiles. `levels` empty: all targets on one ruler. */
export interface TargetGroup {
  readonly levels: readonly Level[];
  readonly rows: readonly TargetRow[];
}

const LEVELS: readonly Level[] = ['input', 'activity', 'output', 'outcome', 'contribution', 'quality'];
const MOST = 7;

/** A level with more targets than a ruler takes is parted into even pieces. */
function parted(level: Level, rows: readonly TargetRow[]): readonly TargetGroup[] {
  const pieces = Math.ceil(rows.length / MOST);
  const size = Math.ceil(rows.length / Math.max(1, pieces));
  return Array.from({ length: pieces }, (_, i) => ({ levels: [level], rows: rows.slice(i * size, (i + 1) * size) }));
}

/**
 * Up to seven targets hang from one ruler. More are grouped along the results chain: neighbouring levels share a ruler
 * while they fit, and rulers are filled evenly, so that twelve targets are two rulers of six.
 */
export function grouped(rows: readonly TargetRow[]): readonly TargetGroup[] {
  if (rows.length <= MOST) return rows.length === 0 ? [] : [{ levels: [], rows }];
  const even = Math.ceil(rows.length / Math.ceil(rows.length / MOST));
  const groups: TargetGroup[] = [];
  for (const level of LEVELS) {
    for (const part of parted(
      level,
      rows.filter((row) => row.indicator.level === level),
    )) {
      const last = groups.at(-1);
      if (last && last.rows.length + part.rows.length <= even)
        groups[groups.length - 1] = { levels: [...last.levels, ...part.levels], rows: [...last.rows, ...part.rows] };
      else groups.push(part);
    }
  }
  return groups;
}

/** Columns of the tiles: the same on every ruler, so that a page reads as one table. */
export function columnsOf(groups: readonly TargetGroup[]): number {
  return Math.max(4, ...groups.map((group) => group.rows.length));
}
