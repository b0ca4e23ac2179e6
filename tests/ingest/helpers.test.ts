import { fc } from '../support/random';
import { expect, test } from 'vitest';
import type { DialectGuess } from '../../src/ingest/grid/dialect';
import { gridFromBytes } from '../../src/ingest/grid/from-bytes';
import type { TextGrid } from '../../src/ingest/grid/from-text';
import { type Helpers, OVERLAP, readPart } from '../../src/ingest/grid/helpers';

const bytes = (text: string) => new TextEncoder().encode(text);
const DIALECT: DialectGuess = { delimiter: ';', quote: '"', escape: '', comment: '', confidence: 1 };

/** Helpers as the workers are: each has its own bytes alone. Those that are named fail. */
function helpersOf(file: Uint8Array, from: readonly number[], failing: readonly number[] = []): Helpers & { taken: number } {
  const helpers = {
    from,
    taken: 0,
    read: (separator: number) =>
      from.map(async (at, i) => {
        const size = (from[i + 1] ?? file.length) - at;
        const stretch = failing.includes(i) ? null : await readPart(file.slice(at, at + size + OVERLAP), size, separator);
        if (stretch) helpers.taken++;
        return stretch;
      }),
    done: async () => 0,
    hash: async () => null,
  };
  return helpers;
}

/** Everything that the rest of the import can see of it: the numbers of the cells as well. */
const whole = (found: TextGrid | null) =>
  found && {
    lines: found.grid.lines,
    width: found.grid.width,
    rows: found.grid.rows.slice(),
    columns: found.grid.columns?.map(({ values, codes, run }) => ({
      values: [...values],
      codes: [...codes],
      bytes: run && [run.bytes.offsets, run.bytes.values].map((list) => [...list]),
    })),
    dropped: found.dropped,
    tooMuch: found.tooMuch,
  };

const cell = fc.oneof(
  { weight: 12, arbitrary: fc.stringMatching(/^[a-zàđếỹĐ0-9 .,'–]{0,6}$/u) },
  { weight: 4, arbitrary: fc.stringMatching(/^"[a-zàđếỹ;, ]{0,6}"$/u) },
  { weight: 2, arbitrary: fc.constantFrom('', '""', 'a"b', '\ufeff') },
);
/** What makes a file odd, wherever it stands. */
const odd = fc.constantFrom('"a""b"', '"a\nb"', '"', '"a"b', '\u0300', 'a\rb', '\0');
const ends = fc.constantFrom('\n', '\n', '\r\n', '\n\n');
const rows = fc.array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 5 }), ends), { minLength: 1, maxLength: 30 });
const file = fc.tuple(rows, fc.option(fc.tuple(fc.nat(), odd), { freq: 6 }), fc.boolean()).map(([lines, spoilt, mark]) => {
  const texts = lines.map(([cells, end]) => cells.join(';') + end);
  if (spoilt) texts.splice(spoilt[0] % (texts.length + 1), 0, `x;${spoilt[1]};y\n`);
  return bytes((mark ? '\ufeff' : '') + texts.join(''));
});
const places = fc.uniqueArray(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 3 });

test('several readers make of a file what one makes of it, wherever it is parted', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(file, places, fc.subarray([0, 1, 2]), fc.boolean(), async (given, parts, failing, fails) => {
      const from = [...new Set(parts.map((part) => Math.floor((part * given.length) / 1001)))].sort((a, b) => a - b);
      const helpers = helpersOf(given, from, fails ? failing : []);
      const found = await gridFromBytes(given, DIALECT, undefined, helpers);
      if (found) taken += helpers.taken;
      expect(whole(found)).toEqual(whole(await gridFromBytes(given, DIALECT)));
    }),
    { numRuns: 1500 },
  );
  expect(taken).toBeGreaterThan(250);
});

test('a column of ids is one however the parts began: all different, then the same again', async () => {
  const row = (i: number) => `GD-${i};${i % 7};${i < 15_000 ? i : i % 50};${i % 10_000};${i % 3 ? '' : `Đoàn ${i}`}`;
  const given = bytes(Array.from({ length: 30_000 }, (_, i) => row(i)).join('\n'));
  // As one text: a million cells compared one by one take their time.
  const text = (found: TextGrid | null) => JSON.stringify(whole(found));
  const alone = text(await gridFromBytes(given, DIALECT));
  for (const share of [0.001, 0.2, 0.5, 0.9]) {
    const helpers = helpersOf(given, [Math.floor(given.length * share)]);
    expect(text(await gridFromBytes(given, DIALECT, undefined, helpers)) === alone).toBe(true);
    expect(helpers.taken).toBe(1);
  }
});

test('progress only goes on, and ends with the whole file', async () => {
  const given = bytes(Array.from({ length: 20_000 }, (_, i) => `a;${i}`).join('\n'));
  const told: number[] = [];
  await gridFromBytes(given, DIALECT, (part) => told.push(part), helpersOf(given, [given.length >> 1], [0]));
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});
