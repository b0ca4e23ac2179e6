import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnswerOut } from '../../src/cli/evaluate-result';
import { evaluate, folder } from './run';

/** The package of ministry size with its expected numbers, where it lies beside the project; it is no part of it. */
const HOME = process.env['CONTRACT'] ?? join(import.meta.dirname, '../../../shared/contract');
const here = existsSync(join(HOME, 's1-expected.json'));

interface Expected {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number;
  readonly missing: number;
}
interface Book {
  readonly asOf: string;
  readonly periods: Readonly<
    Record<
      string,
      { readonly answers: Readonly<Record<string, { readonly total: Expected; readonly groups: Readonly<Record<string, Expected>> }>> }
    >
  >;
}
const book: Book = here ? (JSON.parse(readFileSync(join(HOME, 's1-expected.json'), 'utf8')) as Book) : { asOf: '', periods: {} };

const near = (x: number | null, y: number | null) =>
  x === null || y === null ? x === y : Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
const same = (x: Expected, y: Expected) =>
  near(x.value, y.value) && near(x.numerator, y.numerator) && near(x.denominator, y.denominator) && x.n === y.n && x.missing === y.missing;
const nothing = ({ value, denominator, n }: Expected) => n === 0 && (value === null || (value === 0 && denominator === null));

/** Every total and group that differs, in words. */
function differences(period: string, answers: readonly AnswerOut[]): string[] {
  return Object.entries(book.periods[period]!.answers).flatMap(([id, expected]) => {
    const answer = answers.find((a) => a.id === id);
    if (!answer) return [`${id} is not there`];
    const groups = new Map<string, Expected>(answer.groups.map((g) => [g.key, g]));
    const keys = new Set([...groups.keys(), ...Object.keys(expected.groups)]);
    const apart = [...keys].filter((key) => {
      const [x, y] = [expected.groups[key], groups.get(key)];
      return x && y ? !same(x, y) : !nothing((x ?? y)!);
    });
    return [...(same(expected.total, answer.total) ? [] : [`${id} total`]), ...apart.map((key) => `${id} ${key}`)];
  });
}

describe.skipIf(!here)('the package of ministry size', () => {
  const run = async (data: string, period: string, engine: string) => {
    const { code, result } = await evaluate('--data', data, '--period', period, '--as-of', book.asOf, '--engine', engine);
    expect(code).toBe(0);
    return result();
  };
  const laidOver = () => {
    const path = folder({});
    for (const kind of ['s1', 's1-parquet'])
      for (const file of readdirSync(join(HOME, kind))) symlinkSync(join(HOME, kind, file), join(path, file));
    return path;
  };

  // The indicators' own test goes through every period; here the command's way from files to print is under test.
  test.each([
    ['2024', 'native'],
    ['BC2025', 'native'],
    ['2019Q3', 'wasm'],
  ])(
    '%s agrees on the %s engine',
    async (period, engine) => {
      expect(differences(period, (await run(join(HOME, 's1'), period, engine)).answers)).toEqual([]);
    },
    120_000,
  );

  test('Parquet laid over CSV gives the same numbers and the same hash', async () => {
    const laid = await run(laidOver(), '2024', 'native');
    expect(differences('2024', laid.answers)).toEqual([]);
    expect(laid.pack.tables['tasks']).toMatchObject({ format: 'parquet' });
    expect(laid.pack.hash).toBe((await run(join(HOME, 's1'), '2024', 'wasm')).pack.hash);
  });
});
