import { fold } from '../../domain/fold';
import { distance } from '../map/title';
import { common, covers, nameKey } from './key';

/** A unit or partner as the pack knows it. Days are ISO; null: without an end. */
export interface Named {
  readonly id: string;
  /** Names in both languages and abbreviations; the first one is shown. */
  readonly names: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** What became of a unit. */
export interface Change {
  readonly from: string;
  readonly to: string;
  readonly on: string;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
}

/** What a name stands for. `former`: the unit was called so before the day; its successor is meant. */
export type Found =
  | { readonly kind: 'match'; readonly id: string; readonly how: 'remembered' | 'id' | 'name' | 'folded' | 'short' | 'former' }
  | { readonly kind: 'ask'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none'; readonly candidates: readonly Candidate[] };

const SHORT = 0.6;
const NEAR = 0.55;
const MOST = 5;

/** A slip of the hand in one or two letters: enough for a suggestion. */
function slip(text: string, name: string): number {
  const most = text.length < 4 ? 0 : text.length < 8 ? 1 : 2;
  const steps = most === 0 ? 1 : distance(text, name, most);
  return steps <= most ? 1 - steps / text.length : 0;
}

const exists = (thing: Named, on: string | null): boolean =>
  on === null ? thing.to === null : (thing.from === null || thing.from <= on) && (thing.to === null || thing.to >= on);

/** Finds units or partners by what people write for them. Knows which existed on a day, and what became of those that did not. */
export class NameIndex {
  readonly #things: ReadonlyMap<string, Named>;
  readonly #changes: readonly Change[];
  readonly #answers: ReadonlyMap<string, string>;
  readonly #byKey = new Map<string, Set<string>>();
  readonly #byFold = new Map<string, Set<string>>();
  readonly #known = new Map<string, Found>();
  readonly #words: readonly { readonly id: string; readonly name: string; readonly ways: readonly string[] }[];

  /** `answers`: folded text → id, as people answered before. */
  constructor(things: readonly Named[], changes: readonly Change[] = [], answers: Readonly<Record<string, string>> = {}) {
    this.#things = new Map(things.map((thing) => [thing.id, thing]));
    this.#changes = changes;
    this.#answers = new Map(Object.entries(answers).map(([text, id]) => [fold(text), id]));
    this.#words = things.map(({ id, names }) => ({ id, name: names[0] ?? id, ways: names.map(fold) }));
    const add = (index: Map<string, Set<string>>, key: string, id: string) => {
      if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(id));
    };
    for (const thing of things) {
      for (const name of thing.names) {
        add(this.#byKey, nameKey(name), thing.id);
        add(this.#byFold, fold(name), thing.id);
      }
    }
  }

  /** `on`: the day that the row is about; null: today's units are meant. */
  find(text: string, on: string | null): Found {
    const key = `${on ?? ''} ${text}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found = this.#find(text, on);
    this.#known.set(key, found);
    return found;
  }

  #find(text: string, on: string | null): Found {
    const id = text.trim();
    if (this.#things.has(id)) return { kind: 'match', id, how: 'id' };
    const words = fold(text);
    const remembered = this.#answers.get(words);
    if (remembered !== undefined && this.#things.has(remembered)) return { kind: 'match', id: remembered, how: 'remembered' };
    const exact = this.#byKey.get(nameKey(text));
    if (exact) return this.#choose([...exact], on, 'name');
    const same = this.#byFold.get(words);
    if (same) return this.#choose([...same], on, 'folded');
    const short = this.#scored((name) => covers(words, name)).filter((c) => c.score >= SHORT);
    const best = short.filter((c) => c.score >= short[0]!.score - 0.05);
    if (best.length > 0) {
      return this.#choose(
        best.map((c) => c.id),
        on,
        'short',
      );
    }
    const near = this.#scored((name) => Math.max(common(words, name), covers(words, name, true), slip(words, name))).filter(
      (c) => c.score >= NEAR,
    );
    const there = near.filter(({ id }) => exists(this.#things.get(id)!, on));
    return { kind: 'none', candidates: (there.length > 0 ? there : near).slice(0, MOST) };
  }

  #scored(score: (name: string) => number): Candidate[] {
    return this.#words
      .map(({ id, name, ways }) => ({ id, name, score: Math.max(0, ...ways.map(score)) }))
      .filter((candidate) => candidate.score > 0)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  /** One of those that bear the name: the one that existed on the day, or its only successor. */
  #choose(ids: readonly string[], on: string | null, how: 'name' | 'folded' | 'short'): Found {
    const there = ids.filter((id) => exists(this.#things.get(id)!, on));
    if (there.length === 1) return { kind: 'match', id: there[0]!, how };
    if (there.length > 1) return this.#ask(there);
    const later = [...new Set(ids.flatMap((id) => this.#successors(id, on)))];
    if (later.length === 1) return { kind: 'match', id: later[0]!, how: 'former' };
    if (later.length > 1) return this.#ask(later);
    // It did not exist yet: whether its forerunner is meant, a person has to say.
    const before = ids.flatMap((id) => this.#changes.filter((c) => c.to === id).map((c) => c.from));
    const open = [...new Set([...before.filter((id) => this.#things.has(id) && exists(this.#things.get(id)!, on)), ...ids])];
    return open.length === 1 && on === null ? { kind: 'match', id: open[0]!, how } : this.#ask(open);
  }

  /** Where a closed unit went, as far as the day. */
  #successors(id: string, on: string | null, seen = new Set<string>()): string[] {
    if (seen.has(id)) return [];
    seen.add(id);
    const next = this.#changes.filter((change) => change.from === id && (on === null || change.on <= on));
    return next.flatMap(({ to }) => {
      const unit = this.#things.get(to);
      return unit && exists(unit, on) ? [to] : this.#successors(to, on, seen);
    });
  }

  #ask(ids: readonly string[]): Found {
    const candidates = ids.slice(0, MOST).map((id) => ({ id, name: this.#things.get(id)!.names[0] ?? id, score: 1 }));
    return { kind: 'ask', candidates };
  }
}
