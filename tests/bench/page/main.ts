import { openWasmBrowser } from '../../../src/engine/wasm-browser';
import { type Measured, work } from '../work';

declare global {
  interface Window {
    /** Loads these files from `pack/` and measures. Only this page has it; the application shows nothing of the kind. */
    measure(names: readonly string[], year: string, asOf: string): Promise<Measured>;
  }
}

window.measure = async (names, year, asOf) => {
  const files = [];
  for (const name of names) files.push({ name, bytes: new Uint8Array(await (await fetch(`pack/${name}`)).arrayBuffer()) });
  // Left open: what it holds is measured after.
  return work(await openWasmBrowser(), files, year, asOf);
};
