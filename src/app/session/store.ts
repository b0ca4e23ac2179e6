import type { ChangeSet } from '../../domain/change';
import type { Problem } from '../../domain/problem';
import type { PackChoice } from '../../domain/scope';
import type { Engine } from '../../engine/port';
import type { DeskTrouble } from '../../ui/parts/desk';
import type { PackView, Session } from '../../ui/parts/session';
import { failure } from './failure';
import type { Opened } from './open';
import { pickedFiles, type Sources } from './sources';

type State = Omit<Session, 'openFiles' | 'openSample' | 'enter' | 'forget'>;

const EMPTY: State = { status: 'empty', progress: null, pack: null, asker: null, problems: [], desk: null };

/** The data of this tab. The machinery that loads it comes in a chunk of its own, beside the first paint. */
export class SessionStore {
  #state: State = EMPTY;
  /** Which choice the state answers, or is on its way to answer. */
  #choice: PackChoice | null = null;
  #opened: Opened | null = null;
  #turn = 0;
  /** Counts the packs shown: what was found in an earlier one is dropped. */
  #shown = 0;
  #entering: Promise<unknown> = Promise.resolve();
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

  /** Enters something on top of the pack, one after the other. */
  enter(change: (set: ChangeSet) => ChangeSet): Promise<boolean> {
    const entered = this.#entering.then(() => this.#enter(change));
    this.#entering = entered;
    return entered;
  }

  async forget(base: string): Promise<void> {
    const { deskStore } = await import('./desk');
    await (await deskStore()).drop(base);
    const { desk } = this.#state;
    if (desk) this.#set({ ...this.#state, desk: { ...desk, others: desk.others.filter((s) => s.base !== base) } });
  }

  async #enter(change: (set: ChangeSet) => ChangeSet): Promise<boolean> {
    const { desk, pack, asker } = this.#state;
    const opened = this.#opened;
    if (!desk || !pack || !opened) return false;
    const next = change(desk.set);
    if (next === desk.set) return true;
    const turn = this.#turn;
    const rebuilt = next.steps !== desk.set.steps;
    const back = (trouble: DeskTrouble): false => {
      if (turn === this.#turn) this.#set({ ...this.#state, asker, desk: { ...desk, busy: false, trouble } });
      return false;
    };
    // Nobody may ask while tables are replaced: an answer would be kept under the wrong pack.
    this.#set({ ...this.#state, asker: rebuilt ? null : asker, desk: { ...desk, busy: true, trouble: null } });
    try {
      const { keep } = await import('./desk');
      const kept = { ...next, revision: desk.set.revision + 1 };
      const shown = rebuilt ? await opened.enter(kept.steps) : { asker };
      if (!(await keep(kept))) {
        if (rebuilt) await opened.enter(desk.set.steps);
        return back('stale');
      }
      if (turn !== this.#turn) return false;
      this.#set({ ...this.#state, ...shown, desk: { ...desk, set: kept, busy: false, trouble: null } });
      if ('pack' in shown) void this.#check(opened.engine, shown.pack);
      return true;
    } catch {
      await opened.enter(desk.set.steps).catch(() => undefined);
      return back('failed');
    }
  }

  /** After the first numbers: the checks take their turn between the questions of the page. */
  async #check(engine: Engine, pack: PackView): Promise<void> {
    const shown = ++this.#shown;
    const { check } = await import('./check');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    if (this.#shown !== shown) return;
    const found = await check(engine, pack);
    if (this.#shown !== shown) return;
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
      const [{ open }, { deskOf, deskStore }, given] = await Promise.all([import('./open'), import('./desk'), sources()]);
      void deskStore();
      const opened = await open(given, (progress) => mine() && this.#set({ ...this.#state, progress }));
      if (!opened.ok) return failed(opened.problems);
      const { engine } = opened.value;
      const shown = await deskOf(opened.value);
      if (!mine()) {
        await engine.close();
        return false;
      }
      const old = this.#opened?.engine;
      this.#opened = opened.value;
      this.#set({ status: 'ready', progress: null, problems: opened.problems, ...shown });
      void old?.close();
      void this.#check(engine, shown.pack);
      return true;
    } catch (cause) {
      return failed([failure(cause)]);
    }
  }
}
