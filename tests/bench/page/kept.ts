import type { ArrowEngine } from '../../../src/engine/arrow-engine';
import { imageOf } from '../../../src/engine/image';
import { openWasmBrowser } from '../../../src/engine/wasm-browser';
import type { Question } from '../../../src/domain/question';
import type { SourceFile } from '../../../src/domain/source';
import { ask } from '../../../src/indicators/ask';
import { contentHash } from '../../../src/indicators/content-hash';
import { openPack, type Pack, stand, standingTables } from '../../../src/indicators/pack';
import { runRules } from '../../../src/indicators/rules';
import { readFile } from '../../../src/ingest/read';
import { sealed, unsealed } from '../../../src/store/sealed';
import { yearOf } from '../work';

/**
 * Milliseconds: the engine's start, then from there to its first number, by the files and by the tables as they were kept. Those are verified
 * while the engine starts: `stand` is what its start takes longer with them. `image`: making them ready to be kept, behind the first visit.
 */
export interface KeptTimes {
  readonly start: number;
  readonly files: Readonly<Record<'read' | 'load' | 'first' | 'checks', number>>;
  readonly kept: Readonly<Record<'stand' | 'first', number>>;
  readonly verify: number;
  readonly image: number;
  readonly bytes: number;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [value: T, ms: number]> {
  const started = performance.now();
  return [await work(), performance.now() - started];
}

/** One visit by the files, whose tables are then kept, and one by those. Both must hold the same rows. */
export async function visits(files: readonly SourceFile[], year: string, asOf: string): Promise<KeptTimes> {
  const question: Question = { indicator: 'A01', period: yearOf(year), asOf, by: 'unit', where: [], units: 'as_was', currency: 'VND' };
  const first = (engine: ArrowEngine, pack: Pack) => timed(() => ask(engine, pack, question));
  const [engine, start] = await timed(() => openWasmBrowser());
  const [tables, read] = await timed(async () => {
    const outcomes = [];
    for (const file of files) outcomes.push(await readFile(file));
    return outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  });
  const [pack, load] = await timed(() => openPack(engine, tables));
  const [answer, number] = await first(engine, pack);
  const [, checks] = await timed(() => runRules(engine, pack, asOf));
  const [image, made] = await timed(async () => {
    const snapshot = await engine.dump(standingTables);
    return imageOf(async (empty) => {
      await empty.restore(snapshot);
      await stand(empty);
    });
  });
  const kept = await sealed(image, '[]');
  await engine.close();

  const [plain, restart] = await timed(() => openWasmBrowser());
  await plain.close();
  const [, verify] = await timed(() => unsealed(kept));
  const [again, opened] = await timed(() => openWasmBrowser({ image: unsealed({ ...kept, content: image.slice() }) }));
  const [same, numberAgain] = await first(again, pack);
  const { hash } = await contentHash(again, new Set(Object.keys(pack.tables)));
  if (hash !== pack.hash || JSON.stringify(same) !== JSON.stringify(answer)) throw new Error('the kept tables are others');
  await again.close();
  return {
    start: Math.min(start, restart),
    files: { read, load, first: number, checks },
    kept: { stand: Math.max(0, opened - restart), first: numberAgain },
    verify,
    image: made,
    bytes: image.length,
  };
}
