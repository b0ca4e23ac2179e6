import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dist } from '../../src/cli/house/build.mjs';
import { listen } from '../../src/cli/house/static.mjs';
import { ATTACKS } from '../workbench/attacks';
import { expect, open, test, visit } from './support/test';

declare global {
  interface Window {
    /** Engines' workers in the order in which they were made. Only this test has it. */
    engines: Worker[];
    tell: (worker: Worker, type: string, data: unknown) => Promise<unknown>;
  }
}

/** Keeps the workers of engines, and speaks to them past the product's own gate. */
function keepEngines(): void {
  window.engines = [];
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      if (String(url).includes('duckdb')) window.engines.push(this);
    }
  };
  let id = 1_000_000;
  window.tell = (worker, type, data) =>
    new Promise((resolve, reject) => {
      const messageId = (id += 1);
      const hear = ({ data: reply }: MessageEvent<{ requestId: number; type: string; data: { message?: string } }>): void => {
        if (reply.requestId !== messageId || reply.type.endsWith('PROGRESS')) return;
        worker.removeEventListener('message', hear);
        if (reply.type === 'ERROR') reject(new Error(reply.data.message));
        else resolve(reply.data);
      };
      worker.addEventListener('message', hear);
      worker.postMessage({ messageId, type, data });
    });
}

/** Runs the statements one by one in the engine of the workbench, or the only one; the places of those that were not refused. */
const runAll = (page: Page, statements: readonly string[]): Promise<number[]> =>
  page.evaluate(async (texts) => {
    const worker = window.engines[1] ?? window.engines[0]!;
    const connection = await window.tell(worker, 'CONNECT', null);
    const run = (sql: string) => window.tell(worker, 'RUN_QUERY', [connection, sql]);
    const passed: number[] = [];
    for (const [i, text] of texts.entries()) {
      await run('BEGIN TRANSACTION READ ONLY');
      const ran = await run(text).then(
        () => true,
        () => false,
      );
      if (ran) passed.push(i);
      await run('ROLLBACK').catch(() => undefined);
    }
    return passed;
  }, statements);

const script = (page: Page) => page.locator('.cm-content');

async function write(page: Page, text: string): Promise<void> {
  // A list of completions may lie over the middle of the editor.
  await script(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
  await page.locator('#sql-run:enabled', { hasText: 'Chạy' }).click();
}

test.describe('with nothing to hold it back', () => {
  test.use({ provoked: true });

  test('the canary hears an engine that is not sealed: the control', async ({ page, canary }) => {
    const assets = join(dist, 'assets');
    const names = readdirSync(assets).filter((name) => /^duckdb.*\.(js|wasm)$/.test(name));
    const types = { js: 'text/javascript', wasm: 'application/wasm', html: 'text/html' } as const;
    const bare = await listen((request, response) => {
      const name = names.find((n) => request.url === `/${n}`);
      response.writeHead(200, { 'Content-Type': types[(name?.split('.').at(-1) ?? 'html') as keyof typeof types] });
      response.end(name ? readFileSync(join(assets, name)) : '<!doctype html><title>bare</title>');
    }, 0);
    await page.addInitScript(keepEngines);
    await page.goto(bare.origin);
    await page.evaluate(async (found) => {
      const worker = new Worker(`/${found.find((n) => n.endsWith('.js'))}`);
      const wasm = new URL(`/${found.find((n) => n.endsWith('.wasm'))}`, location.href).href;
      await window.tell(worker, 'INSTANTIATE', [wasm, null]);
      await window.tell(worker, 'OPEN', { path: ':memory:' });
    }, names);
    await runAll(page, [`SELECT * FROM read_csv('${canary.origin}/leak.csv')`]);
    expect(canary.hits.length).toBeGreaterThan(0);
    await bare.close();
  });
});

test.describe('on the page', () => {
  test.use({ provoked: true });

  test('what an analyst writes reaches nothing, harms nothing, and never holds the board', async ({ page, origin, canary }) => {
    await page.addInitScript(keepEngines);
    await open(page, origin, '#/sql?pack=sample');
    await test.step('a question is answered', async () => {
      await write(page, 'SELECT count(*) AS dem FROM units');
      await expect(page.getByRole('grid').or(page.getByRole('table')).getByText('dem').first()).toBeVisible({ timeout: 60_000 });
      // The board's, the analyst's, and perhaps another that is made ready beside it already.
      expect(await page.evaluate(() => window.engines.length)).toBeGreaterThanOrEqual(2);
    });
    await test.step('behind the gate, no statement reaches a file or the network', async () => {
      const attacks = [...ATTACKS['files']!, ...ATTACKS['network']!]
        .filter(
          (text) =>
            !/^(?:ATTACH ':memory:'|CREATE |SELECT \* FROM duckdb_secret|FROM (?:duckdb_secrets|which_secret)|(?:FORCE )?INSTALL)/.test(
              text,
            ),
        )
        .map((text) => text.replaceAll('http://127.0.0.1:1', canary.origin).replaceAll('https://example.invalid', canary.origin));
      const passed = await runAll(page, attacks);
      expect(passed.map((i) => attacks[i])).toEqual([]);
    });
    await test.step('the gate says what is refused and what to do', async () => {
      for (const [text, told] of [
        [`COPY units TO '${canary.origin}/x.csv'`, /ngoài\sbàn/],
        [`SELECT * FROM read_csv('${canary.origin}/x.csv')`, /read_csv\sđọc/],
        ['DROP TABLE units', /làm\sthay\sđổi/],
        ['SET lock_configuration = false', /đổi\scách/],
      ] as const) {
        await write(page, text);
        await expect(page.getByRole('alert').filter({ hasText: told })).toBeVisible();
      }
    });
    await test.step('a runaway holds nobody: the board answers, and a stop brings the bench back', async () => {
      await write(page, 'SELECT sum(a.i * b.i) AS tong FROM range(1000000) AS a(i), range(1000000) AS b(i)');
      await expect(page.locator('#sql-run', { hasText: 'Dừng' })).toBeVisible();
      await visit(page, '#/?pack=sample&p=2024');
      await visit(page, '#/sql?pack=sample');
      // The result that takes long offers to stop it too.
      await page.locator('#sql-run', { hasText: 'Dừng' }).click();
      await expect(page.getByRole('alert').filter({ hasText: /Đã\sdừng/ })).toBeVisible();
      await write(page, 'SELECT 41 + 1 AS con_lai');
      await expect(page.getByRole('grid').or(page.getByRole('table')).getByText('con_lai').first()).toBeVisible({ timeout: 30_000 });
    });
    expect(canary.hits).toEqual([]);
  });
});
