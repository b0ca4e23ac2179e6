import type { Engine } from '../../engine/port';
import { ask, sqlOf } from '../../indicators/ask';
import { labels } from '../../indicators/labels';
import type { Pack } from '../../indicators/pack';
import { recompute } from '../../indicators/recompute';
import { records } from '../../indicators/records';
import { findingRows } from '../../indicators/rules';
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
    labels: (dimension) => labels(engine, dimension),
    findingRows: (code, asOf) => findingRows(engine, pack, asOf, code),
    sourceRow: (table, row) => sourceRow(engine, table, row),
  };
}
