import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { cache } from '../../src/cli/house/run.mjs';
import { openPage } from './halves.mjs';
import { writeRows } from './import-rows.mjs';
import { memoryOf } from './memory.mjs';

const ROUNDS = 3;
const TYPES = {
  txn_id: 'VARCHAR',
  project_id: 'VARCHAR',
  txn_type: 'VARCHAR',
  txn_on: 'DATE',
  value_on: 'DATE',
  amount: 'DECIMAL(18,2)',
  currency: 'VARCHAR',
  partner_id: 'VARCHAR',
  fund: 'VARCHAR',
  source_doc: 'VARCHAR',
};

/**
 * Milliseconds of DuckDB's own reader with the types given.
 * @param {string} path
 * @param {number} threads
 */
async function readNative(path, threads) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const columns = Object.entries(TYPES)
    .map(([name, type]) => `'${name}': '${type}'`)
    .join(', ');
  const started = performance.now();
  await connection.run(`CREATE TABLE t AS FROM read_csv('${path}', header = true, delim = ',', quote = '"', columns = {${columns}})`);
  const taken = performance.now() - started;
  connection.closeSync();
  instance.closeSync();
  return taken;
}

/**
 * A file of a million rows through the import desk, and through DuckDB's own reader, with every core and with one; the quickest of a few rounds that alternate.
 * @param {import('playwright').Browser} browser
 */
export async function measureImport(browser) {
  const folder = join(cache, 'bench-import');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'transactions.csv');
  const bytes = await writeRows(path);
  await writeRows(join(folder, 'transactions-wrong.csv'), true);
  const { page, close } = await openPage(browser, folder);
  try {
    const empty = await memoryOf(page);
    await page.evaluate(() => window.warm());
    await page.waitForTimeout(3000);
    const before = await memoryOf(page);
    const natives = [];
    const alones = [];
    const rounds = [];
    for (let i = 0; i < ROUNDS; i += 1) {
      natives.push(await readNative(path, availableParallelism()));
      alones.push(await readNative(path, 1));
      rounds.push(await page.evaluate(() => window.importOne('transactions.csv', 'transactions')));
    }
    const best = rounds.reduce((a, b) => (b.opened + b.cast < a.opened + a.cast ? b : a));
    const times = { ...best, longest: Math.max(...rounds.map((r) => r.longest)), stopped: Math.max(...rounds.map((r) => r.stopped)) };
    // A worker that was stopped gives its memory back a moment later.
    await page.waitForTimeout(3000);
    const after = await memoryOf(page);
    const rejected = await page.evaluate(() => window.rejectOne('transactions-wrong.csv', 'transactions'));
    // The larger its heap, the longer a worker takes to go.
    await page.waitForTimeout(20_000);
    const left = await memoryOf(page);
    return { bytes, native: Math.min(...natives), alone: Math.min(...alones), times, empty, before, after, rejected, left };
  } finally {
    await close();
  }
}
