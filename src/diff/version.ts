import type { Indicator } from '../domain/indicator';
import type { Engine } from '../engine/port';
import type { Pack } from '../indicators/pack';
import type { QueryFile } from '../indicators/queries';
import { CHANGES, engineBeside } from './beside';

/** A pack that stands in the engine under a prefix (none: the one on screen), and what is known of it besides its rows. */
export interface Version {
  readonly prefix: string;
  readonly pack: Pack;
  /** The data date, an ISO day. */
  readonly asOf: string;
  /** Definitions that the version was computed with, where they are not the catalogue's. */
  readonly definitions?: readonly Indicator[];
  /** The shared files that it was computed with, where they are not those of today. */
  readonly shared?: readonly QueryFile[];
  /** By table, the keys of rows that could not be read (parts joined by `|`). */
  readonly rejected?: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Pair {
  readonly before: Version;
  readonly after: Version;
}

/** The engine as that version sees it. */
export const engineOf = (engine: Engine, { prefix }: Pick<Version, 'prefix'>): Engine =>
  prefix === '' ? engine : engineBeside(engine, prefix);

/** The relation that holds the rows of a table that differ between the two. */
export const changesName = ({ before, after }: Pair, table: string): string => `${CHANGES}${before.prefix}${after.prefix}${table}`;
