import type { Engine } from '../../engine/port';
import { ask, sqlOf } from '../../indicators/ask';
import type { Pack } from '../../indicators/pack';
import { recompute } from '../../indicators/recompute';
import { records } from '../../indicators/records';
import { series } from '../../indicators/series';
import { sourceRow } from '../../indicators/source-row';
import type { Asker } from '../../ui/parts/session';

/** Everything a page can ask, bound to one pack in one engine. */
export function askerOf(engine: Engine, pack: Pack): Asker {
  return {
    ask: (question) => ask(engine, pack, question),
    series: (question, periods) => series(engine, pack, question, periods),
    records: (question, group, limit) => records(engine, pack, question, group, limit),
    recompute: (question) => recompute(engine, pack, question),
    sqlOf,
    sourceRow: (table, row) => sourceRow(engine, table, row),
  };
}
