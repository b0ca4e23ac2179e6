import { draws, fc } from '../support/random';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedTable } from '../../src/domain/source';
import '../../src/i18n/late/every';
import { allIndicators } from '../../src/indicators/catalogue';
import { HARD } from '../support/folder';
import { tablesOf as readTables } from '../support/packs';
import { type Drawn, faultsOfRun, runs, WHOLE } from './run';
import { SHAPES } from './shapes';

/** Asked of that shape in every run: changed digits need numbers, an estimate of the running year needs its indicators. */
const FIXED: Readonly<Record<string, Drawn>> = {
  [WHOLE]: {
    picks: [1],
    scope: { p: '2024', cmp: 'yoy', cur: 'VND', u: undefined, pt: undefined, view: 'now' },
    indicators: [],
    by: 1,
  },
  'ten years': {
    picks: [1],
    scope: { p: '2025', cmp: 'yoy', cur: 'VND', u: undefined, pt: undefined, view: 'now' },
    indicators: ['A02', 'A06'].map((id) => allIndicators().findIndex((i) => i.id === id)),
    by: 1,
  },
};

let tables: readonly LoadedTable[];
beforeAll(async () => {
  tables = await readTables(HARD);
});

describe('on random packages every screen says the numbers of its figures and answers, in both languages', () => {
  const slips: boolean[] = [];
  test.each(Object.keys(SHAPES))('%s', async (shape) => {
    const fixed = FIXED[shape];
    await fc.assert(
      fc.asyncProperty(runs, async (run) => {
        const heard = await faultsOfRun(tables, { ...run, shape });
        expect(heard.faults).toEqual([]);
        expect(heard.texts).toBeGreaterThan(100);
        slips.push(...heard.slips);
      }),
      { numRuns: draws(1), endOnFailure: true, ...(fixed ? { examples: [[fixed]] } : {}) },
    );
  });

  test('and a number with one digit changed would have been found', () => {
    expect(slips.length).toBeGreaterThan(20);
    expect(slips.filter(Boolean).length / slips.length).toBeGreaterThan(0.9);
  });
});
