import type { Problem } from '../../domain/problem';
import type { Head, Remark, Version } from '../../domain/version';
import { clearAll } from '../../store/clear';
import { DATABASE, type Stop } from '../../store/database';
import { back, forth, moved } from '../../store/history';
import type { Shelf } from '../../store/port';
import { persisted } from '../../store/room';
import { MemoryShelf } from '../../store/shelf-memory';
import { type News, openTabs, type Tabs } from '../../store/tabs';
import { look, take, takeHead } from '../../store/vault';
import type { Keeping, KeepMode } from '../../ui/parts/keeping';
import type { Described } from './describe';
import { NOT_KEEPING, NOTHING, standing } from './keeping-state';
import { onThisComputer, putOnDisk, versionOn } from './disk';
import { remarked, removed, tidings } from './housekeeping';
import { forgetMark, mark, marked, OURS } from './ours';
import { troubleOf, write } from './shelf';

/** What to open next, and the head to set once it stands. */
export interface Going {
  readonly described: Described;
  readonly head: Head;
}

interface Heard {
  readonly publish: (keeping: Keeping) => void;
  /** Another tab removed everything: nothing may stay here either. */
  readonly emptied: () => void;
}

/** The versions of this tab: on this computer where that was chosen, in memory otherwise. */
export class Versions {
  readonly #heard: Heard;
  #shelf: Shelf = new MemoryShelf();
  #kept = NOTHING;
  #shown: Described | null = null;
  /** What is shown lies on no shelf yet. */
  #pending = false;
  #bare = false;
  #tabs: Tabs | null = null;
  #keeping = NOT_KEEPING;

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  get shown(): Described | null {
    return this.#shown;
  }

  say(change: Partial<Keeping> = {}): void {
    this.#keeping = { ...this.#keeping, ...standing(this.#kept, this.#shown?.version ?? null, this.#pending), ...change };
    this.#keeping = { ...this.#keeping, asks: this.#keeping.mode === null && this.#shown !== null && !this.#bare };
    this.#heard.publish(this.#keeping);
  }

