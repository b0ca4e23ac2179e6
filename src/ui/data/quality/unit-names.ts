import type { Text } from '../../../domain/indicator';
import type { PackView } from '../../parts/session';

/** What units are called; those that share a name, as one that was merged and its heir do, with their id. */
export function unitNames(units: PackView['units'], say: (text: Text) => string): ReadonlyMap<string, string> {
  const names = units.map((u) => [u.id, say(u.name)] as const);
  const twice = (name: string) => names.filter(([, other]) => other === name).length > 1;
  return new Map(names.map(([id, name]) => [id, twice(name) ? `${name} (${id})` : name]));
}
