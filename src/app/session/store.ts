import type { ChangeSet } from '../../domain/change';
import type { Problem } from '../../domain/problem';
import type { PackChoice } from '../../domain/scope';
import type { Engine } from '../../engine/port';
import type { DeskTrouble } from '../../ui/parts/desk';
import type { Keeping } from '../../ui/parts/keeping';
import type { PackView, Session } from '../../ui/parts/session';
import { failure } from './failure';
import type { OnScreen } from './importing';
import type { Opened } from './open';
import { MARK } from './mark';
import type { Host, Own, Taken } from './own';
import type { Sources } from './sources';

interface State extends Omit<Session, 'openFiles' | 'openSample' | 'enter' | 'forget'> {
  /** What is kept; null until somebody needed to know. */
  readonly keeping: Keeping | null;
}

const NONE = { status: 'empty', progress: null, pack: null, asker: null, problems: [], desk: null } as const;

/** What is shown, as its files say it. */
interface Shown {
  readonly opened: Opened;
  readonly sources: Sources;
  readonly at: string;
}

/** The data of this tab. The machinery that loads it comes in a chunk of its own, beside the first paint. */
export class SessionStore {
  #state: State = { ...NONE, keeping: null };
  /** Which choice the state answers, or is on its way to answer. */
  #choice: PackChoice | null = null;
  #current: Shown | null = null;
  #own: Promise<Own> | null = null;
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

  /** What takes in, keeps and packs data of one's own: a chunk that the first paint does not wait for. */
  own(): Promise<Own> {
    const host: Host = {
      publish: (keeping) => this.#set({ ...this.#state, keeping }),
      load: (sources, replaces, before, settles) => this.#open(() => Promise.resolve(sources), replaces, 'own', before, settles),
      refuse: (problems, replaces) =>
        this.#set({ ...this.#state, ...(replaces ? NONE : {}), status: this.#state.pack && !replaces ? 'ready' : 'failed', problems }),
      refreshDesk: () => this.#refreshDesk(),
      empty: () => this.#empty(),
      shown: () => this.#current && { ...this.#current, pack: this.#current.opened.pack },
    };
    this.#own ??= import('./own').then(({ Own }) => new Own(host).start());
    return this.#own;
  }

  /** Follows the address. Own data comes from what is kept on this computer, where that was chosen. */
  choose(choice: PackChoice): void {
    if (choice === this.#choice) return;
    if (choice === 'sample') void this.openSample();
    else if (choice === 'own') void this.#openKept();
    else if (this.#choice === null && localStorage.getItem(MARK) !== null) void this.own();
  }

  async openSample(): Promise<void> {
    this.#choice = 'sample';
    await this.#open(async () => (await import('./sample')).sampleFiles(), true, 'sample');
    void this.#own?.then((own) => own.away());
  }

  async #openKept(): Promise<void> {
    const before = this.#choice;
    this.#choice = 'own';
    if (before === null) this.#set({ ...this.#state, status: 'loading' });
    const own = await this.own();
    if (this.#choice !== 'own' || (await own.begin()) || this.#choice !== 'own') return;
    this.#choice = before;
    if (before === null) this.#set({ ...this.#state, ...NONE });
  }

  async openFiles(files: readonly File[]): Promise<Taken> {
    const taken = await (await this.own()).take(files);
    if (taken.loaded) this.#choice = 'own';
    return taken;
  }

  /** The pack on screen, with what was entered on top, and the engine that holds it. */
  onScreen(): (OnScreen & { readonly at: string }) | null {
    const { pack } = this.#state;
    return this.#current && pack && { engine: this.#current.opened.engine, pack, sources: this.#current.sources, at: this.#current.at };
  }

  /** Shows other files in place of what is there, as the version after it. */
  async replace(sources: Sources, note: string): Promise<boolean> {
    const replaced = await (await this.own()).replace(sources, note);
    if (replaced) this.#choice = 'own';
    return replaced;
  }

  #empty(): void {
    this.#turn += 1;
    this.#shown += 1;
    void this.#current?.opened.engine.close();
    this.#current = null;
    this.#choice = 'new';
    this.#set({ ...this.#state, ...NONE });
  }

  async #refreshDesk(): Promise<void> {
    const { desk } = this.#state;
    if (!desk) return;
    const { deskStore } = await import('./desk');
    const store = await deskStore();
    const set = (await store.all()).find((s) => s.base === desk.set.base) ?? desk.set;
    this.#set({ ...this.#state, desk: { ...desk, set: { ...desk.set, revision: set.revision }, kept: store.kept } });
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
    const opened = this.#current?.opened;
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
    // Other tabs are listened to, and leftovers removed, when the first numbers stand.
    void this.own();
    const found = await check(engine, pack);
    if (this.#shown !== shown) return;
    this.#set({ ...this.#state, pack: { ...pack, checked: true, problems: [...pack.problems, ...found] } });
  }

  async #open(
    sources: () => Promise<Sources>,
    replaces: boolean,
    choice: 'sample' | 'own',
    before: () => Promise<void> = () => Promise.resolve(),
    settles: (problems: readonly Problem[]) => boolean = () => false,
  ): Promise<PackView | null> {
    const turn = ++this.#turn;
    const was = replaces ? NONE : this.#state;
    const mine = () => turn === this.#turn;
    this.#set({ ...this.#state, ...was, status: 'loading', progress: null, problems: [], keeping: this.#state.keeping });
    const failed = (problems: readonly Problem[]): null => {
      if (mine())
        this.#set({
          ...this.#state,
          ...was,
          status: was.pack ? 'ready' : 'failed',
          progress: null,
          problems: settles(problems) ? [] : problems,
          keeping: this.#state.keeping,
        });
      return null;
    };
    try {
      const [{ open }, { deskOf, deskStore }, given] = await Promise.all([import('./open'), import('./desk'), sources()]);
      void deskStore();
      const opened = await open(given, (progress) => mine() && this.#set({ ...this.#state, progress }));
      if (!opened.ok) return failed(opened.problems);
      const { engine } = opened.value;
      await this.#permit(choice);
      await before();
      const shown = await deskOf(opened.value);
      if (!mine()) {
        await engine.close();
        return null;
      }
      const old = this.#current?.opened.engine;
      this.#current = { opened: opened.value, sources: given, at: new Date().toISOString() };
      this.#set({ ...this.#state, status: 'ready', progress: null, problems: opened.problems, ...shown });
      void old?.close();
      void this.#check(engine, shown.pack);
      return opened.value.pack;
    } catch (cause) {
      return failed([failure(cause)]);
    }
  }

  /** Entries on own data are written only after the person said that it may be kept. */
  async #permit(choice: 'sample' | 'own'): Promise<void> {
    const { deskStore } = await import('./desk');
    const mode = this.#state.keeping?.mode ?? null;
    await (await deskStore()).allow(choice === 'own' ? mode === 'keep' : mode !== 'visit');
  }
}
