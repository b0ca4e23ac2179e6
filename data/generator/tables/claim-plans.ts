import { DATA_DATE } from '../calendar';
import type { Random } from '../tools/random';
import { daysBetween } from '../tools/days';
import type { Job } from './tasks';

/** What one claim of a task is to be: its evidence level, its role, and how far it got. */
export interface Plan {
  readonly level: number;
  readonly role: number;
  readonly status: 'nhap' | 'cho_xac_nhan' | 'xac_nhan' | 'bac' | 'tranh_luan';
  /** `right`: the task's unit or the Ministry Office; `self` and `third` do not count. */
  readonly verifier: 'right' | 'self' | 'third' | null;
  /** Rests on an expert, who has no table and so no date. */
  readonly expert?: true;
  /** Rests on something that happened after the task was done. */
  readonly late?: true;
}

const confirmed = (level: number, role: number): Plan => ({ level, role, status: 'xac_nhan', verifier: 'right' });

function open(rnd: Random): Plan {
  const level = rnd.weighted([
    [1, 45],
    [2, 40],
    [3, 15],
  ]);
  const role = rnd.pick([1, 1, 2]);
  const x = rnd.next();
  if (x < 0.05) return { level, role, status: 'xac_nhan', verifier: 'self' };
  if (x < 0.09) return { level, role, status: 'xac_nhan', verifier: 'third' };
  if (x < 0.7) return { level, role, status: 'cho_xac_nhan', verifier: null };
  return { level, role, status: x < 0.9 ? 'nhap' : 'tranh_luan', verifier: null };
}

/** Other claims of a task whose standing is already settled: none of them may raise it. */
function also(rnd: Random): Plan {
  const x = rnd.next();
  if (x < 0.4) return confirmed(rnd.pick([1, 1, 2]), 1);
  if (x < 0.62) return { level: rnd.pick([1, 2]), role: 1, status: 'cho_xac_nhan', verifier: null };
  if (x < 0.74) return { level: 1, role: 2, status: 'nhap', verifier: null };
  return { level: rnd.pick([0, 1]), role: rnd.pick([1, 2]), status: 'bac', verifier: null };
}

const several = (rnd: Random, most: number): Plan[] => Array.from({ length: rnd.int(0, most) }, () => also(rnd));

/** The claims of one task, which together give it exactly its standing. */
export function plansFor(rnd: Random, job: Job): readonly Plan[] {
  switch (job.standing) {
    case 'decisive':
      return [confirmed(4, 3), ...several(rnd, 3)];
    case 'important':
      return [rnd.chance(0.25) ? confirmed(4, 2) : confirmed(3, rnd.pick([2, 2, 3])), ...several(rnd, 3)];
    case 'support': {
      const main = rnd.pick([confirmed(2, 1), confirmed(2, 2), confirmed(2, 1), confirmed(3, 1)]);
      return [rnd.chance(0.06) ? { ...main, expert: true } : main, ...several(rnd, 3)];
    }
    case 'open':
      return [open(rnd), ...(rnd.chance(0.4) ? [open(rnd)] : [])];
    case 'unreviewed':
      if (job.row.status !== 'xong' && job.row.status !== 'dang') return [];
      return rnd.chance(job.row.status === 'dang' ? 0.25 : 0.22)
        ? [{ level: rnd.pick([0, 1, 1, 2]), role: 1, status: 'nhap', verifier: null }]
        : [];
    default: {
      const done = job.row.done_on ?? DATA_DATE;
      if (daysBetween(done, DATA_DATE) > 40 && rnd.chance(0.012))
        return [{ level: 0, role: 1, status: 'cho_xac_nhan', verifier: null, late: true }];
      return rnd.chance(0.1) ? [{ level: rnd.pick([0, 1, 1]), role: rnd.pick([1, 2]), status: 'bac', verifier: null }] : [];
    }
  }
}
