import { draws, fc } from '../support/random';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CAUSES, type Cause, type Comparison, type IndicatorMove, type Move, type Part } from '../../src/domain/difference';
import type { LoadedTable } from '../../src/domain/source';
import { compare } from '../../src/diff/compare';
import { movedRows } from '../../src/diff/moved-rows';
import { engineOf, type Pair } from '../../src/diff/version';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { ask } from '../../src/indicators/ask';
import { allIndicators, indicator } from '../../src/indicators/catalogue';
import { question, same } from '../support/answers';
import { HARD, HARD_AS_OF, readFolder } from '../support/folder';
import { withRows } from '../support/packs';
import { mutate, mutated, mutation, swapped } from './mutations';
import { compared, withTable, YEARS } from './support';

let engine: Engine;
let tables: readonly LoadedTable[];
beforeAll(async () => {
  engine = await openNative();
  ({ tables } = await readFolder(HARD));
});
afterAll(() => engine.close());

const close = (x: number | null, y: number | null): boolean =>
  x === null || y === null ? x === y : Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x), Math.abs(y));
const cells = (move: IndicatorMove): readonly Move[] => [move.total, ...move.groups];
const nameOf = (move: IndicatorMove, m: Move): string => `${move.indicator} ${move.period.id} ${m.key ?? 'total'}`;

/** Moves whose parts do not add up, and parts of totals that those of the units do not add up to. */
function unexplained(found: Comparison): readonly string[] {
  return found.moves.flatMap((move) => {
    const remains = cells(move).filter((m) => m.remainder !== null && !close(m.remainder, 0));
    const like = (part: Part) => (p: Part) => p.cause === part.cause && p.table === part.table;
    const uneven = (indicator(move.indicator).units === 'sum' ? move.total.parts : []).filter((part) => {
      const sum = move.groups.flatMap((g) => g.parts.filter(like(part))).reduce((s, p) => s + (p.numerator ?? 0), 0);
      return !close(sum, part.numerator ?? 0);
    });
    return [...remains.map((m) => `${nameOf(move, m)}: ${m.remainder}`), ...uneven.map((p) => `${nameOf(move, move.total)}: ${p.cause}`)];
  });
}

const MIRROR: Partial<Record<Cause, Cause>> = { added: 'removed', removed: 'added' };
const rank = (p: Part): string => `${String(CAUSES.indexOf(p.cause)).padStart(2, '0')} ${p.table ?? ''}`;

/** Where the comparison the other way round is not the same with every sign turned. */
function crooked(found: Comparison, back: Comparison): readonly string[] {
  const turned = (p: Part): Part => ({
    ...p,
    cause: MIRROR[p.cause] ?? p.cause,
    value: p.value === null ? null : -p.value,
    numerator: p.numerator === null ? null : -p.numerator,
  });
  const by = (a: Part, b: Part) => (rank(a) < rank(b) ? -1 : 1);
  return found.moves.flatMap((move) => {
    const mirror = back.moves.find((m) => m.indicator === move.indicator && m.period.id === move.period.id);
    return cells(move).flatMap((m) => {
      const other = m.key === null ? mirror?.total : mirror?.groups.find((g) => g.key === m.key);
      const [one, two] = [m.parts.toSorted(by), (other?.parts ?? []).map(turned).toSorted(by)];
      const alike = one.every((p, i) => {
        const q = two[i];
        return q && rank(p) === rank(q) && p.records === q.records && close(p.value, q.value) && close(p.numerator, q.numerator);
      });
      return alike && one.length === two.length ? [] : [`${nameOf(move, m)}: ${JSON.stringify([one, two])}`];
    });
  });
}

/** The other way to the same: every indicator asked plainly on both sides. */
async function untold(pair: Pair, found: Comparison): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { id } of allIndicators()) {
    const asked = question(id, YEARS[1]!, HARD_AS_OF);
    const a = (await ask(engineOf(engine, pair.before), pair.before.pack, asked)).total;
    const b = (await ask(engineOf(engine, pair.after), pair.after.pack, asked)).total;
    const move = found.moves.find((m) => m.indicator === id && m.period.id === '2024')?.total ?? { before: a, after: a };
    if (!same(move.before, a) || !same(move.after, b) || move.after.status !== b.status)
      faults.push(`${id}: ${JSON.stringify([move, a, b])}`);
  }
  return faults;
}

test('whatever is changed, the parts make the move, the mirror turns every sign, and what is not told has not moved', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 2, maxLength: 6 }), async (mutations) => {
      const periods = YEARS.slice(1);
      const { pair, found } = await compared(engine, tables, mutate(tables, mutations), { periods });
      told += found.moves.length;
      expect(unexplained(found)).toEqual([]);
      expect(crooked(found, await compare(engine, { before: pair.after, after: pair.before }, { periods }))).toEqual([]);
      expect(await untold(pair, found)).toEqual([]);
    }),
    { numRuns: draws(2) },
  );
  expect(told).toBeGreaterThan(0);
});

test('the order of the rows changes nothing', async () => {
  const shuffled = tables.map((t) =>
    withRows(
      t,
      Array.from({ length: t.rows }, (_, i) => t.rows - 1 - i),
    ),
  );
  const { found } = await compared(engine, tables, shuffled);
  expect(found.tables).toEqual([]);
  expect(found.moves).toEqual([]);
});

test('a table that no indicator reads moves no indicator', async () => {
  const context = withTable(tables, 'context_series', (t) => swapped(t, 'value', 0, 99));
  const { found } = await compared(engine, tables, context);
  expect(found.tables.map((t) => t.table)).toEqual(['context_series']);
  expect(found.moves).toEqual([]);
});

test('the rows of each part carry the whole of it, each record once', async () => {
  const away = withTable(tables, 'project_units', (t) => mutated(t, { table: 'projects', kind: 'remove', row: 0, other: 0, column: 0 }));
  const { pair, found } = await compared(engine, tables, away, { units: 'as_now', periods: YEARS.slice(1, 2) });
  expect(found.moves.length).toBeGreaterThan(0);
  for (const move of found.moves)
    for (const m of cells(move))
      for (const { cause, table, numerator, records } of m.parts) {
        const rows = await movedRows(engine, pair, found.tables, { ...move, units: 'as_now', group: m.key, cause, table, limit: 100 });
        const sum = rows.reduce((s, r) => s + (r.numerator ?? 0), 0);
        expect(close(sum, numerator ?? 0), `${nameOf(move, m)} ${cause}`).toBe(true);
        expect(new Set(rows.flatMap((r) => r.records)).size).toBe(records);
      }
});
