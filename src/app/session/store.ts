import type { Problem } from '../../domain/problem';
import type { PackChoice } from '../../domain/scope';
import type { Engine } from '../../engine/port';
import type { PackView, Session } from '../../ui/parts/session';
import { failure } from './failure';
import { pickedFiles, type Sources } from './sources';

type State = Omit<Session, 'openFiles' | 'openSample'>;

const EMPTY: State = { status: 'empty', progress: null, pack: null, asker: null, problems: [] };

/** The data of this tab. The machinery that loads it comes in a chunk of its own, beside the first paint. */
export class SessionStore {
  #state: State = EMPTY;
  /** Which choice the state answers, or is on its way to answer. */
  #choice: PackChoice | null = null;
  #engine: Engine | null = null;
  #turn = 0;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): State => this.#state;

  #set(state: State): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  /** Follows the address. Files of one's own live in this tab only: after a reload there are none. */
  choose(choice: PackChoice): void {
    if (choice === this.#choice || (choice === 'new' && this.#choice !== null)) return;
    if (choice === 'sample') void this.openSample();
    else if (this.#choice === null) this.#set(EMPTY);
  }

  async openSample(): Promise<void> {
    this.#choice = 'sample';
    await this.#open(async () => (await import('./sample')).sampleFiles(), true);
  }

  /** True when the files were loaded; otherwise what was there stays, with the problems beside it. */
  async openFiles(files: readonly File[]): Promise<boolean> {
    const loaded = await this.#open(() => Promise.resolve(pickedFiles(files)), false);
    if (loaded) this.#choice = 'own';
    return loaded;
  }

  /** After the first numbers: the checks take their turn between the questions of the page. */
  async #check(engine: Engine, pack: PackView): Promise<void> {
    const { check } = await import('./check');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    if (this.#engine !== engine) return;
    const found = await check(engine, pack);
    if (this.#engine !== engine) return;
    this.#set({ ...this.#state, pack: { ...pack, checked: true, problems: [...pack.problems, ...found] } });
  }

  async #open(sources: () => Promise<Sources>, replaces: boolean): Promise<boolean> {
    const turn = ++this.#turn;
    const before = replaces ? EMPTY : this.#state;
    const mine = () => turn === this.#turn;
    this.#set({ ...before, status: 'loading', progress: null, problems: [] });
    const failed = (problems: readonly Problem[]): false => {
      if (mine()) this.#set({ ...before, status: before.pack ? 'ready' : 'failed', progress: null, problems });
      return false;
    };
    try {
      const [{ open }, given] = await Promise.all([import('./open'), sources()]);
      const opened = await open(given, (progress) => mine() && this.#set({ ...this.#state, progress }));
      if (!opened.ok) return failed(opened.problems);
      const { engine, pack, asker } = opened.value;
      if (!mine()) {
        await engine.close();
        return false;
      }
      const old = this.#engine;
      this.#engine = engine;
      this.#set({ status: 'ready', progress: null, pack, asker, problems: opened.problems });
      void old?.close();
      void this.#check(engine, pack);
      return true;
    } catch (cause) {
      return failed([failure(cause)]);
    }
  }
}
