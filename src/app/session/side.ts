import type { Step } from '../../domain/change';
import type { Version } from '../../domain/version';
import { type Definitions, definitionsFrom } from '../../indicators/definitions-file';
import type { Side } from '../../ui/changes/port';
import type { PackView } from '../../ui/parts/session';
import { DEFINITIONS, type Described, sourcesOf } from './describe';
import type { Sources } from './sources';

/** What is on screen, and what was entered on it. */
export interface Shown {
  readonly pack: PackView;
  readonly sources: Sources;
  readonly at: string;
  readonly steps: readonly Step[];
}

/** A pack to be put into an engine. */
export interface Content {
  readonly side: Side;
  readonly sources: Sources;
  readonly steps: readonly Step[];
  readonly definitions: Definitions | null;
}

const SHORT = 12;

const rowsOf = (version: Version): number => Object.values(version.rows).reduce((sum, n) => sum + n, 0);

export const sideOf = (version: Version, kind: 'kept' | 'opened'): Side => ({
  id: version.id.slice(0, SHORT),
  kind,
  at: version.at,
  note: version.note,
  asOf: version.asOf,
  rows: rowsOf(version),
  pack: version.pack,
});

/** What is on screen, as the files say it, and with what was entered on top where anything was. */
export function sidesOfShown({ pack, at, steps }: Shown): readonly Side[] {
  const side = { at, note: '', asOf: pack.asOf, rows: pack.rows, pack: pack.edited?.base ?? pack.hash };
  const edited: readonly Side[] = steps.length === 0 ? [] : [{ ...side, id: 'files', kind: 'files' }];
  return [{ ...side, id: 'now', kind: 'now' }, ...edited];
}

export async function contentOf(described: Described, kind: 'kept' | 'opened'): Promise<Content> {
  const part = described.version.parts.find((p) => p.role === DEFINITIONS);
  const text = part && (await described.files.get(part.sha256)?.text());
  return {
    side: sideOf(described.version, kind),
    sources: sourcesOf(described),
    steps: [],
    definitions: text === undefined ? null : definitionsFrom(text),
  };
}
