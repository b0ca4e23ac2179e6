import type { Problem } from '../../domain/problem';
import type { LoweringTold } from '../../domain/quality-report';
import type { Question } from '../../domain/question';
import type { Engine } from '../../engine/port';
import type { Pack } from '../../indicators/pack';
import { ruleOf, rules } from '../../indicators/rules-book';
import { lowerings } from '../../quality/lowerings';

/** The checks of the domain and the product's own. */
const CHECKS: ReadonlySet<string> = new Set(rules.map(({ code }) => code));

/** What lowers a figure, with the words of its checks. Problems that are no finding of a check are passed over. */
export async function toldLowerings(
  engine: Engine,
  pack: Pack,
  question: Question,
  found: readonly Pick<Problem, 'code' | 'severity' | 'table'>[],
): Promise<readonly LoweringTold[]> {
  const spoken = found.flatMap(({ code, severity, table }) => (CHECKS.has(code) && table !== undefined ? [{ code, severity, table }] : []));
  return (await lowerings(engine, pack, question, spoken)).map((lowering) => {
    const { title, means, mend } = ruleOf(lowering.code);
    return { ...lowering, title, means, mend };
  });
}
