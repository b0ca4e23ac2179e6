import type { Answer, Measure } from '../domain/answer';
import type { Question } from '../domain/question';
import type { Engine } from '../engine/port';
import { records } from '../domain/table';
import { answerOf, ask, unanswerable } from './ask';
import { boundsOf } from './bounds';
import { indicator } from './catalogue';
import type { Cells } from './measure';
import type { Pack } from './pack';
import { checkFiles } from './queries';
import { secondRoad } from './second-road';
import { scopeSql } from './statement';

/** What the second road found for the same question. */
export interface Recomputed {
  readonly total: Measure;
  /** The total and every unit agree within 1e-9, their numbers of cases exactly. */
  readonly agrees: boolean;
  /** Keys of the groups that differ; the empty text stands for the total. */
  readonly differ: readonly string[];
  readonly milliseconds: number;
}

const near = (x: number | null, y: number | null): boolean =>
  x === null || y === null ? x === y : Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));

/** Two results of the same cell. Sums of doubles depend on the order of the rows, so digits are never compared. */
function sameMeasure(a: Measure, b: Measure): boolean {
  return (
    near(a.value, b.value) && near(a.numerator, b.numerator) && near(a.denominator, b.denominator) && a.n === b.n && a.missing === b.missing
  );
}

/** A group with nothing in it may be left out on either side, and its denominator may be 0 or null. */
const isEmpty = (m: Measure): boolean => m.n === 0 && (m.value === null || (m.denominator === null && m.value === 0));

const agree = (a: Measure, b: Measure): boolean => sameMeasure(a, b) || (isEmpty(a) && isEmpty(b) && a.missing === b.missing);

function differing(one: Answer, other: Answer): readonly string[] {
  const keys = new Set([...one.groups, ...other.groups].map((g) => g.key));
  const at = (answer: Answer, key: string) => answer.groups.find((g) => g.key === key)?.measure;
  const units = [...keys].filter((key) => {
    const [a, b] = [at(one, key), at(other, key)];
    if (a && b) return !agree(a, b);
    const left = a ?? b;
    return left !== undefined && !isEmpty(left);
  });
  return agree(one.total, other.total) ? units : ['', ...units];
}

/**
 * The same question by the second road: the total and every unit. Roads know units but no other dimension and no dollars,
 * so both are asked without them, over the same units and days. Rejects with `EngineError`.
 */
export async function recompute(engine: Engine, pack: Pack, question: Question): Promise<Recomputed> {
  const ind = indicator(question.indicator);
  const plain: Question = { ...question, by: 'unit', currency: 'VND', where: question.where.filter((f) => f.dimension === 'unit') };
  const without = unanswerable(ind, pack, plain);
  if (without) return { total: without.total, agrees: true, differ: [], milliseconds: 0 };
  const first = await ask(engine, pack, plain);
  const { from, to, asOf, end } = boundsOf(plain.period, plain.asOf);
  const started = performance.now();
  const table = await engine.query(secondRoad(ind.id, checkFiles, scopeSql(plain)), [from, to, asOf, end]);
  const milliseconds = performance.now() - started;
  const number = (cell: unknown) => (cell === null || cell === undefined ? null : Number(cell));
  const cells = new Map(
    records(table).map((r): [string | null, Cells] => [
      r['g'] === null ? null : String(r['g']),
      { num: number(r['num']), den: number(r['den']), n: Number(r['n']), miss: Number(r['miss']) },
    ]),
  );
  const second = answerOf(ind, pack, plain, cells);
  const differ = differing(first, second);
  return { total: second.total, agrees: differ.length === 0, differ, milliseconds };
}
