import type { Problem } from '../../src/domain/problem';
import type { Engine } from '../../src/engine/port';
import { allIndicators } from '../../src/indicators/catalogue';
import { formerUnits, partners, periods, targets, units } from '../../src/indicators/lists';
import type { Pack } from '../../src/indicators/pack';
import type { PackView } from '../../src/ui/parts/session';

/** The pack as the pages get it, before its checks have run. */
export async function viewOf(engine: Engine, pack: Pack, asOf: string, problems: readonly Problem[] = []): Promise<PackView> {
  return {
    ...pack,
    problems: [...problems, ...pack.problems],
    synthetic: false,
    asOf,
    periods: await periods(engine),
    units: await units(engine),
    formerUnits: await formerUnits(engine),
    partners: await partners(engine),
    targets: await targets(engine),
    indicators: allIndicators(),
    checked: false,
    edited: null,
  };
}
