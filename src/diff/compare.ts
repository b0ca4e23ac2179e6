import { type Answer, type Measure, NO_MEASURE } from '../domain/answer';
import { contract } from '../domain/contract';
import type { Comparison, IndicatorMove, Move, Part, TableChange } from '../domain/difference';
import { weighs } from '../domain/difference-order';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import type { Question, UnitView } from '../domain/question';
import type { Engine } from '../engine/port';
import { boundsOf } from '../indicators/bounds';
import { allIndicators } from '../indicators/catalogue';
import { periods as periodsOf } from '../indicators/lists';
import { answersOf, type Point, sameNumbers } from './answers';
import { checkMoves, targetMoves } from './beyond';
import { hold } from './held';
import { deltaOf, partsOf, remainderOf, stepPart } from './parts';
import { cellKey, type Pieces, piecesOf } from './pieces';
import { readsOf } from '../indicators/reads';
import { tableChanges } from './tables';
import { type Told, tellAsThen } from './told';
import { engineOf, type Pair } from './version';

export interface CompareOptions {
  /** Periods to compare over. One with an id is looked up on either side; where a side lacks it, as it is given. */
  readonly periods: readonly Period[];
  /** Ids; left out: every indicator of the catalogue. */
  readonly indicators?: readonly string[];
  readonly units?: UnitView;
  /** Tables that can differ, where the others are the same relation on both sides. */
  readonly tables?: readonly string[];
  /** Run the data checks on both sides too. */
  readonly checks?: boolean;
  /** Hears of each indicator that is done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** Tables that decide on a status, whatever the indicator reads. */
const STATUS = ['report_status', 'periods', 'units'];

/** The measures of a group on the way from before to after: as it was told, by today's definition, over today's days. */
interface Way {
  readonly before: Measure;
  readonly defined: Measure;
  readonly asked: Measure;
  readonly after: Measure;
}

const at = (answer: Answer | undefined, key: string | null): Measure =>
  (key === null ? answer?.total : answer?.groups.find((g) => g.key === key)?.measure) ?? NO_MEASURE;

const isNothing = (m: Measure): boolean => m.n === 0 && m.missing === 0 && (m.value ?? 0) === 0;

function moveOf(key: string | null, way: Way, ratio: boolean, pieces: Pieces, point: number): Move {
  const { before, defined, asked, after } = way;
  const steps: Part[] = [];
  if (!sameNumbers(before, defined)) steps.push(stepPart('definition', before, defined, ratio));
  if (!sameNumbers(defined, asked)) steps.push(stepPart('period', defined, asked, ratio));
  const parts = [...steps, ...partsOf({ before: asked, after }, ratio, pieces.get(cellKey(point, key)) ?? [])];
  return { key, before, after, delta: deltaOf({ before, after }), parts, remainder: remainderOf({ before, after }, parts) };
}

/** Another number or status, or parts that cancel out: a figure that stands still is not always one that nobody touched. */
function differs({ before, after, parts }: Move, seen: boolean): boolean {
  if (!sameNumbers(before, after)) return !(isNothing(before) && isNothing(after));
  return parts.some(weighs) || (seen && before.status !== after.status);
}

interface Asking {
  readonly engine: Engine;
  readonly pair: Pair;
  readonly points: readonly Point[];
  readonly units: UnitView;
  readonly tables: readonly TableChange[];
  readonly as: Told;
}

async function movesOf({ engine, pair, points, units, tables, as }: Asking, ind: Indicator): Promise<readonly IndicatorMove[]> {
  const { before, after } = pair;
  const reads = readsOf(ind);
  const own = as.other.includes(ind.id);
  const shifted = before.asOf !== after.asOf || points.some((p) => p.before.from !== p.after.from || p.before.to !== p.after.to);
  const rows = tables.some((t) => reads.tables.has(t.table));
  if (!own && !shifted && !rows && !tables.some((t) => STATUS.includes(t.table))) return [];
  const first = points[0]?.after;
  if (!first) return [];
  const asked = (asOf: string): Question => ({ indicator: ind.id, period: first, asOf, by: 'unit', where: [], units, currency: 'VND' });
  const [old, now] = [points.map((p) => p.before), points.map((p) => p.after)];
  const told = own ? await as.answers(ind, asked(before.asOf), old) : await answersOf(engine, before, ind, asked(before.asOf), old);
  const defined = own ? await answersOf(engine, before, ind, asked(before.asOf), old) : told;
  const shifting = shifted ? await answersOf(engine, before, ind, asked(after.asOf), now) : defined;
  const found = await answersOf(engine, after, ind, asked(after.asOf), now);
  const bounds = now.map((p) => boundsOf(p, after.asOf));
  const pieces: Pieces = rows
    ? await piecesOf(engine, await hold(engine, { pair, ind, question: asked(after.asOf), bounds, tables }))
    : new Map();
  const ratio = ind.denominator !== null;
  return points.flatMap((p, i): readonly IndicatorMove[] => {
    const seen = (key: string) => [told[i], found[i]].every((a) => a?.groups.some((g) => g.key === key));
    const move = (key: string | null) =>
      moveOf(
        key,
        { before: at(told[i], key), defined: at(defined[i], key), asked: at(shifting[i], key), after: at(found[i], key) },
        ratio,
        pieces,
        i,
      );
    const keys = [...new Set([told[i], found[i]].flatMap((a) => a?.groups.map((g) => g.key) ?? []))].sort();
    const groups = keys.map((key) => move(key)).filter((m) => differs(m, seen(m.key ?? '')));
    const total = move(null);
    return groups.length > 0 || differs(total, true) ? [{ indicator: ind.id, period: p.after, total, groups }] : [];
  });
}

async function pointsOf(engine: Engine, { before, after }: Pair, periods: readonly Period[]): Promise<readonly Point[]> {
  const [old, now] = [await periodsOf(engineOf(engine, before)), await periodsOf(engineOf(engine, after))];
  const find = (all: readonly Period[], p: Period) => (p.id === null ? p : (all.find((row) => row.id === p.id) ?? p));
  return periods.map((p) => ({ before: find(old, p), after: find(now, p) }));
}

/**
 * Everything that differs between two packs in one engine, at the level of indicators and of tables. The rows that differ stay in the
 * engine for `rowChanges` and `movedRows`. Indicators that read no table that differs are not asked again.
 * Throws a RangeError for an unknown indicator; rejects with `EngineError`.
 */
export async function compare(engine: Engine, pair: Pair, options: CompareOptions): Promise<Comparison> {
  const { before, after } = pair;
  const all = allIndicators();
  const unknown = options.indicators?.find((id) => !all.some((i) => i.id === id));
  if (unknown !== undefined) throw new RangeError(`no indicator ${unknown}`);
  const chosen = options.indicators ? all.filter((i) => options.indicators?.includes(i.id)) : all;
  const tables = await tableChanges(engine, pair, options.tables ?? contract.map((t) => t.name));
  const points = await pointsOf(engine, pair, options.periods);
  const as = await tellAsThen(engine, before, chosen);
  const asking: Asking = { engine, pair, points, units: options.units ?? 'as_was', tables, as };
  const moves: IndicatorMove[] = [];
  for (const [i, ind] of chosen.entries()) {
    moves.push(...(await movesOf(asking, ind)));
    options.onProgress?.(i + 1, chosen.length);
  }
  return {
    before: { hash: before.pack.hash, asOf: before.asOf },
    after: { hash: after.pack.hash, asOf: after.asOf },
    indicators: chosen.length,
    periods: points.map((p) => p.after),
    tables,
    definitions: as.other,
    moves,
    targets: tables.some((t) => t.table === 'targets') ? await targetMoves(engine, pair) : [],
    checks: options.checks ? await checkMoves(engine, pair) : [],
  };
}
