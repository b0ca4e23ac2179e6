import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './house/build.mjs';
import { openInBrowser } from './house/open.mjs';
import { fail } from './house/run.mjs';
import { handler, listFiles, listen } from './house/static.mjs';

/** Serves the built application with the product's headers, prints the address and opens the board on the sample pack. */
export async function serve() {
  if (!existsSync(join(dist, 'index.html'))) fail('Nothing is built yet: run npm run build first, or npm start, which does both.');
  const { origin } = await listen(handler(await listFiles(dist)), Number(process.env['PORT'] ?? 4173));
  const address = `${origin}/#/?pack=sample`;
  console.log(`\n  Thước đo → ${address}\n  Ctrl+C để dừng · Ctrl+C to stop\n`);
  openInBrowser(address);
}

if (process.argv[1]?.endsWith('serve.mjs')) await serve();
