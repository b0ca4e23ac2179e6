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

export interface Grade {
  readonly level: Level;
  /** Everything the next level still wants; empty at level 4. */
  readonly needs: readonly Need[];
  /** Ids of the items that kill the claim. */
  readonly refutedBy: readonly string[];
}

const TRACES: readonly (string | null)[] = ['dau_vet', 'quyet_dinh'];
const DEADLY: readonly (string | null)[] = ['trinh_tu', 'quyet_dinh'];

interface Step {
  readonly need: Need;
  readonly met: boolean;
}

/** The steps of each level, from the first: the level is the number of levels wholly met before one that is not. */
function steps({ evidence, rivals, sourceOn, doneOn }: Judged, refuted: boolean): readonly (readonly Step[])[] {
  const support = evidence.filter((e) => e.supports === true);
  const kinds = new Set(support.flatMap((e) => e.kind ?? [])).size;
  const trace = support.some((e) => TRACES.includes(e.test));
  return [
    [
      { need: 'refuted', met: !refuted },
      { need: 'too_late', met: sourceOn === null || doneOn === null || sourceOn <= doneOn },
      { need: 'support', met: support.length > 0 },
      { need: 'timing', met: sourceOn !== null || support.some((e) => e.test === 'trinh_tu') },
    ],
    [{ need: 'trace_or_kind', met: trace || kinds >= 2 }],
    [
      { need: 'second_kind', met: kinds >= 2 },
      { need: 'independent', met: support.some((e) => e.independent === true) },
      { need: 'rivals', met: rivals },
    ],
    [
      { need: 'evaluation', met: support.some((e) => e.kind === 'danh_gia' && e.independent === true) },
      { need: 'trace', met: trace },
    ],
  ];
}

/** The evidence level of a claim and what would raise it: the first step that fails decides. */
export function gradeOf(judged: Judged): Grade {
  const refutedBy = judged.evidence.filter((e) => e.supports === false && DEADLY.includes(e.test)).map((e) => e.id);
  const levels = steps(judged, refutedBy.length > 0);
  const failing = levels.findIndex((level) => level.some((step) => !step.met));
  const level = LEVELS[failing < 0 ? 4 : failing] ?? 0;
  return { level, refutedBy, needs: (levels[failing] ?? []).filter((step) => !step.met).map((step) => step.need) };
}

/** What the evidence allows of the role claimed: E2 at most 1, E3 at most 2, E4 at most 3. */
export function roleAllowed(role: number, level: Level): number {
  return Math.min(role, Math.max(level - 1, 0));
}
