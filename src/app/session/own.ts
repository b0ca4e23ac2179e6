import type { Problem } from '../../domain/problem';
import type { Part } from '../../domain/version';
import type { Keeper, Keeping } from '../../ui/parts/keeping';
import { unfit } from '../../ui/data/refused';
import type { PackView } from '../../ui/parts/session';
import { adoptDecks, decksPart, forgetDecks } from './decks-part';
import { deskStore, forgetDesk } from './desk';
import { forgetRest } from './forget';
import { type Described, describe, describedPack, identityOf, sourcesOf } from './describe';
import { adoptEntries, entriesOf } from './entries';
import { sharedLists } from './lists';
import { shortage } from './shelf';
import { packedFile, packFileOf, unpacked } from './packing';
import { remarkFrom, remarkPart } from './said';
import { type Extra, held, pickedFiles, type Sources } from './sources';
import { type Going, Versions } from './versions';

/** What the session does for the data of one's own. */
export interface Host {
  readonly publish: (keeping: Keeping) => void;
  /**
   * Opens a pack as its files say it; null where it could not be, and what was there stays. `before` runs when it is about to be shown;
   * `settles` hears of what refused it, and takes it on itself by answering true: nothing is then said of it.
   */
  readonly load: (
    sources: Sources,
    replaces: boolean,
    before?: () => Promise<void>,
    settles?: (problems: readonly Problem[]) => boolean,
  ) => Promise<PackView | null>;
  readonly refuse: (problems: readonly Problem[], replaces: boolean) => void;
  /** Reads anew what was entered, and whether it is kept. */
  readonly refreshDesk: () => Promise<void>;
  /** Nothing stays in this tab. */
  readonly empty: () => void;
  /** What is shown, as its files say it, and since when. */
  readonly shown: () => { readonly sources: Sources; readonly pack: PackView; readonly at: string } | null;
}

/** What became of files. */
export interface Taken {
  readonly loaded: boolean;
  /** Those that are no table of the contract as they stand, and have to be understood first. */
  readonly unfit: readonly File[];
}

/** The data of one's own: taken in, kept where it may be, gone back and forth in, packed, cleared. */
export class Own implements Omit<Keeper, 'keeping'> {
  readonly #host: Host;
  readonly #versions: Versions;

  constructor(host: Host) {
    this.#host = host;
    this.#versions = new Versions({ publish: host.publish, emptied: () => this.#emptied() });
  }

  async start(): Promise<this> {
    await this.#versions.start();
    return this;
  }

  /** Opens what is kept; false: nothing is. */
  async begin(): Promise<boolean> {
    const first = this.#versions.shown ?? (await this.#versions.first());
    if (first === null) return false;
    if (!('version' in first)) {
      this.#host.refuse(first, true);
      return true;
    }
    // It may be read, and held against others, before its engine stands.
    this.#versions.began(first);
    await this.#open(first, true);
    return true;
  }

