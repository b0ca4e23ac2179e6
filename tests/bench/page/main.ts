import { openWasmBrowser } from '../../../src/engine/wasm-browser';
import { type Loaded, type Round, Work } from '../work';

declare global {
  interface Window {
    /** Loads these files from `pack/`. Only the bench's own page has it. */
    load(names: readonly string[]): Promise<Loaded>;
    round(year: string, asOf: string): Promise<Round>;
  }
}

let work: Work | null = null;

window.load = async (names) => {
  const files = [];
  for (const name of names) files.push({ name, bytes: new Uint8Array(await (await fetch(`pack/${name}`)).arrayBuffer()) });
  work = new Work(await openWasmBrowser());
  return work.load(files);
};

window.round = async (year, asOf) => {
  if (!work) throw new Error('load first');
  return work.round(year, asOf);
};
