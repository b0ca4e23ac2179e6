import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/indicators/queries';
import type { QueryFiles } from '../../src/indicators/second-road';
import { HARD, HARD_AS_OF, openFolder, type Opened } from '../support/folder';
import { type Cells, differences, type Golden, readGolden, secondRoadCells } from '../support/roads';
import { activityCases } from './cases-activity';
import { contributionCases } from './cases-contribution';
import { moneyCases } from './cases-money';
import { peopleCases } from './cases-people';
import type { Edit, Wrong } from './wrong-engine';

const cases = [...moneyCases, ...activityCases, ...peopleCases, ...contributionCases].sort((a, b) => a.number - b.number);

let opened: Opened;
let golden: Golden;
beforeAll(async () => {
  opened = await openFolder(HARD);
  golden = readGolden();
});
afterAll(() => opened.engine.close());

/** The roads with those texts replaced. An edit that finds nothing is a fault of the test. */
function edited(edits: readonly Edit[]): QueryFiles {
  const files = new Map(checkFiles);
  for (const { file, replace } of edits) {
    for (const [find, put] of replace) {
      const text = files.get(file) ?? '';
      if (!text.includes(find)) throw new RangeError(`${file} has no "${find}"`);
      files.set(file, text.replaceAll(find, put));
    }
  }
  return files;
}

/** The first period in which the indicator's second road differs from the golden numbers; null where none does. */
async function moved(indicator: string, options: { files?: QueryFiles; uncut?: boolean }): Promise<string | null> {
  for (const [name, bounds] of Object.entries(golden.periods)) {
    if (options.uncut && bounds.to <= HARD_AS_OF) continue;
    const cells = await secondRoadCells(opened.engine, indicator, bounds, HARD_AS_OF, 'as_was', options);
    const kept: Cells = golden.answers[indicator]?.[name]?.as_was ?? {};
    if (differences(cells, kept).length > 0) return name;
  }
  return null;
}

/** The tables with those changes, and as they were again afterwards. */
async function changed<T>(statements: readonly string[], ask: () => Promise<T>): Promise<T> {
  await opened.engine.query('BEGIN');
  try {
    for (const statement of statements) await opened.engine.query(statement);
    return await ask();
  } finally {
    await opened.engine.query('ROLLBACK');
  }
}

async function noticed({ edits = [], rows = [], uncut = false, moves }: Wrong): Promise<Readonly<Record<string, boolean>>> {
  const files = edited(edits);
  const all = async () => {
    const seen: Record<string, boolean> = {};
    for (const id of moves) seen[id] = (await moved(id, { files, uncut })) !== null;
    return seen;
  };
  return rows.length > 0 ? changed(rows, all) : all();
}

describe.each(cases)('case $number: $title', ({ wrong, right = [] }) => {
  it.each(wrong)('a wrong engine is caught: $as', async (mistake) => {
    expect(await noticed(mistake)).toEqual(Object.fromEntries(mistake.moves.map((id) => [id, true])));
  });

  it.runIf(right.length > 0).each(right)('a right engine is not disturbed: $as', async ({ rows, stays }) => {
    for (const id of stays) expect(await changed(rows, () => moved(id, {})), id).toBeNull();
  });
});

it('has a mistake for every case of the domain page but the last, which is about whole tables', () => {
  expect(cases.map((c) => c.number)).toEqual(Array.from({ length: 33 }, (_, i) => i + 1));
});
