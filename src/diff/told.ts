import type { Answer } from '../domain/answer';
import { contract } from '../domain/contract';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import type { Question } from '../domain/question';
import type { Engine } from '../engine/port';
import { sqlName } from '../indicators/literal';
import { prepare } from '../indicators/pack';
import { series } from '../indicators/series';
import { definitionWhole, partsMade, sharedParts } from '../indicators/shared';
import { clearBeside, engineBeside } from './beside';
import type { Version } from './version';

const TOLD = 'told__';

/** How a version told its numbers, where that is another way than today's. */
export interface Told {
  /** Ids of the indicators, of those asked about, that it told by another definition or other shared views. */
  readonly other: readonly string[];
  /** Such an indicator as it was told then, one answer a period. */
  answers(ind: Indicator, question: Question, periods: readonly Period[]): Promise<readonly Answer[]>;
}

/**
 * The version's tables once more, as views, under the definitions and shared files that it was computed with. Nothing is made where they
 * are those of today. Rejects with `EngineError`.
 */
export async function tellAsThen(engine: Engine, version: Version, asked: readonly Indicator[]): Promise<Told> {
  const { definitions = [], shared } = version;
  const parts = shared ? partsMade(shared) : sharedParts;
  const then = new Map(asked.map((ind) => [ind.id, definitions.find((d) => d.id === ind.id) ?? ind]));
  const other = asked.filter((ind) => definitionWhole(then.get(ind.id) ?? ind, parts) !== definitionWhole(ind, sharedParts));
  const beside = engineBeside(engine, TOLD, new Set(parts.map((p) => p.name)));
  if (other.length > 0) {
    await clearBeside(engine, TOLD);
    for (const { name } of contract)
      await engine.query(`CREATE VIEW ${sqlName(TOLD + name)} AS SELECT * FROM ${sqlName(version.prefix + name)}`);
    await prepare(
      beside,
      shared,
      other.map((ind) => then.get(ind.id) ?? ind),
    );
  }
  return {
    other: other.map((ind) => ind.id),
    answers: async (ind, question, periods) => (await series(beside, version.pack, question, periods, then.get(ind.id))).points,
  };
}
