#!/usr/bin/env node
/**
 * Speed, memory and size, as ratios within one run. `npm run bench -- [--data DIR] [--year 2024] [--as-of 2025-12-14]`.
 * Without --data the sample pack is generated at ministry size and eight times that. `--only import`: the import desk alone; `--only workbench`: the SQL workbench; `--only slides`: Office files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { ensureBrowser, NO_BROWSER } from '../../src/cli/house/browser.mjs';
import { build, isBuilt } from '../../src/cli/house/build.mjs';
import { cache, fail } from '../../src/cli/house/run.mjs';
import { measureApp, median } from './app.mjs';
import { measureContribution } from './contribution.mjs';
import { measureEngines } from './engines.mjs';
import { measureImport } from './import.mjs';
import { backTest } from './forecast.mjs';
import { buildPage } from './halves.mjs';
import { measureKept } from './kept.mjs';
import { dates, packs } from './packs.mjs';
import { print, row } from './print.mjs';
import { measureSlides } from './slides.mjs';
import { measureWorkbench } from './workbench.mjs';
import { measureWorkbenchPage } from './workbench-page.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    year: { type: 'string' },
    'as-of': { type: 'string' },
    'no-app': { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const executablePath = (await ensureBrowser()) ?? fail(NO_BROWSER);
const browser = await chromium.launch({
  executablePath,
  args: ['--enable-precise-memory-info'],
});
/** @type {Record<string, unknown>} */
const kept = {};
try {
  const packless = values.only === 'workbench' || values.only === 'slides';
  const folders = values.data ? [resolve(values.data)] : packless ? [] : await packs();
  const known = dates(folders[0] ?? '');
  const year = values.year ?? known?.year ?? (packless ? '' : fail('Which year? --year 2024'));
  const asOf = values['as-of'] ?? known?.asOf ?? (packless ? '' : fail('Which data date? --as-of 2025-12-14'));
  await buildPage();
  if (values.only === undefined || values.only === 'import') {
    const imported = await measureImport(browser);
    kept['import'] = imported;
    const { times } = imported;
    print(`One file of ${times.rows.toLocaleString('en')} rows, ${(imported.bytes / 1e6).toFixed(0)} MB, taken in with all checks`, [
      ['', 'browser', 'native typed read_csv', 'ratio', 'aim'],
      row('read, laid out, cast and checked, ms; native on every core', times.opened + times.cast, imported.native, '≤ 3 ×'),
      row('… native on one', times.opened + times.cast, imported.alone),
      row('and put into the engine, ms; native on every core', times.opened + times.cast + times.put, imported.native),
      ['longest task of the page, ms', times.longest.toFixed(0), '', '', '≤ 100 ms'],
      ['stopping, ms', times.stopped.toFixed(0), '', '', 'at once'],
      ['messages of progress', String(times.told), '', '', ''],
      [
        'memory of the tab empty → after an engine → after the import, MB',
        [imported.empty, imported.before, imported.after].map((mb) => mb.toFixed(0)).join(' → '),
        '',
        '',
        'given back',
      ],
    ]);
    const { rejected, left } = imported;
    print(`The same file with no row that can be taken: ${rejected.rows.toLocaleString('en')} rejected`, [
      ['', 'reached', 'aim'],
      ['read, cast and told of ÷ the good file', (rejected.told / (times.opened + times.cast)).toFixed(2), ''],
      ['all of them written as a file to mend, ms', rejected.written.toFixed(0), ''],
      ['longest task of the page, ms', rejected.longest.toFixed(0), '≤ 100 ms'],
      ["the page's own heap before → with them, MB", rejected.heap.map((mb) => mb.toFixed(1)).join(' → '), 'no rows in it'],
      ['memory of the tab afterwards, MB', left.toFixed(0), 'given back'],
    ]);
  }
  if (values.only === undefined || values.only === 'slides') kept['slides'] = await measureSlides(browser);
  if (folders[0] && (values.only ?? 'kept') === 'kept') kept['kept'] = await measureKept(browser, folders[0], year, asOf);
  if (values.only === undefined || values.only === 'workbench') {
    if (!isBuilt() && !(await build())) process.exit(1);
    kept['workbench'] = { ...(await measureWorkbench(browser)), ...(await measureWorkbenchPage(executablePath)) };
  }
  for (const folder of values.only === undefined ? folders : []) {
    const { native, wasm } = await measureEngines(browser, folder, year, asOf);
    kept[`${native.rows} rows`] = { native, wasm };
    print(
      `${native.rows.toLocaleString('en')} rows, ${Object.keys(native.each).length} indicators by unit (${native.groups} groups), year ${year}`,
      [
        ['', 'browser', 'native, 1 thread', 'ratio', 'aim'],
        row('all, quickest round, ms', Math.min(...wasm.rounds), Math.min(...native.rounds), '< 500 ms, ≤ 1.5 ×'),
        row('all, median round, ms', median(wasm.rounds), median(native.rounds)),
        row('all, first round, ms', wasm.rounds[0] ?? NaN, native.rounds[0] ?? NaN),
        row('files → typed tables, ms', wasm.read, native.read),
        row('tables → ready engine, ms', wasm.load, native.load),
        row('second pack → ready beside the first, ms', wasm.differs.open, native.differs.open),
        row('rows that differ between the two, ms', wasm.differs.rows, native.differs.rows),
        row('everything that differs over one year, ms', wasm.differs.whole, native.differs.whole),
        [
          'everything that differs ÷ opening a pack',
          (wasm.differs.whole / wasm.differs.open).toFixed(2),
          (native.differs.whole / native.differs.open).toFixed(2),
          '',
          '',
        ],
        ['memory of the tab, MB', wasm.megabytes.toFixed(0), '', '', '< 400 MB'],
      ],
    );
    const slowest = Object.entries(wasm.each)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5);
    console.log(
      `slowest: ${slowest.map(([id, ms]) => `${id} ${ms.toFixed(1)} ms (${(ms / (native.each[id] ?? NaN)).toFixed(1)} ×)`).join(', ')}`,
    );
  }
  if (folders[0] && values.only === undefined) kept['forecast'] = await backTest(folders[0], asOf);
  if (!values['no-app'] && values.only === undefined) {
    if (!isBuilt() && !(await build())) process.exit(1);
    const app = await measureApp(browser, [year, String(Number(year) - 1), String(Number(year) - 2)]);
    kept['app'] = app;
    print('The built application on the sample pack', [
      ['', 'reached', 'aim'],
      ['cold start → first number, ms', app.firstNumber.toFixed(0), ''],
      ['cold start → all painted, ms', app.allPainted.toFixed(0), ''],
      ['change of period → last figure painted, ms', `${app.change.toFixed(0)} (worst ${app.changeWorst.toFixed(0)})`, '< 100 ms'],
      ['script before first paint, kB gzip', (app.scriptBytes / 1000).toFixed(0), '≤ 250 kB'],
      ['memory of the tab, MB', app.megabytes.toFixed(0), '< 400 MB'],
    ]);
  }
  if (!values['no-app'] && values.only === undefined && isBuilt()) {
    const sizes = [];
    for (const folder of folders) sizes.push(await measureContribution(browser, folder));
    kept['contribution'] = sizes;
    const [small, large] = sizes;
    if (small && large)
      print('Contribution page and review desk over every task: ministry, eight times that', [
        ['', 'ms', 'ms × 8', 'ratio', 'longest block', 'longest × 8', 'nodes', 'nodes × 8'],
        ...Object.entries(small.steps).map(([name, one]) => {
          const many = large.steps[name] ?? one;
          const blocks = [one.longest, many.longest].map((block) => block.toFixed(0));
          return [
            name,
            one.ms.toFixed(0),
            many.ms.toFixed(0),
            `${(many.ms / one.ms).toFixed(2)} ×`,
            ...blocks,
            String(one.marks),
            String(many.marks),
          ];
        }),
        [
          'memory of the tab, MB',
          small.megabytes.toFixed(0),
          large.megabytes.toFixed(0),
          `${(large.megabytes / small.megabytes).toFixed(2)} ×`,
        ],
      ]);
  }
} finally {
  await browser.close();
}
mkdirSync(cache, { recursive: true });
writeFileSync(join(cache, 'bench.json'), JSON.stringify(kept, null, 2));
