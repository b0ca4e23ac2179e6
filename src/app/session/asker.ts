import { readClaims, readEveryClaim } from '../../contribution/detail';
import { readFaults } from '../../contribution/faults';
import { readContribution } from '../../contribution/read';
import type { Engine } from '../../engine/port';
import { ask, sqlOf } from '../../indicators/ask';
import { labels } from '../../indicators/labels';
import { unitChanges } from '../../indicators/lists';
import type { Pack } from '../../indicators/pack';
import { recompute } from '../../indicators/recompute';
import { records } from '../../indicators/records';
import { findingRows } from '../../indicators/rules';
import { series } from '../../indicators/series';
import { sourceRow } from '../../indicators/source-row';
import { reviewTables } from '../../review/read';
import type { Asker } from '../../ui/parts/session';
import { InFlight } from './in-flight';

/** Everything a page can ask, bound to one pack in one engine. `flight` knows whether anything is being asked. */
export function askerOf(engine: Engine, pack: Pack, flight = new InFlight()): Asker {
  return {
    ask: (question) => flight.run(() => ask(engine, pack, question)),
    series: (question, periods) => flight.run(() => series(engine, pack, question, periods)),
    records: (question, group, limit) => flight.run(() => records(engine, pack, question, group, limit)),
    recompute: (question) => flight.run(() => recompute(engine, pack, question)),
    unitChanges: () => flight.run(() => unitChanges(engine)),
    sqlOf,
    labels: (dimension) => flight.run(() => labels(engine, dimension)),
    findingRows: (code, asOf) => flight.run(() => findingRows(engine, pack, asOf, code)),
    tableQuality: (asOf) => flight.run(async () => (await import('../../quality/tables')).tableQuality(engine, pack, asOf)),
    facetRows: (asOf, asked) => flight.run(async () => (await import('../../quality/tables')).facetRows(engine, pack, asOf, asked)),
    returns: (asOf) => flight.run(async () => (await import('../../quality/returns')).returnCells(engine, asOf)),
    returnRows: (cell, asOf, limit) =>
      flight.run(async () => (await import('../../quality/returns')).returnRows(engine, cell, asOf, limit)),
    lowerings: (question, found) => flight.run(async () => (await import('./lowered')).toldLowerings(engine, pack, question, found)),
    loweringRows: (question, lowering, limit) =>
      flight.run(async () => (await import('../../quality/lowerings')).loweringRows(engine, pack, question, lowering, limit)),
    contribution: (question) => flight.run(() => readContribution(engine, question)),
    claimsOf: (task) => flight.run(() => readClaims(engine, task)),
    everyClaim: (question) => flight.run(() => readEveryClaim(engine, question)),
    contributionFaults: (question) => flight.run(() => readFaults(engine, question)),
    sourceRow: (table, row) => flight.run(() => sourceRow(engine, table, row)),
    ratersTooWeak: (ratings) => flight.run(async () => (await import('../../review/weak')).ratersTooWeak(engine, ratings)),
    reviewTables: () => flight.run(() => reviewTables(engine)),
  };
}
