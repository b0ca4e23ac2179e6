import { tableContract } from '../../domain/contract';
import type { ImportPreview } from '../../domain/import-preview';
import type { Period } from '../../domain/period';
import type { Problem } from '../../domain/problem';
import { records } from '../../domain/table';
import { clearBeside } from '../../diff/beside';
import { NEXT, type Previewed, previewImport } from '../../diff/preview';
import type { Engine } from '../../engine/port';
import { contentHash } from '../../indicators/content-hash';
import { unitChanges } from '../../indicators/lists';
import { sqlName } from '../../indicators/literal';
import { readReporting } from '../../indicators/reporting';
import type { NamesGiven } from '../../ingest/import-desk';
import { type Memory, memoryFrom, memoryText, recalled } from '../../ingest/map/memory';
import { recognise } from '../../ingest/recognise';
import { EDITED } from '../../review/read';
import type { Coming, ImportPort } from '../../ui/import/port';
import type { PackView } from '../../ui/parts/session';
import { dataDate } from './data-date';
import { ImportClient } from './import-client';
import { withRejects } from './rejects';
import type { Extra, Sources } from './sources';
import { tableCsv } from './table-csv';

/** The pack on screen and the engine that holds it. */
export interface OnScreen {
  readonly engine: Engine;
  readonly pack: PackView;
  readonly sources: Sources;
}

interface Host {
  /** Resolves when an engine stands behind what is shown. */
  readonly onScreen: () => Promise<OnScreen | null>;
  /** Shows and keeps what these files say; false: what was there stays. */
  readonly replace: (sources: Sources, note: string) => Promise<boolean>;
}

const MAPPING = 'mapping';

/** Columns that neither the file nor a person gives: they keep what they hold. */
function absentColumns({ mapping }: Coming): readonly Problem[] {
  const fields = tableContract(mapping.table)?.fields ?? [];
  return fields
    .filter(({ name }) => !mapping.columns.includes(name) && !mapping.fill[name] && name !== 'currency')
    .map(({ name }) => ({ code: 'column_absent', severity: 'notice', column: name, count: 1 }));
}

async function memories(extra: readonly Extra[]): Promise<readonly Memory[]> {
  const texts = await Promise.all(extra.filter((e) => e.role === MAPPING).map((e) => e.content.text()));
  return texts.flatMap((text) => memoryFrom(text) ?? []);
}

