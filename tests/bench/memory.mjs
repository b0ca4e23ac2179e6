import { readFileSync, readdirSync } from 'node:fs';

/**
 * Memory of a tab in megabytes: what its renderer process holds, workers and WebAssembly included.
 * @param {import('playwright').Page} page
 */
export async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const browser = page.context().browser();
  const info = browser && (await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo'));
  const renderers = (info?.processInfo ?? []).filter(({ type }) => type === 'renderer').map(({ id }) => resident(id));
  return Math.max(0, ...renderers);
}

/** @param {number} id process, as this machine numbers it */
function resident(id) {
  try {
    if (!readdirSync('/proc').includes(String(id))) return 0;
    const kilobytes = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
