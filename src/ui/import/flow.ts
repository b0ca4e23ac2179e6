import { fold } from '../../domain/fold';
import type { ImportMode } from '../../domain/import-preview';
import type { Period } from '../../domain/period';
import type { ColumnChoice } from '../../ingest/cast/choice';
import type { Fill, Mapping } from '../../ingest/cast/mapping';
import type { LayoutChoice } from '../../ingest/grid/layout';
import type { ReadingChoice } from '../../ingest/open-file';
import type { OnProgress } from '../../ingest/progress';
import { proposeMapping } from '../../ingest/survey';
import { firstPart, type FlowState, IDLE, inOrder, layoutOf, partLeft, partOf } from './flow-state';
import { lacking, withChoice, withColumn, withFill, withoutChoice, withoutRow } from './mapping-edit';
import { laidOut, openedAs } from './opening';
import type { ImportPort } from './port';
import { memoryOf } from './remember';
import { Watched } from './watched';

/**
 * Takes files in one after the other: each is opened, understood, cast and held against the pack as far as that goes without a person;
 * whatever a person decides goes on from there. Nothing is written before `commit`.
 */
export class ImportFlow extends Watched<FlowState> {
  readonly #port: () => Promise<ImportPort>;
  #over: { readonly period: Period | null; readonly pack: string | null } = { period: null, pack: null };
  #queue: readonly File[] = [];
  /** Counts decisions: what an earlier one brings is dropped. */
  #turn = 0;

  constructor(port: () => Promise<ImportPort>) {
    super(IDLE);
    this.#port = port;
  }

