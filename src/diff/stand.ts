import { contract } from '../domain/contract';
import type { LoadedTable } from '../domain/source';
import type { Engine } from '../engine/port';
import { sqlName } from '../indicators/literal';
import { type Pack, type PackTable, settle } from '../indicators/pack';
import { engineBeside } from './beside';
import type { Version } from './version';

const about = ({ rows, file, format, sha256, bytes }: LoadedTable): PackTable => ({ rows, file, format, sha256, bytes });

/** What a pack consists of where another one stands already. */
export interface Coming {
  readonly prefix: string;
  /** Tables of its own. Those that came as bytes are handed over. */
  readonly tables: readonly LoadedTable[];
  /** Tables that it has in common with the other, file and all: they stand once. */
  readonly same: readonly string[];
  /** Of these a copy is made, since they will be changed. */
  readonly copied?: readonly string[];
}

/** Puts a pack beside one that stands in the engine. What neither names is absent from it; nothing may stand under the prefix yet. Rejects with `EngineError`. */
export async function standBeside(engine: Engine, other: Pick<Version, 'prefix' | 'pack'>, coming: Coming): Promise<Pack> {
  const { prefix, tables, same, copied = [] } = coming;
  const beside = engineBeside(engine, prefix);
  const given: Record<string, PackTable> = {};
  for (const { name } of contract) {
    const own = tables.find((t) => t.name === name);
    const shared = same.includes(name) ? other.pack.tables[name] : undefined;
    const [here, there] = [sqlName(prefix + name), sqlName(other.prefix + name)];
    if (own) await beside.put(name, own.table);
    else if (shared && !copied.includes(name)) await engine.query(`CREATE OR REPLACE VIEW ${here} AS SELECT * FROM ${there}`);
    else await engine.query(`CREATE OR REPLACE TABLE ${here} AS SELECT * FROM ${there}${shared ? '' : ' LIMIT 0'}`);
    const table = own ? about(own) : shared;
    if (table) given[name] = table;
  }
  return settle(beside, given);
}
