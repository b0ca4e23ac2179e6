import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allIndicators } from '../../src/indicators/catalogue';
import { HARD, HARD_AS_OF, openFolder, type Opened } from '../support/folder';
import type { UnitView } from '../../src/domain/question';
import { type Cells, differences, firstRoad, type Golden, GOLDEN_FILE, periodOf, readGolden, secondRoadCells } from '../support/roads';

/** `npm run golden` writes what the product answers now; look at the change before it is kept. */
const WRITE = process.env['GOLDEN'] === 'write';

const PERIODS = {
  '2024': { from: '2024-01-01', to: '2024-12-31' },
  '2024H1': { from: '2024-01-01', to: '2024-06-30' },
  '2024M9': { from: '2024-01-01', to: '2024-09-30' },
  '2024Q1': { from: '2024-01-01', to: '2024-03-31' },
  '2024Q2': { from: '2024-04-01', to: '2024-06-30' },
  BC2024: { from: '2023-12-15', to: '2024-12-14' },
  '2025': { from: '2025-01-01', to: '2025-12-31' },
  '2025Q4': { from: '2025-10-01', to: '2025-12-31' },
} as const;

/** Units as they are now are asked where a reorganisation lies inside the period. */
const viewsOf = (period: string): readonly UnitView[] => (['2024', '2024M9', '2025'].includes(period) ? ['as_was', 'as_now'] : ['as_was']);

let opened: Opened;
beforeAll(async () => {
  opened = await openFolder(HARD);
  if (WRITE) writeFileSync(GOLDEN_FILE, await written());
});
afterAll(() => opened.engine.close());

async function written(): Promise<string> {
  const answers: Record<string, Record<string, Record<string, Cells>>> = {};
  for (const { id } of allIndicators()) {
    for (const [name, bounds] of Object.entries(PERIODS)) {
      for (const view of viewsOf(name)) {
        ((answers[id] ??= {})[name] ??= {})[view] = await firstRoad(opened, id, periodOf(name, bounds), HARD_AS_OF, view);
      }
    }
  }
  const lines = Object.entries(answers).map(
    ([id, of]) =>
      `"${id}":{\n${Object.entries(of)
        .map(([name, views]) => `  "${name}":${JSON.stringify(views)}`)
        .join(',\n')}}`,
  );
  return `{"asOf":"${HARD_AS_OF}",\n"periods":${JSON.stringify(PERIODS)},\n"answers":{\n${lines.join(',\n')}}}\n`;
}

it('the package is read without a problem', () => expect(opened.problems).toEqual([]));

describe.each(Object.entries(PERIODS))('golden numbers of %s', (name, bounds) => {
  it.each(allIndicators().map(({ id }) => id))('%s by both roads', async (id) => {
    const golden: Golden = readGolden();
    for (const view of viewsOf(name)) {
      const kept = golden.answers[id]?.[name]?.[view];
      expect(kept, `${id} ${name} ${view} is not in tests/golden/hard.json`).toBeDefined();
      const first = await firstRoad(opened, id, periodOf(name, bounds), HARD_AS_OF, view);
      expect(differences(first, kept ?? {}), `${view}, the product against the golden number`).toEqual([]);
      const second = await secondRoadCells(opened.engine, id, bounds, HARD_AS_OF, view);
      expect(differences(second, kept ?? {}), `${view}, the second road against the golden number`).toEqual([]);
    }
  });
});
