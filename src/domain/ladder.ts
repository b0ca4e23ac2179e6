/** One item of evidence as far as the level depends on it. */
export interface Backing {
  readonly id: string;
  /** Code of the list `evidence_kind`. */
  readonly kind: string | null;
  /** Code of the list `evidence_test`. */
  readonly test: string | null;
  readonly supports: boolean | null;
  readonly independent: boolean | null;
}

export interface Judged {
  readonly evidence: readonly Backing[];
  readonly rivals: boolean;
  /** The day of the activity that the claim rests on; null where it has none (an expert, an unknown source). */
  readonly sourceOn: string | null;
  readonly doneOn: string | null;
}

export type Level = 0 | 1 | 2 | 3 | 4;
export const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

/** What the next level wants. `refuted` and `too_late` are not mended by adding evidence. */
export type Need =
  | 'support'
  | 'refuted'
  | 'too_late'
  | 'timing'
  | 'trace_or_kind'
  | 'second_kind'
  | 'independent'
  | 'rivals'
  | 'evaluation'
  | 'trace';

/** One condition of the ladder. The steps are cumulative: the first level with one unmet decides. */
export interface Step {
  readonly need: Need;
  readonly met: boolean;
}

/** Level 1–4 and what it takes to stand on it. */
export interface Rung {
  readonly level: 1 | 2 | 3 | 4;
  readonly steps: readonly Step[];
}

export interface Grade {
  readonly level: Level;
  readonly rungs: readonly Rung[];
  /** Everything the next level still wants; empty at level 4. */
  readonly needs: readonly Need[];
  /** Ids of the items that kill the claim. */
  readonly refutedBy: readonly string[];
}

const TRACES: readonly (string | null)[] = ['dau_vet', 'quyet_dinh'];
const DEADLY: readonly (string | null)[] = ['trinh_tu', 'quyet_dinh'];

function rungsOf({ evidence, rivals, sourceOn, doneOn }: Judged, refuted: boolean): readonly Rung[] {
  const support = evidence.filter((e) => e.supports === true);
  const kinds = new Set(support.flatMap((e) => e.kind ?? [])).size;
  const trace = support.some((e) => TRACES.includes(e.test));
  const independent = support.filter((e) => e.independent === true);
  return [
    {
      level: 1,
      steps: [
        { need: 'support', met: support.length > 0 },
        { need: 'refuted', met: !refuted },
        { need: 'too_late', met: sourceOn === null || doneOn === null || sourceOn <= doneOn },
        { need: 'timing', met: sourceOn !== null || support.some((e) => e.test === 'trinh_tu') },
      ],
    },
    { level: 2, steps: [{ need: 'trace_or_kind', met: trace || kinds >= 2 }] },
    {
      level: 3,
      steps: [
        { need: 'second_kind', met: kinds >= 2 },
        { need: 'independent', met: independent.length > 0 },
        { need: 'rivals', met: rivals },
      ],
    },
    {
      level: 4,
      steps: [
        { need: 'evaluation', met: independent.some((e) => e.kind === 'danh_gia') },
        { need: 'trace', met: trace },
      ],
    },
  ];
}

/** The evidence level of a claim, why it stands there and what would raise it. The SQL of `v_claim` is the other road to it. */
export function gradeOf(judged: Judged): Grade {
  const refutedBy = judged.evidence.filter((e) => e.supports === false && DEADLY.includes(e.test)).map((e) => e.id);
  const rungs = rungsOf(judged, refutedBy.length > 0);
  const failing = rungs.findIndex((rung) => rung.steps.some((step) => !step.met));
  const level = LEVELS[failing < 0 ? 4 : failing] ?? 0;
  return { level, rungs, refutedBy, needs: (rungs[failing]?.steps ?? []).filter((step) => !step.met).map((step) => step.need) };
}

/** What the evidence allows of the role claimed: E2 at most 1, E3 at most 2, E4 at most 3. */
export function roleAllowed(role: number, level: Level): number {
  return Math.min(role, Math.max(level - 1, 0));
}
