import type { Comparison } from '../../domain/difference';
import type { Text } from '../../domain/indicator';
import type { Version } from '../../domain/version';
import { comparisonOf, keepComparison } from '../../store/comparisons';
import type { Choice, Compared, Side } from '../../ui/changes/port';
import { identityOf } from './describe';

/** What was found between two versions: everything the page shows before somebody asks for rows. */
interface Kept {
  readonly found: Comparison;
  readonly units: ReadonlyMap<string, Text>;
  readonly tells: boolean;
}

/** A side, and the version whose files it is; null where it is none that is kept. */
export interface Standing {
  readonly side: Side;
  readonly version: Version | null;
}

/** The name of all that the comparison depends on, the edition of the page included; null where one side is no kept version. */
export function nameOf(old: Standing, fresh: Standing, { periods }: Choice): string | null {
  if (!old.version || !fresh.version) return null;
  const names = [identityOf(old.version), identityOf(fresh.version)];
  return names.includes(null) ? null : JSON.stringify([...names, old.version.id, fresh.version.id, periods]);
}

/** What was found before under that name. */
export async function recalled(name: string | null, old: Side, fresh: Side): Promise<Compared | null> {
  const kept = name === null ? null : await comparisonOf<Kept>(name);
  return kept && { ok: true, ...kept, old, fresh };
}

/** Keeps what was found, so that the next visit need not compare again. */
export async function remember(name: string | null, compared: Compared): Promise<void> {
  if (name === null || !compared.ok) return;
  const { found, units, tells } = compared;
  await keepComparison(name, { found, units, tells } satisfies Kept);
}
