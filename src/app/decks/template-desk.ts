import type { KeptTemplate, TemplateStore } from '../../store/deck-port';
import { IndexedDecks } from '../../store/decks';
import type { TemplateRefusal, TemplateState } from '../../ui/deck/port';
import type { KeepMode } from '../../ui/parts/keeping';
import { Observed } from '../session/observed';

const NONE: TemplateState = { name: null, refusal: null, reading: false };

/** The presentation of the office that decks are built upon: one, for all decks of this machine. */
export class TemplateDesk {
  readonly #store: TemplateStore;
  readonly #seen = new Observed<TemplateState>(NONE);
  readonly subscribe = this.#seen.subscribe;
  readonly state = this.#seen.state;
  #kept: KeptTemplate | null = null;
  #started: Promise<void> | null = null;

  constructor(store: TemplateStore = new IndexedDecks()) {
    this.#store = store;
  }

  /** Reads what is kept here, once. A browser that refuses has nothing. */
  start(): Promise<void> {
    return (this.#started ??= this.#store.template().then(
      (kept) => this.#stand(kept),
      () => undefined,
    ));
  }

  #stand(kept: KeptTemplate | null): void {
    this.#kept = kept;
    this.#seen.set({ ...NONE, name: kept?.name ?? null });
  }

  /** Takes the file as the template where it can be one, and says why where it cannot: the one before stays then. It is written down unless nothing may be. */
  async choose(file: File, mode: KeepMode | null): Promise<boolean> {
    this.#seen.set({ ...this.state(), refusal: null, reading: true });
    const refusal = await this.#read(file, mode);
    if (refusal) this.#seen.set({ ...this.state(), refusal, reading: false });
    return refusal === null;
  }

  async #read(file: File, mode: KeepMode | null): Promise<TemplateRefusal | null> {
    const { readTemplate, faultOf, MOST_BYTES } = await import('./template-reading');
    const { name } = file;
    if (file.size > MOST_BYTES) return { file: name, fault: 'large', place: '' };
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      readTemplate(bytes);
    } catch (cause) {
      return { file: name, ...faultOf(cause) };
    }
    const kept = { name, bytes };
    if (mode !== 'visit') await this.#store.keepTemplate(kept).catch(() => undefined);
    this.#stand(kept);
    return null;
  }

  /** The product's own looks from now on. */
  async drop(): Promise<void> {
    this.#stand(null);
    await this.#store.keepTemplate(null).catch(() => undefined);
  }

  readonly dismiss = (): void => this.#seen.set({ ...this.state(), refusal: null });

  /** Everything was removed from this machine. */
  forget(): void {
    this.#stand(null);
  }

  /** What a presentation file is built upon; null: on the product's own. */
  async bytes(): Promise<Uint8Array<ArrayBuffer> | null> {
    await this.start();
    return this.#kept?.bytes ?? null;
  }
}

/** The template of this tab. */
export const templateDesk = new TemplateDesk();
