import type { Day } from '../tools/days';
import type { Random } from '../tools/random';
import type { Desk } from '../units';
import type { ProjectSpec } from '../words/projects';

/** One of the projects that run on that day with that desk among their units (and that donor, where one is asked for), if any. */
export function running(rnd: Random, specs: readonly ProjectSpec[], desk: Desk, on: Day, donor?: string): string | null {
  const found = specs.filter(
    (p) =>
      p.committed !== '' &&
      p.status !== 'phe_duyet' &&
      !p.out &&
      p.start <= on &&
      (p.end === null || p.end >= on) &&
      p.units.some(([d]) => d === desk) &&
      (donor === undefined || p.donors.some(([partner]) => partner === donor)),
  );
  return found.length === 0 ? null : rnd.pick(found).id;
}
