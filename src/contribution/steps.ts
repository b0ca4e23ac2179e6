import type { EvidenceFact } from '../domain/contribution';

/** One condition of the ladder of evidence. The steps are cumulative: the first that fails decides. */
export type Condition =
  | 'support'
  | 'not_refuted'
  | 'not_late'
  | 'dated'
  | 'trace_or_kinds'
  | 'two_kinds'
  | 'independent'
  | 'rivals'
  | 'evaluation'
  | 'trace';

export interface Step {
  readonly condition: Condition;
  readonly met: boolean;
}

/** Level 1–4 and what it takes to stand on it. */
export interface Rung {
  readonly level: 1 | 2 | 3 | 4;
  readonly steps: readonly Step[];
}

export interface Ladder {
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly rungs: readonly Rung[];
  /** What the next level still wants; empty at the top. */
  readonly wanting: readonly Condition[];
}

export interface Case {
  readonly evidence: readonly Pick<EvidenceFact, 'kind' | 'test' | 'supports' | 'independent'>[];
  readonly rivals: boolean;
  /** Day of the activity; null where it has none. */
  readonly sourceOn: string | null;
  readonly doneOn: string | null;
}

const isTrace = (test: string): boolean => test === 'dau_vet' || test === 'quyet_dinh';
const kills = (test: string): boolean => test === 'trinh_tu' || test === 'quyet_dinh';

/** The level of a claim, condition by condition, as the method rules it. */
export function ladder({ evidence, rivals, sourceOn, doneOn }: Case): Ladder {
  const support = evidence.filter((e) => e.supports === true);
  const kinds = new Set(support.map((e) => e.kind)).size;
  const trace = support.some((e) => isTrace(e.test));
  const step = (condition: Condition, met: boolean): Step => ({ condition, met });
  const rungs: readonly Rung[] = [
    {
      level: 1,
      steps: [
        step('support', support.length > 0),
        step('not_refuted', !evidence.some((e) => e.supports === false && kills(e.test))),
        step('not_late', sourceOn === null || doneOn === null || sourceOn <= doneOn),
        step('dated', sourceOn !== null || support.some((e) => e.test === 'trinh_tu')),
      ],
    },
    { level: 2, steps: [step('trace_or_kinds', trace || kinds >= 2)] },
    {
      level: 3,
      steps: [
        step('two_kinds', kinds >= 2),
        step(
          'independent',
          support.some((e) => e.independent === true),
        ),
        step('rivals', rivals),
      ],
    },
    {
      level: 4,
      steps: [
        step(
          'evaluation',
          support.some((e) => e.kind === 'danh_gia' && e.independent === true),
        ),
        step('trace', trace),
      ],
    },
  ];
  const failing = rungs.findIndex((rung) => rung.steps.some((s) => !s.met));
  const level = (failing < 0 ? 4 : failing) as Ladder['level'];
  return { level, rungs, wanting: (rungs[failing]?.steps ?? []).filter((s) => !s.met).map((s) => s.condition) };
}
