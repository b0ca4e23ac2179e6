import { CAUSES, type Cause } from '../domain/difference';
import { records } from '../domain/table';
import type { Engine } from '../engine/port';
import { type Bundle, hybridShares } from './hybrids';
import { type Held, movedSql } from './moved-sql';
import type { Piece } from './parts';

/** Pieces by point and group: `cellKey`. */
export type Pieces = ReadonlyMap<string, readonly Piece[]>;

/** `group` null: the total. */
export const cellKey = (point: number, group: string | null): string => `${point} ${group ?? ''}`;

const BY_CAUSE = `SELECT p.point, p.whole, p.g, c.cause, c.via_table, count(DISTINCT (p.source, p.record))::INTEGER AS records,
  sum(p.num)::DOUBLE AS num, sum(p.den)::DOUBLE AS den
FROM pairs AS p JOIN caused AS c USING (point, source, record)
GROUP BY ALL ORDER BY ALL`;

const nameOf = ({ cause, table }: Bundle): string => `${cause} ${table ?? ''}`;

/**
 * What moved the records of one indicator, by point and group: as amounts where they can be added up, else by computing the number anew.
 * Rejects with `EngineError`.
 */
export async function piecesOf(engine: Engine, held: Held): Promise<Pieces> {
  const found = records(await engine.query(`${movedSql(held)}\n${BY_CAUSE}`));
  const parted = held.signature === null;
  const cells = new Map<string, Piece[]>();
  for (const r of found) {
    const key = cellKey(Number(r['point']), r['whole'] === true ? null : String(r['g']));
    const cause = CAUSES.find((c) => c === r['cause']) ?? 'linked';
    const piece: Piece = {
      cause,
      table: r['via_table'] === null ? null : String(r['via_table']),
      records: Number(r['records']),
      numerator: parted ? Number(r['num']) : null,
      denominator: parted && held.ind.denominator !== null ? Number(r['den']) : null,
      value: null,
    };
    cells.set(key, [...(cells.get(key) ?? []), piece]);
  }
  if (parted || cells.size === 0) return cells;
  const rank = (b: { readonly cause: Cause; readonly table: string | null }) =>
    `${String(CAUSES.indexOf(b.cause)).padStart(2, '0')} ${b.table ?? ''}`;
  const bundles = [...new Map([...cells.values()].flat().map((p) => [nameOf(p), { cause: p.cause, table: p.table }])).values()].toSorted(
    (a, b) => (rank(a) < rank(b) ? -1 : 1),
  );
  const computed = await hybridShares(engine, held, bundles);
  return new Map(
    [...cells].map(([key, pieces]) => {
      const of = computed.get(key) ?? [];
      return [key, pieces.map((p) => ({ ...p, value: of[bundles.findIndex((b) => nameOf(b) === nameOf(p))] ?? null }))];
    }),
  );
}
