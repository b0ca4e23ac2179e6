import { DATA_DATE, YEARS } from '../calendar';
import { day, type Day, workday } from '../tools/days';
import { random } from '../tools/random';
import { pad } from '../tools/row';
import { provincialUnit, unitAt } from '../units';
import { topicWeights } from '../words/topics';
import type { ProjectSpec } from '../words/projects';

type Inspection = {
  inspection_id: string;
  unit_id: string | null;
  project_id: string | null;
  inspected_on: Day;
  findings: number;
  remedied: number;
};

/** Four or five a year: projects, and units on how they keep the rules of cooperation. */
export function inspections(specs: readonly ProjectSpec[]): readonly Inspection[] {
  return YEARS.flatMap((year) => {
    const rnd = random(`inspections ${year}`);
    const count = year === 2020 || year === 2021 ? 2 : year === 2026 ? 4 : 5;
    return Array.from({ length: count }, (_, i): Inspection => {
      const on = workday(day(year, [4, 6, 8, 9, 11][i] ?? 9, rnd.int(3, 22)));
      const open = specs.filter(
        (p) => p.committed !== '' && p.kind !== 'phi_du_an' && !p.out && p.start < on && (p.end === null || p.end > on),
      );
      const project = rnd.chance(0.5) && open.length > 0 ? rnd.pick(open) : null;
      const unit = rnd.chance(0.3) ? provincialUnit(rnd, on).id : unitAt(rnd.weighted(topicWeights).desk, on);
      const findings = rnd.chance(0.1) ? 0 : rnd.int(2, 9);
      const age = Number(DATA_DATE.slice(0, 4)) - year;
      return {
        inspection_id: `KT-${year}-${pad(i + 1, 2)}`,
        unit_id: project ? null : unit,
        project_id: project?.id ?? null,
        inspected_on: on,
        findings,
        remedied: Math.min(findings, Math.round(findings * (age > 0 ? rnd.real(0.75, 1.05) : rnd.real(0.35, 0.75)))),
      };
    });
  });
}
