import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WORTH_IT = /\.(html|js|css|json|svg|csv|sql|txt|wasm|webmanifest)$/;
const LEAST = 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes `.br` and `.gz` beside every file worth it. Results are kept by content, so the 34 MB engine is squeezed once.
 * @param {string} folder
 * @param {string} cache
 * @returns {Promise<number>} how many files have twins now
 */
export async function compress(folder, cache) {
  await mkdir(cache, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && WORTH_IT.test(entry.name));
  const done = await Promise.all(files.map((entry) => twins(join(entry.parentPath, entry.name), cache)));
  return done.filter(Boolean).length;
}

/**
 * @param {string} path
 * @param {string} cache
 */
async function twins(path, cache) {
  const bytes = await readFile(path);
  if (bytes.length < LEAST) return false;
  const key = join(cache, createHash('sha256').update(bytes).digest('hex').slice(0, 32));
  await kept(`${key}.gz`, `${path}.gz`, () => zip(bytes, { level: 9 }));
  await kept(`${key}.br`, `${path}.br`, () => {
    const quality = bytes.length > 2_000_000 ? 9 : 11;
    return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  });
  return true;
}

/**
 * @param {string} cached
 * @param {string} target
 * @param {() => Promise<Buffer>} make
 */
async function kept(cached, target, make) {
  try {
    await copyFile(cached, target);
  } catch {
    await writeFile(target, await make());
    await copyFile(target, cached);
  }
}
