import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNative } from '../../src/engine/native';
import { type Coverage, coverage as coverageOf, type Trial } from './back-test';
import { Work } from './work';

/** What the bench runs in its own process: the native engine on one thread. */
export interface NodeHalf {
  openNode(): Promise<Work>;
  coverage(trials: readonly Trial[]): Coverage;
  readPack(folder: string, names: readonly string[]): readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export const openNode: NodeHalf['openNode'] = async () => new Work(await openNative({ threads: 1 }));

export const coverage: NodeHalf['coverage'] = coverageOf;

export const readPack: NodeHalf['readPack'] = (folder, names) =>
  names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
