import { newId } from '../../domain/new-id';
import type { SavedSql, SqlOrigin, SqlRun, SqlShelf, SqlTab, SqlWork } from '../../domain/workbench';
import { soon } from './soon';
import * as made from './work-state';

/** Where the work is kept; chosen in `app`. */
export interface WorkShelf {
  readonly read: () => Promise<SqlWork | null>;
  /** False: the browser refuses. */
  readonly keep: (put: Partial<SqlWork>, gone: Partial<Record<SqlShelf, readonly string[]>>) => Promise<boolean>;
}

const SHELVES: readonly SqlShelf[] = ['tabs', 'runs', 'saved'];
/** Typing is written down when it pauses. */
const PAUSE = 400;

/** What has to be written so that `now` stands where `then` stood. */
export function changeOf(then: SqlWork | null, now: SqlWork) {
  const put: Partial<Record<SqlShelf, readonly unknown[]>> = {};
  const gone: Partial<Record<SqlShelf, readonly string[]>> = {};
  for (const shelf of SHELVES) {
    const [before, after] = [new Map((then?.[shelf] ?? []).map((x) => [x.id, x])), now[shelf]];
    const fresh = after.filter((x) => before.get(x.id) !== x);
    const ids = new Set(after.map((x) => x.id));
    const lost = [...before.keys()].filter((id) => !ids.has(id));
    if (fresh.length > 0) put[shelf] = fresh;
    if (lost.length > 0) gone[shelf] = lost;
  }
  return { put: put as Partial<SqlWork>, gone };
}

/** Scripts, history and saved queries of this browser tab, kept where that is allowed. */
export class Work {
  readonly #shelf: WorkShelf;
  readonly #title: () => string;
  readonly #listeners = new Set<() => void>();
  #state: made.WorkState;
  #written: SqlWork | null = null;
  #allowed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #typed = soon(() => this.#tell());

  private constructor(shelf: WorkShelf, title: () => string, kept: SqlWork | null) {
    this.#shelf = shelf;
    this.#title = title;
    this.#written = kept;
    this.#state = made.begunWork(kept, newId(), title());
  }

  /** `title` names a new script in the language of the page. */
  static async open(shelf: WorkShelf, title: () => string): Promise<Work> {
    return new Work(shelf, title, await shelf.read());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  readonly state = (): made.WorkState => this.#state;

  /** The tab on screen. */
  tab(): SqlTab {
    const found = this.#state.tabs.find((t) => t.id === this.#state.active) ?? this.#state.tabs[0];
    if (!found) throw new Error('no script is open');
    return found;
  }

  #tell(): void {
    this.#typed.drop();
    for (const listener of this.#listeners) listener();
  }

  #put(next: made.WorkState): void {
    this.#state = next.active === this.#state.active ? next : made.shownAt(next, new Date().toISOString());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  #set(next: made.WorkState): void {
    if (next === this.#state) return;
    this.#put(next);
    this.#tell();
  }

  /** Whether this computer may keep the work; what was made before goes along. */
  allow(allowed: boolean): void {
    this.#allowed = allowed;
    void this.flush();
  }

  /** Writes down what changed since the last time. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#allowed) return;
    const now = this.#state;
    const empty = this.#written === null && now.runs.length + now.saved.length === 0 && now.tabs.every((t) => t.text === '');
    if (empty) return;
    const { put, gone } = changeOf(this.#written, now);
    if (Object.keys(put).length + Object.keys(gone).length === 0) return;
    const before = this.#written;
    this.#written = now;
    if (!(await this.#shelf.keep(put, gone))) this.#written = before;
  }

  show = (id: string): void => this.#set({ ...this.#state, active: id });
  open = (what: { readonly title?: string; readonly text: string; readonly origin?: SqlOrigin; readonly saved?: string }): void =>
    this.#set(made.opened(this.#state, newId(), { ...what, title: what.title ?? this.#title() }));
  /** What a key wrote is known here at once; who shows something of it hears of it when the keys pause. */
  edit = (id: string, text: string): void => {
    this.#put(made.edited(this.#state, id, { text }));
    this.#typed.call();
  };
  rename = (id: string, title: string): void => this.#set(made.edited(this.#state, id, { title }));
  own = (id: string): void => this.#set(made.edited(this.#state, id, { origin: null }));
  close = (id: string): void => this.#set(made.closed(this.#state, id, newId(), this.#title()));
  save = (title: string): void => this.#set(made.savedAs(this.#state, this.tab(), title, newId(), new Date().toISOString()));
  reopen = (saved: SavedSql): void => this.open({ title: saved.title, text: saved.text, saved: saved.id });
  forget = (id: string): void => this.#set(made.forgotten(this.#state, id));
  bringBack = (): void => this.#set(made.broughtBack(this.#state));
  ran = (run: Omit<SqlRun, 'id' | 'at'>): void =>
    this.#set(made.withRun(this.#state, { ...run, id: newId(), at: new Date().toISOString() }));
  clearRuns = (): void => this.#set({ ...this.#state, runs: [] });

  /** Everything was removed from this browser: so is what lies in memory. */
  empty(): void {
    clearTimeout(this.#timer);
    this.#written = null;
    this.#state = made.begunWork(null, newId(), this.#title());
    this.#tell();
  }
}
