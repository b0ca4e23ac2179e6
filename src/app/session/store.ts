import type { Problem } from '../../domain/problem';
import type { PackChoice } from '../../domain/scope';
import type { PackView } from '../../ui/parts/session';
import { Entering } from './entering';
import { failure } from './failure';
import type { OnScreen } from './importing';
import { Observed } from './observed';
import type { Opened } from './open';
import type { Early } from './early';
import { MARK } from './mark';
import type { Host, Own, Taken } from './own';
import type { Sources } from './sources';
import { NONE, type Shown, type State } from './state';

/** The data of this tab. The machinery that loads it comes in a chunk of its own, beside the first paint. */
export class SessionStore {
  readonly #seen = new Observed<State>({ ...NONE, keeping: null });
  readonly subscribe = this.#seen.subscribe;
  readonly state = this.#seen.state;
  /** Which choice the state answers, or is on its way to answer. */
  #choice: PackChoice | null = null;
  #current: Shown | null = null;
  #coming: Sources | null = null;
  #own: Promise<Own> | null = null;
  /** The same, once it is there. */
  #owned: Own | null = null;
  #early: Early | null = null;
  #turn = 0;
  /** Resolves when what is shown has its engine: other files wait for that, so that what was there can stay. */
  #stands: Promise<unknown> = Promise.resolve();
  /** Counts the packs shown: what was found in an earlier one is dropped. */
  #shown = 0;
  readonly #entering = new Entering(this.#seen, {
    opened: () => this.#current?.opened ?? null,
    turn: () => this.#turn,
    rebuilt: (opened, pack) => void this.#check(opened, pack),
  });
  /** Enters something on top of the pack. */
  readonly enter = this.#entering.enter.bind(this.#entering);
  readonly forget = this.#entering.forget.bind(this.#entering);

  /** What takes in, keeps and packs data of one's own: a chunk that the first paint does not wait for. */
  own(): Promise<Own> {
    const host: Host = {
      publish: (keeping) => {
        const before = this.state().keeping?.mode;
        this.#seen.set({ ...this.state(), keeping });
        if (keeping.mode === 'keep' && before !== 'keep') this.#early?.keep();
      },
      load: (sources, replaces, before, settles) => this.#open(() => Promise.resolve(sources), replaces, 'own', before, settles),
      refuse: (problems, replaces) =>
        this.#seen.set({
          ...this.state(),
          ...(replaces ? NONE : {}),
          status: this.state().pack && !replaces ? 'ready' : 'failed',
          problems,
        }),
      refreshDesk: () => this.#entering.refresh(),
      empty: () => this.#empty(),
      shown: () => this.#current && { ...this.#current, pack: this.#current.opened.pack },
    };
    this.#own ??= import('./own').then(async ({ Own }) => (this.#owned = await new Own(host).start()));
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
    if (before === null) this.#seen.set({ ...this.state(), status: 'loading' });
    const own = await this.own();
    if (this.#choice !== 'own' || (await own.begin()) || this.#choice !== 'own') return;
    this.#choice = before;
    if (before === null) this.#seen.set({ ...this.state(), ...NONE });
  }

  async openFiles(files: readonly File[]): Promise<Taken> {
    await this.#stands;
    const taken = await (await this.own()).take(files);
    if (taken.loaded) this.#choice = 'own';
    return taken;
  }

  /** The pack on screen, with what was entered on top, and the engine that holds it. */
  onScreen(): (OnScreen & { readonly at: string }) | null {
    const { pack, warming } = this.state();
    if (warming || !this.#current || !pack) return null;
    const { opened, sources, at } = this.#current;
    return { engine: opened.engine, pack, sources, at };
  }

  /** The same without its engine, which may still be on its way: nothing can be entered or taken in until then. */
  seen(): (Omit<OnScreen, 'engine'> & { readonly at: string }) | null {
    const { pack, warming } = this.state();
    return warming && pack && this.#coming ? { pack, sources: this.#coming, at: new Date().toISOString() } : this.onScreen();
  }

  /** The same as soon as there is an engine behind it. */
  readonly stood = (): Promise<OnScreen | null> => this.#stands.then(() => this.onScreen());

  /** Shows other files in place of what is there, as the version after it. */
  async replace(sources: Sources, note: string): Promise<boolean> {
    await this.#stands;
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
    this.#seen.set({ ...this.state(), ...NONE });
  }

  /** After the first numbers: the checks take their turn between the questions of the page. */
  async #check(opened: Opened, pack: PackView): Promise<void> {
    const shown = ++this.#shown;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    if (this.#shown !== shown) return;
    // Other tabs are listened to, and leftovers removed, when the first numbers stand.
    void this.own();
    const found = await opened.check(pack);
    if (this.#shown !== shown) return;
    this.#seen.set({ ...this.state(), pack: { ...pack, checked: true, problems: [...pack.problems, ...found] } });
    this.#early?.keep();
  }

  async #open(
    sources: () => Promise<Sources>,
    replaces: boolean,
    choice: 'sample' | 'own',
    before: () => Promise<void> = () => Promise.resolve(),
    settles: (problems: readonly Problem[]) => boolean = () => false,
  ): Promise<PackView | null> {
    const turn = ++this.#turn;
    const was = replaces ? NONE : this.state();
    const mine = () => turn === this.#turn;
    this.#seen.set({ ...this.state(), ...was, status: 'loading', progress: null, problems: [], keeping: this.state().keeping });
    let early: Early | null = null;
    let arrived = false;
    const stands = Promise.withResolvers<void>();
    const failed = (problems: readonly Problem[], cause: unknown = null): null => {
      arrived = true;
      early?.failed(cause);
      if (mine()) {
        const { keeping } = this.state();
        const left = settles(problems) ? [] : problems;
        this.#seen.set({ ...was, keeping, status: was.pack ? 'ready' : 'failed', progress: null, warming: false, problems: left });
      }
      return null;
    };
    try {
      const [{ open }, { Early }, { deskOf, deskStore, permit }, given] = await Promise.all([
        import('./open'),
        import('./early'),
        import('./desk'),
        sources(),
      ]);
      void deskStore();
      early = new Early(given, {
        early: (pack, asker) => {
          if (!mine() || arrived) return;
          this.#stands = stands.promise;
          this.#coming = given;
          this.#shown += 1;
          this.#seen.set({ ...this.state(), status: 'ready', warming: true, pack, asker, desk: null });
        },
        standing: () => this.#standing(early),
      });
      await early.painted();
      const opened = await open(given, (progress) => mine() && this.#seen.set({ ...this.state(), progress }));
      if (!opened.ok) return failed(opened.problems);
      const { engine } = opened.value;
      await permit(choice, this.state().keeping?.mode ?? null);
      await before();
      const { pack } = opened.value;
      const entered = await deskOf(opened.value);
      const known = await early.arrived(opened.value);
      const shown = entered.pack === pack ? { ...entered, ...known } : entered;
      if (!mine()) {
        await engine.close();
        return null;
      }
      arrived = true;
      this.#early = early;
      const old = this.#current?.opened.engine;
      this.#current = { opened: opened.value, sources: given, at: new Date().toISOString() };
      this.#seen.set({ ...this.state(), status: 'ready', progress: null, warming: false, problems: opened.problems, ...shown });
      void old?.close();
      void this.#check(opened.value, entered.pack);
      return pack;
    } catch (cause) {
      return failed([failure(cause)], cause);
    } finally {
      stands.resolve();
    }
  }

  /** What is shown, where its answers may be kept: as its files say it, after its checks, and while nothing takes its place. */
  #standing(early: Early | null): { readonly identity: string; readonly pack: PackView } | null {
    const { pack, status } = this.state();
    const identity = this.#choice === 'own' && early === this.#early ? (this.#owned?.identity ?? null) : null;
    return identity !== null && status === 'ready' && pack?.checked && pack.edited === null ? { identity, pack } : null;
  }
}
