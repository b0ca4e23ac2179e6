import type { Asked } from '../../domain/asked';
import { earlier } from '../../domain/days';
import type { Period } from '../../domain/period';
import type { Task } from '../../review/rows';
import { countable } from '../../review/standing';

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The days a period is asked with: it ends at the data date where it is open. */
export const spanOf = (period: Period, asOf: string): Span => ({ from: period.from, to: earlier(period.to, asOf) });

/** The period on which a change of this task is shown: the one asked, else the calendar year it was done in; null: neither. */
export function periodOfTask(task: Task, asked: Asked, periods: readonly Period[]): Period | null {
  if (!countable(task) || task.doneOn === null) return null;
  const day = task.doneOn;
  const holds = (p: Period) => {
    const span = spanOf(p, asked.asOf);
    return day >= span.from && day <= span.to;
  };
  if (holds(asked.period)) return asked.period;
  return periods.find((p) => p.kind === 'nam' && p.calendar === 'lich' && holds(p)) ?? null;
}
