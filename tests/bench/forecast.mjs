#!/usr/bin/env node
/**
 * How often the forecast bands held what the year came to. `node tests/bench/forecast.mjs [FOLDER] [--as-of DAY]`;
 * `npm run bench` prints the same. Without a folder: the sample pack.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { top } from '../../src/cli/house/run.mjs';
import { buildNodeHalf } from './halves.mjs';
import { dates, tableFiles } from './packs.mjs';
import { print } from './print.mjs';

/**
 * Back-tests a pack and prints the coverage of its bands.
 * @param {string} folder
 * @param {string} asOf
 */
export async function backTest(folder, asOf) {
  const half = await buildNodeHalf();
  const work = await half.openNode();
  try {
    await work.load(half.readPack(folder, tableFiles(folder)));
    const trials = await work.trials(asOf);
    const groups = [
      ...[3, 6, 9].map((months) => /** @type {const} */ ([`${months} months`, trials.filter((t) => t.months === months)])),
      /** @type {const} */ (['all', trials]),
    ];
    const found = groups.map(([name, some]) => /** @type {const} */ ([name, half.coverage(some)]));
    /** @param {number} share */
    const per = (share) => (Number.isFinite(share) ? `${share.toFixed(0)} %` : '–');
    print(`Forecast of the year, back-tested on ${folder.slice(folder.lastIndexOf('/') + 1)}: the share of years that fell in the band`, [
      ['after', 'trials', 'no band: few', 'nothing', 'too wide', 'bands', 'in 50 %', 'in 80 %', 'mean width of 80 %', 'middle off by'],
      ...found.map(([name, c]) => [
        name,
        ...[c.trials, c.few, c.nothing, c.wide, c.shown].map(String),
        ...[c.inner, c.outer, c.width, c.middleOff].map(per),
      ]),
    ]);
    const ids = [...new Set(trials.map((t) => t.indicator))];
    print('By indicator, all months', [
      ['', 'bands', 'in 50 %', 'in 80 %', 'mean width of 80 %'],
      ...ids.map((id) => {
        const c = half.coverage(trials.filter((t) => t.indicator === id));
        return [id, String(c.shown), per(c.inner), per(c.outer), per(c.width)];
      }),
    ]);
    return Object.fromEntries(found);
  } finally {
    await work.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'as-of': { type: 'string' } } });
  const folder = positionals[0] ?? join(top, 'public/sample');
  const asOf = values['as-of'] ?? dates(folder)?.asOf;
  if (!asOf) throw new Error('Which data date? --as-of 2025-12-14');
  await backTest(folder, asOf);
}
