import type { Problem } from '../../domain/problem';
import type { LoadedTable } from '../../domain/source';
import { engineBeside } from '../../diff/beside';
import { standBeside } from '../../diff/stand';
import type { Pair } from '../../diff/version';
import type { Engine } from '../../engine/port';
import { openPack, type Pack } from '../../indicators/pack';
import { EDITED } from '../../review/read';
import type { Stage } from '../../ui/changes/port';
import { Overlay } from './overlay';
import { ProgressCount } from './progress';
import { readAll } from './read-all';
import { rejectsOf } from './rejects';
import type { Content } from './side';
import type { Source } from './sources';

const OLD = 'old__';
const FRESH = 'fresh__';

type Stood = { readonly pair: Pair } | { readonly id: string; readonly problems: readonly Problem[] };

async function read(
  { side, sources }: Content,
  files: readonly Source[],
  which: 'old' | 'fresh',
  onStage: (stage: Stage) => void,
  signal: AbortSignal,
): Promise<readonly LoadedTable[] | Extract<Stood, { readonly id: string }>> {
  const count = new ProgressCount(files, ({ read: rows, total }) => signal.aborted || onStage({ step: 'read', side: which, rows, total }));
  const { tables, problems, refused } = await readAll({ ...sources, files }, count, signal);
  const failed = refused || (files.length > 0 && tables.length === 0) || problems.some((p) => p.code === 'file_twice');
  return failed ? { id: side.id, problems } : tables;
}

/** Tables of the old pack that the fresh one has too, byte for byte, by the file that holds them there. */
function inCommon(old: Content, fresh: Content, tables: readonly LoadedTable[]): ReadonlyMap<Source, string> {
  const one = old.sources === fresh.sources;
  const found = fresh.sources.files.map(
    (file) => [file, tables.find((t) => t.file === file.name && (one || t.sha256 === file.sha256))?.name] as const,
  );
  return new Map(found.flatMap(([file, name]) => (name === undefined ? [] : [[file, name] as const])));
}

/** Reads both packs into the engine, side by side; a file that both have is read once. Rejects with `EngineError`, or as `signal` says. */
export async function standPair(
  engine: Engine,
  old: Content,
  fresh: Content,
  onStage: (stage: Stage) => void,
  signal: AbortSignal,
): Promise<Stood> {
  const tables = await read(old, old.sources.files, 'old', onStage, signal);
  if ('problems' in tables) return tables;
  const common = inCommon(old, fresh, tables);
  const added = fresh.sources.files.filter((file) => !common.has(file));
  const more = added.length === 0 ? [] : await read(fresh, added, 'fresh', onStage, signal);
  if ('problems' in more) return more;
  onStage({ step: 'build' });
  const files = await openPack(engineBeside(engine, OLD), tables);
  const beside = await standBeside(
    engine,
    { prefix: OLD, pack: files },
    {
      prefix: FRESH,
      tables: more,
      same: [...common.values()],
      copied: old.steps.length + fresh.steps.length > 0 ? EDITED : [],
    },
  );
  signal.throwIfAborted();
  const entered = async ({ steps }: Content, prefix: string, pack: Pack): Promise<Pack> =>
    steps.length === 0 ? pack : new Overlay(engineBeside(engine, prefix), pack).apply(steps);
  const before = await entered(old, OLD, files);
  const after = await entered(fresh, FRESH, beside);
  signal.throwIfAborted();
  const definitions = old.definitions ? { definitions: old.definitions.indicators, shared: old.definitions.shared } : {};
  return {
    pair: {
      before: { prefix: OLD, pack: before, asOf: old.side.asOf, rejected: await rejectsOf(old.sources.extra ?? []), ...definitions },
      after: { prefix: FRESH, pack: after, asOf: fresh.side.asOf, rejected: await rejectsOf(fresh.sources.extra ?? []) },
    },
  };
}
