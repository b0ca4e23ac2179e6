import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allIndicators } from '../../src/indicators/catalogue';
import { openFolder, type Opened, S1, S1_AS_OF } from '../support/folder';
import { differences, secondRoadCells } from '../support/roads';

interface ExpectedCell {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number;
  readonly missing: number;
}
interface Expected {
  readonly periods: Record<
    string,
    { from: string; to: string; answers: Record<string, { total: ExpectedCell; groups: Record<string, ExpectedCell> }> }
  >;
}

const EXPECTED = `${S1}-expected.json`;
const cell = ({ numerator, denominator, n, missing }: ExpectedCell) => ({ num: numerator, den: denominator, n, miss: missing });
const hasCases = ({ numerator, denominator, n, missing }: ExpectedCell) =>
  n > 0 || missing > 0 || Boolean(numerator) || Boolean(denominator);

describe.skipIf(!existsSync(EXPECTED))('the second road against the expected numbers of the reference package', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openFolder(S1);
  });
  afterAll(() => opened.engine.close());

  it.each(['2024', '2025H1', 'BC2025'])(
    '%s',
    async (name) => {
      const { periods } = JSON.parse(readFileSync(EXPECTED, 'utf8')) as Expected;
      const { from, to, answers } = periods[name]!;
      for (const { id } of allIndicators()) {
        const { total, groups } = answers[id]!;
        const expected = Object.fromEntries([
          ['', cell(total)],
          ...Object.entries(groups)
            .filter(([, of]) => hasCases(of))
            .map(([key, of]) => [key, cell(of)]),
        ]);
        expect(differences(await secondRoadCells(opened.engine, id, { from, to }, S1_AS_OF, 'as_was'), expected), id).toEqual([]);
      }
    },
    120_000,
  );
});