  /** Looks what this computer holds, sweeps what was interrupted, and listens to other tabs. */
  async start(): Promise<this> {
    this.#tabs = openTabs(DATABASE, (news) => void this.#hear(news));
    const before = marked();
    try {
      const found = await onThisComputer((why) => this.#stopped(why));
      if (!found) this.say({ trouble: before && { kind: 'evicted', at: before.at } });
      else {
        this.#shelf = found.shelf;
        this.#kept = found.kept;
        this.say({ mode: 'keep', swept: found.swept, ...(await tidings(found.shelf)) });
      }
    } catch (cause) {
      this.say({ trouble: troubleOf(cause, 0, null) });
    }
    return this;
  }

  /** The version to begin with: null where nothing is kept, problems where nothing of it opens. */
  async first(): Promise<Described | readonly Problem[] | null> {
    if (this.#kept.head.version === null) return null;
    const { taken, problems } = await takeHead(this.#shelf, this.#kept);
    this.#kept = await look(this.#shelf);
    const shown = taken.ok ? taken.version : null;
    if (problems.length > 0) this.say({ trouble: { kind: 'damaged', problems, shown } });
    return taken.ok ? { version: taken.version, files: taken.files } : taken.problems;
  }

  /** What was just loaded becomes a version on top of the one shown before. `bare`: it is only what comes with the product, wherever that lives. */
  async add(described: Described, bare = false): Promise<void> {
    this.#shown = described;
    this.#bare = bare;
    this.#pending = true;
    await this.#write([described], moved(this.#kept.head, described.version.id), described.version);
  }

  /** The version that a draft of the same moment would stand on. */
  get parent(): string | null {
    return this.#kept.head.version;
  }

  async #write(described: readonly Described[], head: Head, shown: Version): Promise<void> {
    this.say({ busy: true, trouble: null });
    const trouble = await write(this.#shelf, described, head);
    if (!trouble) await this.#settled(shown);
    this.say({ busy: false, trouble });
  }

  async #settled({ id, at }: Version): Promise<void> {
    this.#pending = false;
    await this.#tidy();
    if (!this.#shelf.kept) return;
    mark(id, at);
    this.#tabs?.tell({ kind: 'moved', version: id, revision: this.#kept.head.revision });
  }

  /** Where data may live. What was loaded and entered in this tab so far goes along. */
  async choose(mode: KeepMode): Promise<void> {
    if (mode === 'visit') return this.say({ mode, trouble: null });
    this.say({ busy: true, trouble: null });
    const put = await putOnDisk(this.#shelf, (why) => this.#stopped(why));
    if ('trouble' in put) return this.say({ busy: false, trouble: put.trouble });
    this.#shelf = put.shelf;
    if (this.#shown) await this.#settled(this.#shown.version);
    await this.persist();
    this.say({ mode, busy: false });
  }

  async #tidy(): Promise<void> {
    this.#kept = await look(this.#shelf);
    this.say(await tidings(this.#shelf));
  }

  async persist(): Promise<void> {
    this.say({ persisted: await persisted() });
  }

  async remark(id: string, remark: Remark): Promise<void> {
    const trouble = await remarked(this.#shelf, id, remark);
    await this.#tidy();
    if (trouble) this.say({ trouble });
    this.#tabs?.tell({ kind: 'tidied' });
  }

  /** Never the version that is shown, in this tab or as the last one saved. */
  async remove(id: string): Promise<void> {
    const version = this.#kept.versions.get(id);
    if (!version || id === this.#shown?.version.id) return;
    this.say({ busy: true, trouble: null, freed: null });
    const told = await removed(this.#shelf, version);
    await this.#tidy();
    this.say({ ...told, busy: false });
    this.#tabs?.tell({ kind: 'tidied' });
  }

  /** The version there, its bytes verified; null where there is none, or where it does not open (which is said). */
  async aim(where: 'back' | 'forth' | { readonly id: string }): Promise<Going | null> {
    const { head, versions } = this.#kept;
    const next = where === 'back' ? back(head, versions) : where === 'forth' ? forth(head, versions) : moved(head, where.id);
    return next && this.#taken(next, versions.get(next.version ?? ''));
  }

  /** A version whose id begins so, with its bytes, without showing it; null: there is none; problems: it does not open. */
  read(beginning: string): ReturnType<typeof versionOn> {
    return versionOn(this.#shelf, this.#kept, beginning);
  }

  /** What another tab saved last. */
  async latest(): Promise<Going | null> {
    this.#kept = await look(this.#shelf);
    return this.#taken(this.#kept.head, this.#kept.versions.get(this.#kept.head.version ?? ''));
  }

  async #taken(head: Head, version: Version | undefined): Promise<Going | null> {
    if (!version) return null;
    const taken = await take(this.#shelf, version);
    if (taken.ok) return { described: { version, files: taken.files }, head };
    this.#kept = { ...(await look(this.#shelf)), head: this.#kept.head };
    this.say({ trouble: { kind: 'damaged', problems: taken.problems, shown: this.#shown?.version ?? null } });
    return null;
  }

  /** It stands now: the head follows, if it is not there already. */
  async arrived({ described, head }: Going): Promise<void> {
    this.#shown = described;
    this.#bare = this.#pending = false;
    if (head.revision === this.#kept.head.revision) return this.say({ news: null, trouble: null });
    await this.#write([], head, described.version);
    this.say({ news: null });
  }

  /** The first version of this tab stands. */
  began(described: Described): void {
    this.#shown = described;
    this.say();
  }

  /** What is shown is no version: the sample, or nothing. */
  away(): void {
    this.#shown = null;
    this.#pending = false;
    this.say();
  }

  /** Keeps what is shown after all, on top of whatever another tab saved. */
  async retry(): Promise<void> {
    if (!this.#shown) return;
    this.#kept = await look(this.#shelf);
    this.say({ news: null });
    await this.add(this.#shown);
  }

  dismiss(): void {
    if (this.#keeping.trouble?.kind === 'evicted') forgetMark();
    this.say({ trouble: null, swept: null, cleared: null, freed: null });
  }

  async clear(): Promise<void> {
    this.say({ busy: true });
    this.#shelf.close();
    const cleared = await clearAll(OURS);
    this.#tabs?.tell({ kind: 'cleared' });
    this.#forget();
    this.say({ busy: false, cleared });
  }

  #forget(): void {
    this.#shelf = new MemoryShelf();
    this.#kept = NOTHING;
    this.#shown = null;
    this.#pending = false;
    this.say(NOT_KEEPING);
  }

  async #hear(news: News): Promise<void> {
    if (news.kind === 'cleared') {
      this.#heard.emptied();
      this.#forget();
      return this.say({ cleared: 'elsewhere' });
    }
    if (news.kind === 'tidied') return this.#keeping.mode === 'keep' ? this.#tidy() : undefined;
    if (this.#keeping.mode !== 'keep' || news.revision <= this.#kept.head.revision) return;
    const now = await look(this.#shelf).catch(() => null);
    this.say({ news: now?.versions.get(now.head.version ?? '') ?? null });
  }

  #stopped(why: Stop): void {
    if (why === 'newer') this.say({ trouble: { kind: 'newer' } });
  }
}
