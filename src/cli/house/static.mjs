import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { headersFor } from './headers.mjs';

/** @typedef {{ path: string, size: number, etag: string, type: string, immutable: boolean, encodings: Map<string, { path: string, size: number }> }} Served */

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.sql': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.parquet': 'application/vnd.apache.parquet',
  '.webmanifest': 'application/manifest+json',
};
const ENCODINGS = /** @type {const} */ ([
  ['br', '.br'],
  ['gzip', '.gz'],
]);

/**
 * Lists the files once. A request can only name a file of this list, so no path can climb out of the folder.
 * @param {string} root
 * @returns {Promise<Map<string, Served>>}
 */
export async function listFiles(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  /** @type {Map<string, { path: string, size: number, mtime: number }>} */
  const found = new Map();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = `/${relative(root, path).split(sep).join('/')}`;
    if (name.includes('/.')) continue;
    const { size, mtimeMs } = await stat(path);
    found.set(name, { path, size, mtime: mtimeMs });
  }
  /** @type {Map<string, Served>} */
  const served = new Map();
  for (const [name, { path, size, mtime }] of found) {
    if (found.has(name.replace(/\.(br|gz)$/, '')) && /\.(br|gz)$/.test(name)) continue;
    const encodings = new Map();
    for (const [encoding, suffix] of ENCODINGS) {
      const twin = found.get(name + suffix);
      if (twin) encodings.set(encoding, twin);
    }
    served.set(name, {
      path,
      size,
      etag: `"${size.toString(36)}-${Math.round(mtime).toString(36)}"`,
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      immutable: /^\/assets\/.+-[\w-]{8}\.\w+$/.test(name),
      encodings,
    });
  }
  const index = served.get('/index.html');
  if (index) served.set('/', index);
  return served;
}

/**
 * First and last byte asked for; `null` when the header is not one plain range, `'refused'` when it lies outside.
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{ from: number, to: number } | 'refused' | null}
 */
export function parseRange(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const from = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const to = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return from > to || from >= size ? 'refused' : { from, to };
}

/**
 * Answers from the list, with the product's headers.
 * @param {ReadonlyMap<string, Served>} files
 * @returns {import('node:http').RequestListener}
 */
export function handler(files) {
  return (request, response) => {
    const url = request.url ?? '/';
    for (const [name, value] of Object.entries(headersFor(url))) response.setHeader(name, value);
    /** @param {number} status @param {string} [text] */
    const end = (status, text = '') => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end(text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, 'GET and HEAD only');
    const file = files.get(decode(url.split('?')[0] ?? '/'));
    if (!file) return end(404, 'Not found');
    response.setHeader('Content-Type', file.type);
    response.setHeader('ETag', file.etag);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (request.headers['if-none-match'] === file.etag) return void response.writeHead(304).end();

    const range = parseRange(request.headers.range, file.size);
    if (range === 'refused') {
      response.setHeader('Content-Range', `bytes */${file.size}`);
      return end(416);
    }
    let body = { path: file.path, size: file.size };
    if (range) {
      response.statusCode = 206;
      response.setHeader('Content-Range', `bytes ${range.from}-${range.to}/${file.size}`);
    } else {
      const accepted = [request.headers['accept-encoding']].join();
      const encoding = ENCODINGS.find(([name]) => accepted.includes(name) && file.encodings.has(name))?.[0];
      const twin = encoding && file.encodings.get(encoding);
      if (encoding && twin) {
        response.setHeader('Content-Encoding', encoding);
        body = twin;
      }
    }
    response.setHeader('Content-Length', range ? range.to - range.from + 1 : body.size);
    if (request.method === 'HEAD') return void response.end();
    createReadStream(body.path, range ? { start: range.from, end: range.to } : {})
      .on('error', () => response.destroy())
      .pipe(response);
  };
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

/**
 * Listens on 127.0.0.1, on `port` or the next free one (0: any).
 * @param {import('node:http').RequestListener} listener
 * @param {number} port
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export function listen(listener, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port > 0 && port < 65535) listen(listener, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      resolve({
        origin: `http://127.0.0.1:${bound}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