  async #open(described: Described, replaces: boolean, loose: readonly Part[] = []): Promise<PackView | null> {
    const pack = await this.#host.load(sourcesOf(described), replaces, () => this.#adopt(described, loose));
    // The same files gave other tables: this edition of the page reads them otherwise than the one that kept them.
    if (pack && pack.hash !== described.version.pack) this.#versions.say({ trouble: { kind: 'differs' } });
    return pack;
  }

  async #adopt({ version, files }: Described, loose: readonly Part[]): Promise<void> {
    const steps = await adoptEntries([...version.parts, ...loose], files);
    await adoptDecks(loose, files);
    if (steps > 0) this.#versions.say({ trouble: { kind: 'apart', steps } });
  }

  /** What could not be loaded stays out, and what was there stays, with the problems beside it. */
  async take(files: readonly File[]): Promise<Taken> {
    const packFile = await packFileOf(files);
    if (packFile) return { loaded: await this.#unpack(packFile), unfit: [] };
    // What would be in the way of keeping so many bytes is said before they are read.
    if (this.#versions.keeping.mode === 'keep')
      this.#versions.say({ trouble: await shortage(files.reduce((sum, file) => sum + file.size, 0)) });
    let odd: readonly File[] = [];
    const settles = (problems: readonly Problem[]) => (odd = unfit(files, problems)).length > 0;
    const sources = held(pickedFiles(files));
    const pack = await this.#host.load(sources, false, undefined, settles);
    if (pack) {
      void this.#add(sources, pack);
      return { loaded: true, unfit: unfit(files, pack.problems) };
    }
    return odd.length > 0 ? this.#begin(files, odd) : { loaded: false, unfit: [] };
  }

  /** The pack that files which have to be understood first will join: the other files, and the lists that everything refers to. */
  async #begin(files: readonly File[], odd: readonly File[]): Promise<Taken> {
    const fit = pickedFiles(files.filter((file) => !odd.includes(file)));
    const sources = held({ ...fit, files: [...fit.files, ...(await sharedLists(fit.files))] });
    const pack = await this.#host.load(sources, false);
    if (!pack) return { loaded: false, unfit: [] };
    await this.#add(sources, pack, '', fit.files.length === 0);
    return { loaded: true, unfit: odd };
  }

  /** What an import made, as the version after what is shown; that becomes a version first where it is none, so that there is a way back. */
  async replace(sources: Sources, note: string): Promise<boolean> {
    const before = this.#versions.shown ? null : this.#host.shown();
    const pack = await this.#host.load(held(sources), false);
    if (!pack) return false;
    if (before) await this.#add(before.sources, before.pack);
    await this.#add(sources, pack, note);
    return true;
  }

  async #add(sources: Sources, pack: PackView, note = '', bare = false): Promise<void> {
    const entries = await entriesOf(pack.hash);
    const made: readonly Extra[] = entries ? [{ ...entries.part, content: entries.content }] : [];
    const extra = [...(sources.extra ?? []), ...made];
    await this.#versions.add(await describe({ ...sources, extra }, pack, this.#versions.parent, new Date().toISOString(), note), bare);
  }

  async #unpack(file: File): Promise<boolean> {
    const outcome = await unpacked(file);
    if (!outcome.ok) {
      this.#host.refuse(outcome.problems, false);
      return false;
    }
    const described = describedPack(outcome.value);
    const pack = await this.#open(described, false, outcome.value.loose);
    if (pack) void this.#keepPacked(described, outcome.value.loose);
    return pack !== null;
  }

  async #keepPacked(described: Described, loose: readonly Part[]): Promise<void> {
    await this.#versions.add(described);
    const { id } = described.version;
    const said = await remarkFrom(id, loose, described.files);
    if (said) await this.#versions.remark(id, said);
  }

  /** A version whose id begins so, to be looked at beside what is shown. */
  version(beginning: string): ReturnType<Versions['read']> {
    return this.#versions.read(beginning);
  }

  /** Under which name answers of what is shown may be kept on this computer; null: they may not. */
  get identity(): string | null {
    const {
      shown,
      keeping: { mode },
    } = this.#versions;
    return shown && mode === 'keep' ? identityOf(shown.version) : null;
  }

  /** The sample is shown instead. */
  away(): void {
    this.#versions.away();
  }

  async choose(mode: 'keep' | 'visit'): Promise<void> {
    await this.#versions.choose(mode);
    const store = await deskStore();
    await store.allow(this.#versions.keeping.mode === 'keep', this.#versions.keeping.mode === 'keep');
    await this.#host.refreshDesk();
  }

  async go(where: Parameters<Keeper['go']>[0]): Promise<void> {
    await this.#arrive(await this.#versions.aim(where));
  }

  async follow(): Promise<void> {
    await this.#arrive(await this.#versions.latest());
  }

  async #arrive(going: Going | null): Promise<void> {
    if (going && (await this.#open(going.described, false))) await this.#versions.arrived(going);
  }

  remark(...given: Parameters<Keeper['remark']>): Promise<void> {
    return this.#versions.remark(...given);
  }

  remove(id: string): Promise<void> {
    return this.#versions.remove(id);
  }

  persist(): Promise<void> {
    return this.#versions.persist();
  }

  retry(): Promise<void> {
    return this.#versions.retry();
  }

  async pack(): Promise<{ readonly name: string; readonly file: Blob }> {
    const shown = this.#host.shown();
    if (!shown) throw new Error('nothing is shown');
    const { version, files } = this.#versions.shown ?? (await describe(shown.sources, shown.pack, null, shown.at));
    const remark = await remarkPart(version.id, this.#versions.keeping.remarks.get(version.id));
    const loose = [await entriesOf(version.pack), remark, await decksPart()].flatMap((one) => one ?? []);
    const contents = new Map([...files, ...loose.map(({ part, content }) => [part.sha256, content] as const)]);
    const name = `goi-so-lieu-${version.asOf}-${version.pack.slice(0, 8)}.thuocdo`;
    return { name, file: await packedFile({ version, loose: loose.map(({ part }) => part), files: contents }) };
  }

  async clear(): Promise<void> {
    this.#emptied();
    await this.#versions.clear();
  }

  #emptied(): void {
    forgetDesk();
    forgetRest();
    forgetDecks();
    this.#host.empty();
  }

  dismiss(): void {
    this.#versions.dismiss();
  }
}