  #set(change: Partial<FlowState>): void {
    const begun = 'busy' in change ? { progress: null } : {};
    this.become({ ...this.now, ...begun, ...change });
  }

  async #work(run: (port: ImportPort, mine: () => boolean) => Promise<void>): Promise<void> {
    const turn = ++this.#turn;
    const mine = () => turn === this.#turn;
    try {
      await run(await this.#port(), mine);
    } catch (cause) {
      if (mine()) this.#set({ busy: null, failure: cause instanceof Error ? cause.message : String(cause) });
    }
  }

  #told(mine: () => boolean): OnProgress {
    return (progress) => {
      if (mine() && this.now.busy !== null) this.#set({ progress });
    };
  }

  /** The period whose figures are foretold from now on; told again where the pack has become another. */
  over(period: Period | null, pack: string | null): void {
    const isOther = this.#over.pack !== pack || this.#over.period !== period;
    this.#over = { period, pack };
    if (isOther && this.now.effect && !this.now.busy) void this.merge(this.now.mode);
  }

  /** Files that were dropped or picked stand in line. */
  async take(files: readonly File[]): Promise<void> {
    this.#queue = [...this.#queue, ...inOrder(files)];
    if (this.now.file) this.#set({ waiting: this.#queue.map(({ name }) => name) });
    else await this.next();
  }

  /** The next file; what was being looked at is put away unwritten. */
  async next(): Promise<void> {
    const before = this.now.opened;
    const [file, ...others] = this.#queue;
    this.#queue = others;
    if (!file) return this.#putAway(before?.id);
    this.#set({ ...IDLE, answers: this.now.answers, done: this.now.done, file, waiting: others.map(({ name }) => name), busy: 'reading' });
    await this.#work(async (port, mine) => {
      if (before) await port.close(before.id);
      if (mine()) await this.#open(port, mine, null);
    });
  }

  async #putAway(id: number | undefined): Promise<void> {
    this.#set({ ...IDLE, answers: this.now.answers, done: this.now.done });
    await this.#work(async (port) => {
      if (id !== undefined) await port.close(id);
      await port.discard();
    });
  }

  /** Stops reading at once and puts the file away. */
  async cancel(): Promise<void> {
    this.#turn += 1;
    const { busy, opened } = this.now;
    if (busy === 'reading' || busy === 'casting') {
      (await this.#port()).stop();
      this.#set({ opened: null });
    } else if (opened) this.#set({ busy: null });
    await this.next();
  }

  /** The page is left: whatever is open is put away. */
  async leave(): Promise<void> {
    if (!this.now.file || this.now.busy === 'writing') return;
    this.#queue = [];
    await this.cancel();
  }

  dismiss(): void {
    this.#set({ done: null });
  }

  /** The file read otherwise than was detected; nothing chosen: as it is detected. */
  async read(reading: ReadingChoice): Promise<void> {
    const before = this.now.opened;
    this.#set({ busy: 'reading', imported: null, effect: null, noted: [], problems: [], failure: null });
    await this.#work(async (port, mine) => {
      if (before) await port.close(before.id);
      if (mine()) await this.#open(port, mine, reading);
    });
  }

  async #open(port: ImportPort, mine: () => boolean, wanted: ReadingChoice | null): Promise<void> {
    const { file, found } = this.now;
    if (!file) return;
    const { outcome, ...read } = await openedAs(port, file, wanted, this.#told(mine));
    if (!mine()) return;
    this.#set({ ...read, found: found.length > 0 ? found : read.found, noted: outcome.problems });
    if (!outcome.ok) return this.#set({ busy: null, opened: null });
    this.#set({ opened: outcome.value, at: firstPart(outcome.value.parts), taken: [] });
    await this.#propose(port, mine);
  }

  /** Another sheet, or another file of the archive. */
  async pick(at: number): Promise<void> {
    this.#set({ at });
    await this.#work((port, mine) => this.#propose(port, mine));
  }

  async #propose(port: ImportPort, mine: () => boolean, table?: string): Promise<void> {
    const [part, { opened, at }] = [partOf(this.now), this.now];
    if (!part || !opened) return this.#set({ busy: null });
    this.#set({ match: null, mapping: null, imported: null, effect: null, problems: [], failure: null, busy: 'casting' });
    const { memory, answers } = await port.remembered(part.shape);
    const known = table ?? memory?.template.table ?? (part.guess.kind === 'match' ? part.guess.match.table : null);
    const match = known === null ? null : await port.match(opened.id, at, known);
    if (!mine()) return;
    const given = { ...answers, ...this.now.answers };
    if (!match) return this.#set({ busy: null, answers: given });
    const mapping = proposeMapping(match, memory?.template ?? null);
    const fill = memory?.template.table === match.table ? { ...mapping.fill, ...memory.fill } : mapping.fill;
    this.#set({ match, mapping: { ...mapping, fill }, answers: given });
    await this.#cast(port, mine);
  }

  /** The table that the part fills, as a person says. */
  async table(name: string): Promise<void> {
    await this.#work((port, mine) => this.#propose(port, mine, name));
  }

  /** Where the header stands and which lines count, as a person says, beside what was said before. */
  async layOut(choice: LayoutChoice): Promise<void> {
    const { opened, at, layouts } = this.now;
    const layout = { ...layoutOf(this.now), ...choice };
    if (!opened) return;
    await this.#work(async (port, mine) => {
      const next = await laidOut(port, opened, at, layout, this.#told(mine));
      if (mine()) this.#set({ opened: next, layouts: { ...layouts, [at]: layout }, asBefore: false });
      if (mine()) await this.#propose(port, mine, this.now.mapping?.table);
    });
  }

  async #map(change: (mapping: Mapping) => Mapping): Promise<void> {
    const { mapping } = this.now;
    if (!mapping) return;
    this.#set({ mapping: change(mapping) });
    await this.#work((port, mine) => this.#cast(port, mine));
  }

  readonly column = (column: number, field: string | null) => this.#map((mapping) => withColumn(mapping, column, field));
  readonly fill = (field: string, fill: Fill | null) => this.#map((mapping) => withFill(mapping, field, fill));
  readonly choose = (field: string, choice: ColumnChoice) => this.#map((mapping) => withChoice(mapping, field, choice));

  /** A row of this file stays out, or comes in after all. */
  without(row: number, out: boolean): Promise<void> {
    return this.#map((mapping) => withoutRow(mapping, row, out));
  }

  /** Whom a name means, in every row and every file that has it. */
  answer(text: string, id: string): Promise<void> {
    this.#set({ answers: { ...this.now.answers, [fold(text)]: id } });
    return this.#map((mapping) => mapping);
  }

  /** What was decided about a text is asked again, in this file and in every one after it. */
  takeBack(field: string, text: string): Promise<void> {
    const { answers } = this.now;
    // An earlier file may remember the answer too: nobody at all is another answer.
    if (answers[fold(text)] !== undefined) this.#set({ answers: { ...answers, [fold(text)]: '' } });
    return this.#map((mapping) => withoutChoice(mapping, field, text));
  }

  async merge(mode: ImportMode): Promise<void> {
    this.#set({ mode });
    await this.#work((port, mine) => this.#foretell(port, mine));
  }

  async #cast(port: ImportPort, mine: () => boolean): Promise<void> {
    const { opened, at, mapping, answers } = this.now;
    if (!opened || !mapping) return;
    this.#set({ busy: 'casting', effect: null, failure: null });
    if (lacking(mapping).length > 0) return this.#set({ busy: null, imported: null });
    const outcome = await port.cast(opened.id, at, mapping, answers, this.#told(mine));
    if (!mine()) return;
    if (!outcome.ok) return this.#set({ busy: null, imported: null, problems: outcome.problems });
    this.#set({ imported: outcome.value, problems: outcome.problems });
    await this.#foretell(port, mine);
  }

  async #foretell(port: ImportPort, mine: () => boolean): Promise<void> {
    const { imported, mapping, mode } = this.now;
    if (!imported || !mapping || imported.table.rows === 0) return this.#set({ busy: null, effect: null });
    this.#set({ busy: 'previewing', effect: null });
    const effect = await port.preview({ imported, mapping, mode }, this.#over.period, mine);
    if (mine()) this.#set({ busy: null, effect });
  }

  /** Asks something of the part that is looked at; null where none is. */
  async ofPart<T>(ask: (port: ImportPort, file: number, part: number) => Promise<T>): Promise<T | null> {
    const { opened, at } = this.now;
    return opened && ask(await this.#port(), opened.id, at);
  }

  /** Writes what was foretold. What was there stays whole where that does not come about. */
  async commit(): Promise<boolean> {
    const { file, opened, at, taken, mapping, effect } = this.now;
    const [step] = effect?.files ?? [];
    const memory = memoryOf(this.now);
    if (!file || !mapping || !memory || !step || this.now.busy) return false;
    this.#set({ busy: 'writing' });
    let written = false;
    await this.#work(async (port) => {
      written = await port.commit(file, memory);
      if (!written) return this.#set({ busy: null, failure: '' });
      const done = { file: file.name, table: mapping.table, added: step.added, changed: step.changed };
      this.#set({ busy: null, done, taken: [...taken, at] });
      const left = partLeft(opened?.parts ?? [], [...taken, at]);
      await (left === null ? this.next() : this.pick(left));
    });
    return written;
  }
}
