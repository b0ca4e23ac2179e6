import { fc } from '../support/random';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import { argumentsOf, boundsOf } from '../../src/indicators/bounds';
import { sqlName, sqlText } from '../../src/indicators/literal';
import { runnable } from '../../src/indicators/shared';
import { wordsOf, withParameters } from '../../src/indicators/sql-text';
import { HOSTILE } from '../engine/contract';

describe('text on its way into SQL', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNative({ threads: 1 });
  });
  afterAll(() => engine.close());

  const back = async (text: string) => (await engine.query(`SELECT ${sqlText(text)} AS a`)).columns[0]?.values[0];

  test.for(HOSTILE)('comes back as it went: %j', async (text) => expect(await back(text)).toBe(text));

  test('comes back as it went, whatever it is', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await back(text)).toBe(text);
      }),
      { numRuns: 60 },
    ));

  test('names stand for themselves', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1 }).filter((s) => !s.includes('\0')),
        async (name) => {
          const { columns } = await engine.query(`SELECT 1 AS ${sqlName(name)}`);
          expect(columns[0]?.name).toBe(name);
        },
      ),
      { numRuns: 60 },
    ));
});

describe('SQL as text', () => {
  test('parameters are replaced outside strings, names and comments', () => {
    expect(withParameters(`a $x '$x' "$x" -- $x\n/* $x */ $x`, { x: '1' })).toBe(`a 1 '$x' "$x" -- $x\n/* $x */ 1`);
    expect(() => withParameters('$y', { x: '1' })).toThrow(RangeError);
  });

  test('words are what is neither string nor comment', () => {
    expect([...wordsOf(`SELECT a.b FROM "c d" -- units\nWHERE x = 'tasks' /* events */`)]).toEqual([
      'SELECT',
      'a',
      'b',
      'FROM',
      'WHERE',
      'x',
    ]);
  });

  test('a header that materialises nothing is a fault', () => {
    const file = {
      path: 'x.sql',
      text: '-- materialise: v_a\nCREATE OR REPLACE VIEW v_a AS SELECT 1;\nCREATE OR REPLACE VIEW v_ab AS SELECT 2;',
    };
    expect(runnable(file)).toContain('CREATE OR REPLACE TABLE v_a AS');
    expect(runnable(file)).toContain('CREATE OR REPLACE VIEW v_ab AS');
    expect(() => runnable({ ...file, text: '-- materialise: v_c\n' })).toThrow(/v_c/);
  });

  test('days are days', () => {
    expect(boundsOf({ from: '2025-01-01', to: '2025-12-31' }, '2025-11-21')).toEqual({
      from: '2025-01-01',
      to: '2025-11-21',
      asOf: '2025-11-21',
      end: '2025-12-31',
    });
    expect(argumentsOf(boundsOf({ from: '2025-01-01', to: '2025-03-31' }, '2025-11-21'))).toBe(
      "DATE '2025-01-01', DATE '2025-03-31', DATE '2025-11-21', DATE '2025-03-31'",
    );
    expect(() => boundsOf({ from: "2025-01-01' --", to: '2025-12-31' }, '2025-11-21')).toThrow(RangeError);
  });
});
