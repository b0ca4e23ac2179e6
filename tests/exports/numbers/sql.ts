import type { Answer } from '../../../src/domain/answer';
import type { Figure } from '../../../src/domain/figure';
import type { Question } from '../../../src/domain/question';
import type { Engine } from '../../../src/engine/port';
import { readMark } from '../../../src/figures/mark';
import { allIndicators } from '../../../src/indicators/catalogue';
import { sqlOf } from '../../../src/indicators/ask';
import { records } from '../../../src/domain/table';
import { near } from '../../support/answers';

/** What was asked while a figure was drawn, and the answer to it. */
interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

/** Asks the engine the statement that "Xem câu SQL" shows: the value of the whole (null) and of each group. */
async function valuesBySql(engine: Engine, question: Question): Promise<ReadonlyMap<string | null, number | null>> {
  const ratio = allIndicators().find((i) => i.id === question.indicator)?.denominator !== null;
  const rows = records(await engine.query(sqlOf(question)));
  return new Map(
    rows.map((row) => {
      const [num, den] = [row['num'], row['den']].map((cell) => (cell === null || cell === undefined ? null : Number(cell)));
      const value = ratio ? (num == null || den == null || den === 0 ? null : num / den) : (num ?? null);
      return [row['total'] === true ? null : String(row['key']), value] as const;
    }),
  );
}

export interface BySql {
  readonly faults: readonly string[];
  /** Numbers that a statement was held against. */
  readonly held: number;
}

/** Every mark of a figure against the statement behind it: the value that the engine gives is the one that is drawn. */
export async function sqlFaults(engine: Engine, figure: Figure, answered: readonly Answered[]): Promise<BySql> {
  const faults: string[] = [];
  let held = 0;
  const known = new Map<Question, ReadonlyMap<string | null, number | null>>();
  for (const panel of [figure, ...(figure.panels ?? [])])
    for (const series of panel.series)
      for (const datum of series.data) {
        const mark = datum.key === undefined ? null : readMark(datum.key);
        const asked =
          mark &&
          answered.find(
            ({ question: q, answer }) => q.indicator === mark.indicator && q.by === mark.by && answer.period.id === mark.period,
          );
        const own = asked && (mark.group === null ? asked.answer.total : asked.answer.groups.find((g) => g.key === mark.group)?.measure);
        // Marks of what is worked out from several answers (shares of a plan, running sums) lead to their records, not to their value.
        if (!mark || !asked || !own || own.value === null || own.value !== datum.value) continue;
        const values = known.get(asked.question) ?? (await valuesBySql(engine, asked.question));
        known.set(asked.question, values);
        // A unit that said "nothing" has a zero and no row of its own.
        const found = values.has(mark.group) ? (values.get(mark.group) ?? null) : 0;
        held += 1;
        if (!near(found, datum.value, 1e-12)) faults.push(`sql: ${figure.id} ${datum.key}: ${found} for ${datum.value}`);
      }
  return { faults, held };
}
