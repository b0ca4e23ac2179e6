import type { Judgement, Review, ReviewedTask } from './model';
import type { Task } from './rows';
import { atLeast, atMost, countable, taskDay, taskStanding, type TaskStanding } from './standing';

/** D01 and D02 as counts of tasks: at least, at most, of all completed with a date. */
export interface Band {
  readonly least: number;
  readonly most: number;
  readonly n: number;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

export const within = (task: Task, { from, to }: Span): boolean => {
  const day = taskDay(task);
  return day !== null && day >= from && day <= to;
};

/** The tasks completed in a span of days. */
export function completed(review: Review, span: Span): readonly ReviewedTask[] {
  return [...review.tasks.values()].filter(({ task }) => task.status === 'xong' && within(task, span));
}

export function bandOf(tasks: readonly Pick<ReviewedTask, 'task' | 'standing'>[]): Band {
  const count = (keep: (task: Task, standing: TaskStanding) => boolean) => tasks.filter((t) => keep(t.task, t.standing)).length;
  return { least: count(atLeast), most: count(atMost), n: tasks.filter((t) => countable(t.task)).length };
}

/** The band as it would be with one claim (and its task) judged anew; `claim` null: only the task changed. */
export function bandAfter(tasks: readonly ReviewedTask[], task: Task, claim: Judgement | null): Band {
  return bandOf(
    tasks.map((t) => {
      if (t.task.id !== task.id) return t;
      const effects = t.claims.map((j) => (claim && j.claim.id === claim.claim.id ? claim.effect : j.effect));
      return { task, standing: taskStanding(effects) };
    }),
  );
}
