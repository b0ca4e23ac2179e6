import { array, instance, maxLength, nullable, object, pipe, safeParse, string } from 'valibot';
import { asked, begun, DATABASE, ended } from './database';
import type { DeckStore, KeptCode, KeptDeck, KeptDecks, KeptTemplate, TemplateStore } from './deck-port';
import { deckFrom, originSchema } from './decks-text';
import { storeError } from './fault';

const [DECKS, ORDER, CODES, TEMPLATE] = ['decks', 'order', 'codes', 'template'] as const;
const ALL = [DECKS, ORDER, CODES, TEMPLATE];
const HERE = 'order';
/** Codes remembered; the oldest make room. */
const MOST_CODES = 500;

const line = pipe(string(), maxLength(400));
const orderSchema = object({ order: array(line), current: nullable(line) });
const codeSchema = object({
  code: line,
  origin: originSchema,
  title: pipe(string(), maxLength(4000)),
  pack: line,
  asOf: line,
  definitions: array(line),
  at: line,
});

const templateSchema = object({ name: line, bytes: instance(Uint8Array<ArrayBuffer>) });

async function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 2);
  request.addEventListener('upgradeneeded', () => {
    const { result } = request;
    for (const store of ALL) if (!result.objectStoreNames.contains(store)) result.createObjectStore(store);
  });
  const db = await asked(request);
  // Clearing must not wait for this tab.
  db.addEventListener('versionchange', () => db.close());
  return db;
}

/** Beside the versions, and removed with them. Made with the first entry: who makes no deck leaves nothing. */
export class IndexedDecks implements DeckStore, TemplateStore {
  readonly #name: string;

  constructor(name = `${DATABASE}-decks`) {
    this.#name = name;
  }

  async #read<T>(work: (transaction: IDBTransaction) => Promise<T>, none: T): Promise<T> {
    try {
      if (!(await indexedDB.databases()).some(({ name }) => name === this.#name)) return none;
      const db = await opened(this.#name);
      try {
        return await work(begun(db, ALL, 'readonly'));
      } finally {
        db.close();
      }
    } catch (cause) {
      throw storeError(cause);
    }
  }

  async #write<T>(work: (transaction: IDBTransaction) => T | Promise<T>): Promise<T> {
    try {
      const db = await opened(this.#name);
      try {
        const transaction = begun(db, ALL, 'readwrite');
        const done = ended(transaction);
        done.catch(() => undefined);
        const result = await work(transaction);
        await done;
        return result;
      } finally {
        db.close();
      }
    } catch (cause) {
      throw storeError(cause);
    }
  }

  all(): Promise<KeptDecks> {
    const none: KeptDecks = { decks: [], order: [], current: null, unread: 0 };
    return this.#read(async (transaction) => {
      const [found, order] = await Promise.all([
        asked<unknown[]>(transaction.objectStore(DECKS).getAll()),
        asked<unknown>(transaction.objectStore(ORDER).get(HERE)),
      ]);
      const decks = found.flatMap((entry): readonly KeptDeck[] => {
        const deck = deckFrom(Reflect.get(Object(entry), 'deck'));
        const revision: unknown = Reflect.get(Object(entry), 'revision');
        return deck && typeof revision === 'number' ? [{ deck, revision }] : [];
      });
      const parsed = safeParse(orderSchema, order);
      return { decks, unread: found.length - decks.length, ...(parsed.success ? parsed.output : { order: [], current: null }) };
    }, none);
  }

  put(kept: KeptDeck): Promise<boolean> {
    return this.#write(async (transaction) => {
      const decks = transaction.objectStore(DECKS);
      const before: unknown = await asked<unknown>(decks.get(kept.deck.id));
      const revision: unknown = Reflect.get(Object(before), 'revision');
      const free = before === undefined || revision === kept.revision - 1;
      if (free) decks.put(kept, kept.deck.id);
      return free;
    });
  }

  drop(id: string): Promise<void> {
    return this.#write((transaction) => void transaction.objectStore(DECKS).delete(id));
  }

  arrange(order: readonly string[], current: string | null): Promise<void> {
    return this.#write((transaction) => void transaction.objectStore(ORDER).put({ order, current }, HERE));
  }

  codes(): Promise<readonly KeptCode[]> {
    return this.#read(async (transaction) => {
      const found = await asked<unknown[]>(transaction.objectStore(CODES).getAll());
      return found.flatMap((entry): readonly KeptCode[] => {
        const parsed = safeParse(codeSchema, entry);
        return parsed.success ? [parsed.output] : [];
      });
    }, []);
  }

  template(): Promise<KeptTemplate | null> {
    return this.#read(async (transaction) => {
      const parsed = safeParse(templateSchema, await asked<unknown>(transaction.objectStore(TEMPLATE).get(HERE)));
      return parsed.success ? parsed.output : null;
    }, null);
  }

  keepTemplate(template: KeptTemplate | null): Promise<void> {
    return this.#write((transaction) => {
      const kept = transaction.objectStore(TEMPLATE);
      if (template) kept.put(template, HERE);
      else kept.delete(HERE);
    });
  }

  remember(code: KeptCode): Promise<void> {
    return this.#write(async (transaction) => {
      const codes = transaction.objectStore(CODES);
      codes.put(code, code.code);
      const all = (await asked<unknown[]>(codes.getAll())) as readonly KeptCode[];
      for (const old of all.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(MOST_CODES)) codes.delete(old.code);
    });
  }
}
