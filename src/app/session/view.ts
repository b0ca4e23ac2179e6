import type { Problem } from '../../domain/problem';
import type { Engine } from '../../engine/port';
import { allIndicators } from '../../indicators/catalogue';
import { formerUnits, partners, periods, targets, units } from '../../indicators/lists';
import type { Pack } from '../../indicators/pack';
import type { PackView } from '../../ui/parts/session';
import { dataDate } from './data-date';
import type { Sources } from './sources';

type Given = Pick<Sources, 'synthetic' | 'asOf'> & { readonly problems: readonly Problem[] };

/** What every page needs of a pack that an engine holds. `problems` are those of reading its files. */
export async function viewOf(engine: Engine, pack: Pack, { synthetic, asOf, problems }: Given): Promise<PackView> {
  return {
    ...pack,
    problems: [...problems, ...pack.problems],
    synthetic,
    asOf: asOf ?? (await dataDate(engine)),
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
