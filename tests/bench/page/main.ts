import { openWasmBrowser } from '../../../src/engine/wasm-browser';
import { bareEditor } from './editor';
import { importFile, type ImportTimes, rejectFile, type RejectedTimes } from './import';
import { type KeptTimes, visits } from './kept';
import { type Difference, type Loaded, type Round, Work } from '../work';
import { measureSlides, type SlidesTimes } from './slides';
import { measureSandbox, runMany, type WorkbenchTimes } from './workbench';

declare global {
  interface Window {
    /** Loads these files from `pack/`. Only the bench's own page has it. */
    load(names: readonly string[]): Promise<Loaded>;
    round(year: string, asOf: string): Promise<Round>;
    /** Takes one file of `pack/` in as the import desk does. */
    importOne(name: string, table: string): Promise<ImportTimes>;
    /** The same of a file without a row that can be taken. */
    rejectOne(name: string, table: string): Promise<RejectedTimes>;
    /** Opens and closes an engine: what a page holds after that is the engine's code, and no data. */
    warm(): Promise<void>;
    visits(names: readonly string[], year: string, asOf: string): Promise<KeptTimes>;
    difference(names: readonly string[], year: string, asOf: string): Promise<Difference>;
    /** Analysts' statements over a million rows. */
    workbench(): Promise<WorkbenchTimes>;
    workbenchRuns(runs: number): Promise<void>;
    bareEditor(text: string): void;
    /** Figures into Office files. */
    slides(): Promise<SlidesTimes>;
  }
}

window.bareEditor = bareEditor;

let work: Work | null = null;

async function fetched(names: readonly string[]) {
  const files = [];
  for (const name of names) files.push({ name, bytes: new Uint8Array(await (await fetch(`pack/${name}`)).arrayBuffer()) });
  return files;
}

window.load = async (names) => {
  work = new Work(await openWasmBrowser());
  return work.load(await fetched(names));
};

window.importOne = async (name, table) => {
  const file = new File([await (await fetch(`pack/${name}`)).blob()], name);
  const engine = await openWasmBrowser();
  try {
    return await importFile(engine, file, table);
  } finally {
    await engine.close();
  }
};

window.rejectOne = async (name, table) => rejectFile(new File([await (await fetch(`pack/${name}`)).blob()], name), table);

window.warm = async () => (await openWasmBrowser()).close();

window.visits = async (names, year, asOf) => visits(await fetched(names), year, asOf);

window.difference = async (names, year, asOf) => {
  if (!work) throw new Error('load first');
  return work.difference(await fetched(names), year, asOf);
};

window.round = async (year, asOf) => {
  if (!work) throw new Error('load first');
  return work.round(year, asOf);
};

window.workbench = measureSandbox;
window.workbenchRuns = runMany;
window.slides = measureSlides;
