import { DATA_DATE, YEARS } from '../calendar';
import { addDays, type Day, earlier } from '../tools/days';
import { evenly, random } from '../tools/random';
import { isProvincial, reporting } from '../units';
import type { PeriodRow } from './periods';

type ReportRow = { unit_id: string; period_id: string; due_on: Day; submitted_on: Day | null; nil_return: boolean };

/** Share of returns that came in at all, and of these on time. */
// prettier-ignore
const FILED: Readonly<Record<number, number>> = {
  2018: 0.84, 2019: 0.87, 2020: 0.86, 2021: 0.89, 2022: 0.92, 2023: 0.945, 2024: 0.965, 2025: 0.955, 2026: 0.905,
};
// prettier-ignore
const ON_TIME: Readonly<Record<number, number>> = {
  2018: 0.55, 2019: 0.6, 2020: 0.58, 2021: 0.66, 2022: 0.72, 2023: 0.77, 2024: 0.82, 2025: 0.79, 2026: 0.83,
};

/** Who owes which return: the year and the half year everybody since 2018, quarters and nine months the ministry's units since 2024. */
function owed(p: PeriodRow): 'all' | 'central' | null {
  const year = Number(p.period_id.slice(0, 4));
  if (p.calendar !== 'lich' || p.due_on === null || p.due_on > DATA_DATE) return null;
  if (p.kind === 'nam') return year >= 2018 ? 'all' : null;
  if (p.kind === 'sau_thang') return year >= 2019 ? 'all' : null;
  if (p.kind === 'chin_thang' || p.period_id.endsWith('Q1')) return year >= 2024 ? 'central' : null;
  return null;
}

/** Obligations and returns. A unit owes what fell due while it existed; many provinces truly have nothing to report. */
export function reportStatus(periods: readonly PeriodRow[]): readonly ReportRow[] {
  let index = 0;
  return periods
    .filter((p) => YEARS.includes(Number(p.period_id.slice(0, 4))))
    .flatMap((p): ReportRow[] => {
      const who = owed(p);
      const due = p.due_on;
      if (who === null || due === null) return [];
      const year = Number(p.period_id.slice(0, 4));
      return reporting(due)
        .filter((u) => who === 'all' || !isProvincial(u))
        .map((u): ReportRow => {
          const rnd = random(`report ${u.id} ${p.period_id}`);
          const i = index++;
          const filed = isProvincial(u) ? evenly(i, FILED[year] ?? 1) : evenly(i, Math.min(1, (FILED[year] ?? 1) + 0.05));
          const late = !evenly(i, (ON_TIME[year] ?? 1) * (FILED[year] ?? 1));
          const on = late ? addDays(due, rnd.int(1, 38)) : addDays(due, -rnd.int(0, 9));
          // A department dissolved soon after hands in its last return before it closes.
          const submitted = u.to === null ? on : earlier(on, u.to);
          return {
            unit_id: u.id,
            period_id: p.period_id,
            due_on: due,
            submitted_on: filed && submitted <= DATA_DATE ? submitted : null,
            nil_return: filed && submitted <= DATA_DATE && isProvincial(u) && rnd.chance(0.34),
          };
        });
    });
}
