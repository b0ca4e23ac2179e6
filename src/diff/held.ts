import type { TableChange } from '../domain/difference';
import type { Indicator } from '../domain/indicator';
import type { Bounds } from '../domain/period';
import type { Question } from '../domain/question';
import type { Engine } from '../engine/port';
import { wordsOf } from '../indicators/sql-text';
import { factsSql } from '../indicators/statement';
import { type Held, REFERENCES } from './moved-sql';
import { readsOf } from '../indicators/reads';
import { engineOf, type Pair } from './version';

interface Holding {
  readonly pair: Pair;
  readonly ind: Indicator;
  readonly question: Question;
  readonly bounds: readonly Bounds[];
  readonly tables: readonly TableChange[];
}

/** Sums and ratios of sums add up record by record. Anything else is known by the columns that its aggregates are made of. */
async function signatureOf(engine: Engine, { pair, ind, question, bounds }: Holding): Promise<readonly string[] | null> {
  const [first] = bounds;
  if (ind.units !== 'recompute' || !first) return null;
  const words = wordsOf([ind.numerator, ind.denominator ?? '', ind.n, ind.missing].join('\n'));
  const facts = await engineOf(engine, pair.after).query(`${factsSql(ind, question, first)}\nLIMIT 0`);
  return facts.columns.map((c) => c.name).filter((name) => words.has(name));
}

/** An indicator made ready to be held against itself. Tables that many records look into come last: they explain what nothing nearer does. */
export async function hold(engine: Engine, holding: Holding): Promise<Held> {
  const { pair, ind, question, bounds, tables } = holding;
  const reads = readsOf(ind);
  const differ = tables.map((t) => t.table).filter((t) => reads.tables.has(t));
  const near = differ.filter((t) => !REFERENCES.has(t));
  const far = differ.filter((t) => REFERENCES.has(t));
  return { pair, ind, question, bounds, reads, differ: [...near, ...far], signature: await signatureOf(engine, holding) };
}