/** The import desk over the pack of this tab: reads in a worker, holds against the engine, and hands the result on as a version. */
export class Importing implements ImportPort {
  readonly #host: Host;
  #client: ImportClient | null = null;
  /** Files that the worker keeps. */
  readonly #open = new Set<number>();
  #line: Promise<unknown> = Promise.resolve();
  #previewed: { readonly on: OnScreen; readonly found: Previewed; readonly out: readonly string[] } | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  async #on(): Promise<OnScreen> {
    const on = await this.#host.onScreen();
    if (!on) throw new Error('no pack is shown');
    return on;
  }

  #worker(): ImportClient {
    return (this.#client ??= new ImportClient());
  }

  async open(...[file, choice, onProgress]: Parameters<ImportPort['open']>): ReturnType<ImportPort['open']> {
    const outcome = await this.#worker().ask({ call: 'open', file, choice }, onProgress);
    if (outcome.ok) this.#open.add(outcome.value.id);
    return outcome;
  }

  look(...[file, part, choice, onProgress]: Parameters<ImportPort['look']>): ReturnType<ImportPort['look']> {
    return this.#worker().ask({ call: 'look', file, part, choice }, onProgress);
  }

  match(file: number, part: number, table: string): ReturnType<ImportPort['match']> {
    return this.#worker().ask({ call: 'match', file, part, table });
  }

  async cast(...[file, part, mapping, answers, onProgress]: Parameters<ImportPort['cast']>): ReturnType<ImportPort['cast']> {
    return this.#worker().ask({ call: 'cast', file, part, mapping, names: await this.#names(answers, mapping.table) }, onProgress);
  }

  rejectedFile(...[file, part, how]: Parameters<ImportPort['rejectedFile']>): ReturnType<ImportPort['rejectedFile']> {
    return this.#worker().ask({ call: 'rejected', file, part, how });
  }

  fixList(...[file, part, list]: Parameters<ImportPort['fixList']>): ReturnType<ImportPort['fixList']> {
    return this.#worker().ask({ call: 'fixes', file, part, list });
  }

  async close(file: number): Promise<void> {
    this.#open.delete(file);
    await this.#client?.ask({ call: 'close', file });
    // A worker keeps what it once took from the machine: with nothing open it goes.
    if (this.#open.size === 0 && this.#client?.idle) this.stop();
  }

  /** Events or courses of the pack, where such are imported. */
  async #events(table: string): Promise<NonNullable<NamesGiven['events']>> {
    const { engine, pack } = await this.#on();
    const id = table === 'events' ? 'event_id' : table === 'training_courses' ? 'course_id' : null;
    if (id === null || !pack.tables[table]) return [];
    const found = records(await engine.query(`SELECT ${id} AS id, title_vi AS title, start_on AS "on" FROM ${table}`));
    return found.map(({ id: key, title, on }) => ({ id: String(key), title: String(title ?? ''), on: on === null ? null : String(on) }));
  }

  async #names(answers: NamesGiven['answers'], table: string): Promise<NamesGiven> {
    const { pack, engine } = await this.#on();
    const given = (texts: readonly (string | null)[]) => texts.filter((text) => text !== null && text !== '') as readonly string[];
    return {
      units: pack.units.map(({ id, name, abbr, validFrom, validTo }) => ({
        id,
        names: given([name.vi, name.en, abbr]),
        from: validFrom,
        to: validTo,
      })),
      changes: (await unitChanges(engine)).map(({ from, to, day }) => ({ from, to, on: day })),
      partners: pack.partners.map(({ id, name, abbr }) => ({ id, names: given([name.vi, name.en, abbr]), from: null, to: null })),
      answers,
      events: await this.#events(table),
    };
  }

  async remembered(shape: string): ReturnType<ImportPort['remembered']> {
    const found = await memories((await this.#on()).sources.extra ?? []);
    const answers = Object.assign({}, ...found.map((m) => m.answers)) as Readonly<Record<string, string>>;
    return { ...recalled(found, shape), answers };
  }

  preview(coming: Coming, period: Period | null, wanted: () => boolean): Promise<ImportPreview | null> {
    return this.#alone(() => (wanted() ? this.#preview(coming, period) : Promise.resolve(null)));
  }

  /** One after the other: what is built for a preview has one name. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#line.then(work, work);
    this.#line = run.catch(() => undefined);
    return run;
  }

  async #preview(coming: Coming, period: Period | null): Promise<ImportPreview> {
    const on = await this.#on();
    const { engine, pack } = on;
    this.#previewed = null;
    const { table } = coming.imported.table;
    const out = coming.imported.rejectedKeys;
    const loaded = { ...coming.imported.table, table: table instanceof Uint8Array ? table.slice() : table };
    const hashed = await contentHash(engine, new Set(Object.keys(pack.tables)));
    const current = { prefix: '', pack: { ...pack, ...hashed, reporting: await readReporting(engine) }, asOf: pack.asOf };
    // Made-up data keeps its day; the day of one's own moves on with what is taken in.
    const dated = async (next: Engine) => [pack.asOf, await dataDate(next)].sort().at(-1)!;
    const found = await previewImport(
      engine,
      current,
      [{ loaded, mode: coming.mode, problems: absentColumns(coming), rejected: new Set(out) }],
      {
        periods: period ? [period] : [],
        ...(pack.synthetic ? {} : { dated }),
      },
    );
    this.#previewed = { on, found, out };
    return found;
  }

  commit(file: File, memory: Memory): Promise<boolean> {
    return this.#alone(() => this.#commit(file, memory));
  }

  async #commit(file: File, memory: Memory): Promise<boolean> {
    const previewed = this.#previewed;
    if (!previewed || (await this.#on()).pack.hash !== previewed.on.pack.hash) return false;
    const { on, found, out } = previewed;
    const entered = on.pack.edited ? EDITED.filter((name) => on.pack.tables[name]) : [];
    const made = [...new Set([...found.files.map((f) => f.table), ...entered])];
    const files = on.sources.files.filter(({ name }) => !made.includes(recognise(name)?.name ?? ''));
    for (const name of made) {
      const contract = tableContract(name)!;
      const columns = contract.fields.map((f) => sqlName(f.name)).join(', ');
      const content = await tableCsv(contract, await on.engine.query(`SELECT ${columns} FROM ${sqlName(NEXT + name)}`));
      files.push({ name: `${name}.csv`, rows: null, bytes: async () => new Uint8Array(await content.arrayBuffer()) });
    }
    const { shape } = memory.template;
    const kept = (on.sources.extra ?? []).filter((e) => e.content !== file && (e.role !== MAPPING || e.name !== `${shape}.json`));
    const extra: readonly Extra[] = [
      ...kept,
      { role: 'received', name: file.name, media: file.type || 'application/octet-stream', content: file },
      { role: MAPPING, name: `${shape}.json`, media: 'application/json', content: new Blob([memoryText(memory)]) },
    ];
    const { synthetic } = on.sources;
    const [step] = found.files;
    const all = step ? await withRejects(extra, step.table, out, on.engine, NEXT + step.table) : extra;
    return this.#host.replace({ files, synthetic, asOf: found.pair.after.asOf, extra: all }, file.name);
  }

  stop(): void {
    this.#client?.cancel();
    this.#client = null;
    this.#open.clear();
  }

  discard(): Promise<void> {
    return this.#alone(async () => {
      const engine = this.#previewed?.on.engine;
      this.#previewed = null;
      if (engine && engine === (await this.#host.onScreen())?.engine) await clearBeside(engine, NEXT);
    });
  }
}
