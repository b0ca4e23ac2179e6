import type { Asker, PackView } from '../../ui/parts/session';

/** More answers than any page asks; beyond it nothing more is remembered. */
const MOST = 1000;
/** What the browser's performance entries call a question that had to wait for the engine. */
export const ASKED = 'thuocdo:asked';

/** What the same files answered before: the pack as it stood, and its answers by question. */
export interface Remembered {
  readonly pack: Omit<PackView, 'indicators'>;
  readonly answers: ReadonlyMap<string, unknown>;
}

/** What a page asks before it can be read. Everything else (records, rows of files) is for the engine alone. */
type Kept = 'ask' | 'series' | 'labels' | 'unitChanges' | 'contribution' | 'contributionFaults' | 'ratersTooWeak';

/** One text for one question. */
export const keyOf = (kind: Kept, given: readonly unknown[]): string => JSON.stringify([kind, ...given]);

/** Answers of one pack: those known from before at once, the others from the engine when it is there. */
export class Memory {
  readonly #answers: Map<string, unknown>;
  readonly #engine: Promise<Asker>;
  readonly #heard: () => void;

  /** `heard` is told of every answer that was new. */
  constructor(known: ReadonlyMap<string, unknown>, engine: Promise<Asker>, heard: () => void) {
    this.#answers = new Map(known);
    this.#engine = engine;
    this.#heard = heard;
  }

  get answers(): ReadonlyMap<string, unknown> {
    return this.#answers;
  }

  async #find<T>(kind: Kept, given: readonly unknown[], ask: (asker: Asker) => Promise<T>): Promise<T> {
    const key = keyOf(kind, given);
    if (this.#answers.has(key)) return this.#answers.get(key) as T;
    performance.mark(ASKED, { detail: key });
    const answer = await ask(await this.#engine);
    if (this.#answers.size < MOST) {
      this.#answers.set(key, answer);
      this.#heard();
    }
    return answer;
  }

  /** Asks as the pack's own asker does. */
  asker(sqlOf: Asker['sqlOf']): Asker {
    const engine = this.#engine;
    return {
      sqlOf,
      ask: (question) => this.#find('ask', [question], (a) => a.ask(question)),
      series: (question, periods) => this.#find('series', [question, periods], (a) => a.series(question, periods)),
      labels: (dimension) => this.#find('labels', [dimension], (a) => a.labels(dimension)),
      unitChanges: () => this.#find('unitChanges', [], (a) => a.unitChanges()),
      contribution: (question) => this.#find('contribution', [question], (a) => a.contribution(question)),
      contributionFaults: (question) => this.#find('contributionFaults', [question], (a) => a.contributionFaults(question)),
      ratersTooWeak: (ratings) => this.#find('ratersTooWeak', [ratings], (a) => a.ratersTooWeak(ratings)),
      records: async (question, group, limit) => (await engine).records(question, group, limit),
      recompute: async (question) => (await engine).recompute(question),
      sourceRow: async (table, row) => (await engine).sourceRow(table, row),
      findingRows: async (code, asOf) => (await engine).findingRows(code, asOf),
      tableQuality: async (asOf) => (await engine).tableQuality(asOf),
      facetRows: async (asOf, asked) => (await engine).facetRows(asOf, asked),
      returns: async (asOf) => (await engine).returns(asOf),
      returnRows: async (cell, asOf, limit) => (await engine).returnRows(cell, asOf, limit),
      lowerings: async (question, found) => (await engine).lowerings(question, found),
      loweringRows: async (question, lowering, limit) => (await engine).loweringRows(question, lowering, limit),
      claimsOf: async (task) => (await engine).claimsOf(task),
      everyClaim: async (question) => (await engine).everyClaim(question),
      reviewTables: async () => (await engine).reviewTables(),
    };
  }
}
