import type { Level } from '../../domain/indicator';
import type { TargetRow } from './target-row';

/** One ruler with its tiles. `level` null: all of them on one ruler. */
export interface TargetGroup {
  readonly level: Level | null;
  readonly rows: readonly TargetRow[];
}

const LEVELS: readonly Level[] = ['input', 'activity', 'output', 'outcome', 'contribution', 'quality'];
const MOST = 7;

/** Up to seven targets hang from one ruler; more are parted by level of the results chain. */
export function grouped(rows: readonly TargetRow[]): readonly TargetGroup[] {
  if (rows.length <= MOST) return rows.length === 0 ? [] : [{ level: null, rows }];
  return LEVELS.flatMap((level) => {
    const own = rows.filter((row) => row.indicator.level === level);
    const parts = Math.ceil(own.length / MOST);
    const size = Math.ceil(own.length / Math.max(1, parts));
    return Array.from({ length: parts }, (_, i) => ({ level, rows: own.slice(i * size, (i + 1) * size) }));
  });
}

/** Columns of the tiles: the same on every ruler, so that a page reads as one table. */
export function columnsOf(groups: readonly TargetGroup[]): number {
  return Math.max(groups.length > 1 ? 5 : 4, ...groups.map((group) => group.rows.length));
}
