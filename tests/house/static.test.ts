import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compress } from '../../src/cli/house/compress.mjs';
import { handler, listen, listFiles, parseRange } from '../../src/cli/house/static.mjs';

const text = 'export const words = "xin chào";\n'.repeat(200);
const folder = mkdtempSync(join(tmpdir(), 'static-'));
const root = join(folder, 'dist');
let server: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(root, '.vite'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>t</title>');
  writeFileSync(join(root, '.vite/manifest.json'), '{}');
  writeFileSync(join(root, 'assets/main-abcd1234.js'), text);
  writeFileSync(join(root, 'engine.wasm'), Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]));
  await compress(root, join(folder, 'cache'));
  server = await listen(handler(await listFiles(root)), 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** `path` goes out exactly as written: `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

test('the page and its files come with their types and the policy', async () => {
  const page = await ask('/?x=1');
  expect(page.status).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['cache-control']).toBe('no-cache');
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect((await ask('/engine.wasm')).headers['content-type']).toBe('application/wasm');
});

test('a hashed file may be kept for ever, and comes compressed to whom understands it', async () => {
  const plain = await ask('/assets/main-abcd1234.js');
  expect(plain.headers['cache-control']).toContain('immutable');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(text);
  const brotli = await ask('/assets/main-abcd1234.js', { 'accept-encoding': 'gzip, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(text);
  const zipped = await ask('/assets/main-abcd1234.js', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(zipped.body).toString()).toBe(text);
  expect(Number(zipped.headers['content-length'])).toBe(zipped.body.length);
});

test('what has not changed is not sent again', async () => {
  const { headers } = await ask('/index.html');
  const again = await ask('/index.html', { 'if-none-match': String(headers['etag']) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('a part is sent as asked, uncompressed', async () => {
  const part = await ask('/engine.wasm', { range: 'bytes=1-3', 'accept-encoding': 'br' });
  expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([206, 'bytes 1-3/8', 'asm']);
  expect((await ask('/engine.wasm', { range: 'bytes=9-' })).status).toBe(416);
});

test.each([
  ['bytes=0-3', { from: 0, to: 3 }],
  ['bytes=4-', { from: 4, to: 9 }],
  ['bytes=-3', { from: 7, to: 9 }],
  ['bytes=5-100', { from: 5, to: 9 }],
  ['bytes=10-', 'refused'],
  ['bytes=6-2', 'refused'],
  ['bytes=-', null],
  ['bytes=0-1,3-4', null],
  [undefined, null],
])('range %s of 10 bytes', (header, expected) => {
  expect(parseRange(header, 10)).toEqual(expected);
});

test('HEAD tells the size and sends nothing', async () => {
  const head = await ask('/engine.wasm', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '8', 0]);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/.vite/manifest.json',
  '/%',
  '/assets',
  '//etc/passwd',
  '/index.html.br',
])('%s leads nowhere', async (path) => {
  const reply = await ask(path);
  expect(reply.status).toBe(404);
  expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
});

test('nothing can be written', async () => {
  expect((await ask('/index.html', {}, 'PUT')).status).toBe(405);
});

test('a taken port moves the server to the next one', async () => {
  const port = Number(new URL(server.origin).port);
  const second = await listen(handler(new Map()), port);
  expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
  await second.close();
});
