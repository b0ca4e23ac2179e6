import type { Text } from '../../domain/indicator';
import type { Unit } from '../../domain/place';
import { ministry } from '../../domain/plan';
import type { Letter } from '../../exports/report/paper';
import type { Translate } from '../../i18n/text';

/** Whose report it is: the ministry's, or that of a unit under the body above it where the pack knows which. */
export function letterOf(unit: Unit | null, units: readonly Unit[], say: (text: Text) => string, t: Translate): Letter {
  const root = ministry(units);
  const issuer = unit ?? root;
  if (!issuer) return { above: undefined, issuer: t('report.ministry'), sign: null };
  const above = units.find((u) => u.id === issuer.parent && u.kind !== 'ngoai_bo');
  return {
    above: issuer.id === root?.id ? undefined : above ? say(above.name) : null,
    issuer: say(issuer.name),
    sign: issuer.abbr === null || /\s/.test(issuer.abbr) ? null : issuer.abbr,
  };
}
