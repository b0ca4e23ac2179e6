import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openNative } from '../../src/engine/native';
import { type Measured, work } from './work';

/** What the bench runs in its own process. */
export interface NodeHalf {
  measureNative(folder: string, year: string, asOf: string): Promise<Measured>;
}

/** The native engine on one thread. */
export async function measureNative(folder: string, year: string, asOf: string): Promise<Measured> {
  const engine = await openNative({ threads: 1 });
  const files = readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  try {
    return await work(engine, files, year, asOf);
  } finally {
    await engine.close();
  }
}
