import type { Cell, Table } from '../../domain/table';
import type { Engine } from '../../engine/port';

interface Waiting {
  readonly sql: string;
  readonly resolve: (table: Table) => void;
  readonly reject: (cause: unknown) => void;
}

/** Statements of one kind give the same columns, so that many can be asked as one. Totals go first: tiles wait for them. */
const KINDS = [
  { is: (sql: string) => sql.startsWith('WITH facts AS (\nSELECT facts.') && !sql.includes('GROUPING SETS'), most: 16 },
  { is: (sql: string) => sql.startsWith('WITH facts AS (\nSELECT facts.'), most: 8 },
  { is: (sql: string) => sql.startsWith('WITH facts AS (\nSELECT asked.point'), most: 6 },
] as const;

/** One statement whose rows say in `asked` which of the statements they answer. */
const joined = (statements: readonly string[]): string =>
  statements.map((sql, i) => `SELECT ${i} AS asked, * FROM (\n${sql}\n)`).join('\nUNION ALL\n');

/** The rows of each statement, as if it had been asked alone. */
function parted(table: Table, parts: number): readonly Table[] {
  const asked = table.columns.find((c) => c.name === 'asked')?.values ?? [];
  const rows = Array.from({ length: parts }, (): number[] => []);
  for (const [row, part] of asked.entries()) rows[Number(part)]?.push(row);
  const columns = table.columns.filter((c) => c.name !== 'asked');
  return rows.map((own) => ({
    rows: own.length,
    columns: columns.map((c) => ({ ...c, values: own.map((row) => c.values[row] ?? null) })),
  }));
}

/**
 * An engine that answers questions of the same moment together: a board asks some forty at once, and each alone would cost
 * a way to the worker and back, and a drawing of the page. Where a joined statement fails, each is asked alone.
 */
export class Together implements Engine {
  readonly #engine: Engine;
  readonly #waiting: readonly Waiting[][] = KINDS.map(() => []);
  #running = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  query(sql: string, params?: readonly Cell[], signal?: AbortSignal): Promise<Table> {
    const kind = params || signal ? -1 : KINDS.findIndex(({ is }) => is(sql));
    const line = this.#waiting[kind];
    if (!line) return this.#engine.query(sql, params, signal);
    return new Promise((resolve, reject) => {
      line.push({ sql, resolve, reject });
      if (this.#running) return;
      this.#running = true;
      setTimeout(() => void this.#run());
    });
  }

  put(name: string, rows: Table | Uint8Array): Promise<void> {
    return this.#engine.put(name, rows);
  }

  close(): Promise<void> {
    return this.#engine.close();
  }

  async #run(): Promise<void> {
    for (let kind = this.#next(); kind >= 0; kind = this.#next()) {
      const batch = this.#waiting[kind]?.splice(0, KINDS[kind]?.most ?? 1) ?? [];
      await (batch.length === 1 ? this.#alone(batch) : this.#joined(batch));
    }
    this.#running = false;
  }

  #next(): number {
    return this.#waiting.findIndex((line) => line.length > 0);
  }

  async #joined(batch: readonly Waiting[]): Promise<void> {
    try {
      const tables = parted(await this.#engine.query(joined(batch.map((w) => w.sql))), batch.length);
      for (const [i, { resolve }] of batch.entries()) resolve(tables[i] ?? { columns: [], rows: 0 });
    } catch {
      await this.#alone(batch);
    }
  }

  async #alone(batch: readonly Waiting[]): Promise<void> {
    for (const { sql, resolve, reject } of batch) await this.#engine.query(sql).then(resolve, reject);
  }
}
