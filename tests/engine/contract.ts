import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell, Column, ColumnType, Table } from '../../src/domain/table';
import { writeArrow } from '../../src/arrow/write';
import { type Engine, EngineError } from '../../src/engine/port';

const tableOf = (columns: Record<string, [ColumnType, Cell[]]>): Table => {
  const list = Object.entries(columns).map(([name, [type, values]]): Column => ({ name, type, values }));
  return { columns: list, rows: list[0]?.values.length ?? 0 };
};

export const HOSTILE = [
  "'; DROP TABLE t; --",
  '"$1" $1 $$x$$ /* */',
  '<img src=x onerror=alert(1)>',
  'a\nb\r\nc\td',
  'a\0b',
  '😀 \u202e đảo ngược',
  '\\',
  "''",
  ' ',
  '=1+1',
];

const VIETNAMESE = 'Đoàn Thị Ngọc Ánh — Vụ Hợp tác quốc tế, xã Ia Đrăng'.normalize('NFC');

const everything = () =>
  tableOf({
    id: ['integer', [1, 2, null, -2147483648]],
    big: ['integer', [9007199254740993n, null, -9007199254740993n, 1]],
    money: ['decimal', ['0.1', '1234567890123.4567', null, '-12345678901234567890123456.123456789012']],
    rate: ['number', [0.1, null, -1e-300, 1e300]],
    day: ['date', ['1969-12-31', '2026-09-14', null, '0001-01-01']],
    yes: ['boolean', [true, false, null, true]],
    text: ['string', [VIETNAMESE, '', null, HOSTILE[0]!]],
    at: ['timestamp', ['1969-12-31 23:59:59.5', '2026-09-14 08:05:00', null, '0001-01-01 00:00:00']],
    names: ['list', [['a', 'Đ'], [], null, [null, "b'"]]],
  });

/** What every adapter must do, in the same words. `open` gives a fresh, locked engine. */
export function engineContract(name: string, open: () => Promise<Engine>): void {
  describe(`engine: ${name}`, () => {
    let engine: Engine;
    const one = async (sql: string, params?: Cell[]) => (await engine.query(sql, params)).columns[0]?.values[0];
    const refused = (sql: string, params?: Cell[], signal?: AbortSignal) =>
      engine.query(sql, params, signal).then(
        () => expect.fail('it was not refused'),
        (cause: unknown) => cause as EngineError,
      );

    beforeAll(async () => {
      engine = await open();
    }, 30_000);
    afterAll(() => engine.close());

    test.for(
      (
        [
          ['0.1::DECIMAL(18,4)', 'decimal', '0.1'],
          ["'1234567890123.4567'::DECIMAL(38,12)", 'decimal', '1234567890123.4567'],
          ['(-0.5)::DECIMAL(4,1)', 'decimal', '-0.5'],
          ["'99999999999999999999999999.999999999999'::DECIMAL(38,12)", 'decimal', '99999999999999999999999999.999999999999'],
          ["'99999999999999999999999999999999999999'::DECIMAL(38,0)", 'integer', 10n ** 38n - 1n],
          ["'1234567890123456789012345678901234567.8'::DECIMAL(38,1)", 'decimal', '1234567890123456789012345678901234567.8'],
          ['9007199254740993::BIGINT', 'integer', 9007199254740993n],
          ['9007199254740991::BIGINT', 'integer', 9007199254740991],
          ['sum(x) FROM range(5) t(x)', 'integer', 10],
          ['count(*) FROM range(5)', 'integer', 5],
          ['sum(x::DECIMAL(18,2)) FROM range(5) t(x)', 'decimal', '10'],
          ["DATE '1969-12-31'", 'date', '1969-12-31'],
          ["DATE '1800-02-28'", 'date', '1800-02-28'],
          ["TIMESTAMP '1969-12-31 23:59:59.5'", 'timestamp', '1969-12-31 23:59:59.5'],
          ['0.1::DOUBLE', 'number', 0.1],
          ["'nan'::DOUBLE", 'number', null],
          ['true', 'boolean', true],
          ['NULL::DECIMAL(18,2)', 'decimal', null],
          ['NULL::DATE', 'date', null],
          ['NULL::BOOLEAN', 'boolean', null],
          ["['a', NULL, 'Đ']", 'list', ['a', null, 'Đ']],
          ['[0.1::DECIMAL(9,2)]', 'list', ['0.1']],
          ["[DATE '1969-12-31']", 'list', ['1969-12-31']],
          ["'x'", 'string', 'x'],
        ] as [string, ColumnType, Cell][]
      ).map(([sql, type, cell]) => ({ sql, type, cell })),
    )('reads $sql exactly', async ({ sql, type, cell }) => {
      const { columns } = await engine.query(`SELECT ${sql}`);
      expect([columns[0]?.type, columns[0]?.values]).toEqual([type, [cell]]);
    });

    test('a column keeps its nulls between its values', async () => {
      const { columns, rows } = await engine.query('SELECT CASE WHEN x % 3 <> 0 THEN x::DECIMAL(9,1) END FROM range(5000) t(x) ORDER BY x');
      expect(rows).toBe(5000);
      expect(columns[0]?.values).toEqual(Array.from({ length: 5000 }, (_, x) => (x % 3 === 0 ? null : String(x))));
    });

    const values: Cell[] = [...HOSTILE, VIETNAMESE, '', 0, -1, 0.1, -2.5e-8, 1e300, 9007199254740993n, -5, true, false, null, ['a', "b'"]];
    test.for(values.map((value) => ({ label: `${typeof value} ${String(value)}`, value })))(
      'a parameter comes back as it went in: $label',
      async ({ value }) => expect(await one('SELECT $1 AS v', [value])).toEqual(value),
    );

    test('parameters are stepped over in strings, names and comments', async () => {
      const { columns } = await engine.query(`SELECT $2 AS "$1", '$1' AS b, $$ $1 $$ AS c /* $9 */ -- $9`, ['a', 'second']);
      expect(columns.map((c) => [c.name, c.values[0]])).toEqual([
        ['$1', 'second'],
        ['b', '$1'],
        ['c', ' $1 '],
      ]);
    });

    test('a text parameter is compared as a day', async () =>
      expect(await one("SELECT DATE '2026-09-14' BETWEEN $1 AND $2", ['2026-09-01', '2026-09-30'])).toBe(true));

    test('a missing parameter is an error', async () => expect((await refused('SELECT $2', ['a'])).kind).toBe('sql'));

    test('a table comes back as it was put', async () => {
      const table = everything();
      await engine.put('every thing"s', table);
      const back = await engine.query('SELECT * FROM "every thing""s"');
      expect(back.columns.map((c) => [c.name, c.type])).toEqual(table.columns.map((c) => [c.name, c.type]));
      for (const [i, column] of back.columns.entries()) expect(column.values).toEqual(table.columns[i]!.values);
    });

    test('Arrow bytes do the same', async () => {
      await engine.put('bytes', writeArrow('bytes', everything()));
      expect((await engine.query('FROM bytes')).columns).toEqual(everything().columns);
    });

    test('types in the engine follow the columns', async () => {
      await engine.put('typed', everything());
      const { columns } = await engine.query("SELECT data_type FROM duckdb_columns() WHERE table_name = 'typed' ORDER BY column_index");
      expect(columns[0]?.values).toEqual([
        'INTEGER',
        'BIGINT',
        'DECIMAL(38,12)',
        'DOUBLE',
        'DATE',
        'BOOLEAN',
        'VARCHAR',
        'TIMESTAMP',
        'VARCHAR[]',
      ]);
    });

    test('an empty table is there, with its types', async () => {
      const empty = tableOf({ a: ['string', []], b: ['decimal', []], c: ['date', []] });
      await engine.put('none', empty);
      await engine.put('none_bytes', writeArrow('none_bytes', empty));
      for (const name of ['none', 'none_bytes']) expect(await engine.query(`FROM ${name}`)).toEqual(empty);
    });

    test('many rows, repeated and unique texts, keep their order', async () => {
      const rows = Array.from({ length: 30_000 }, (_, i) => i);
      const table = tableOf({
        id: ['string', rows.map((i) => `K${i}`)],
        code: ['string', rows.map((i) => (i % 7 ? `đơn vị ${i % 5}` : null))],
        cost: ['decimal', rows.map((i) => `${i}.25`)],
      });
      await engine.put('many', table);
      expect((await engine.query('FROM many')).columns).toEqual(table.columns);
      expect(await one('SELECT sum(cost) FROM many')).toBe(String((29_999 * 30_000) / 2 + 30_000 / 4));
    });

    test('a table that cannot be put leaves the old one whole', async () => {
      await engine.put('kept', tableOf({ a: ['decimal', ['1.5']] }));
      await expect(engine.put('kept', tableOf({ a: ['decimal', ['1', 'no number']] }))).rejects.toBeInstanceOf(EngineError);
      await expect(engine.put('kept', writeArrow('kept', tableOf({ a: ['integer', [1, 2]] })).slice(0, 150))).rejects.toBeInstanceOf(
        EngineError,
      );
      expect((await engine.query('FROM kept')).columns[0]?.values).toEqual(['1.5']);
      expect(await one("SELECT count(*) FROM duckdb_tables() WHERE table_name LIKE '%arriving%'")).toBe(0);
    });

    test('views see the new rows after a replacement', async () => {
      await engine.put('under', tableOf({ a: ['integer', [1]] }));
      await engine.query('CREATE VIEW over AS SELECT sum(a) AS s FROM under');
      await engine.put('under', tableOf({ a: ['integer', [1, 2]] }));
      expect(await one('SELECT s FROM over')).toBe(3);
    });

    test('columns of unequal length are refused', async () => {
      const uneven: Table = { columns: [{ name: 'a', type: 'string', values: ['x'] }], rows: 2 };
      await expect(engine.put('uneven', uneven)).rejects.toThrow('uneven.a has 1 cells, not 2');
    });

    test('an error says what and where, and the engine goes on', async () => {
      const error = await refused('SELECT 1 FROM nowhere');
      expect(error).toBeInstanceOf(EngineError);
      expect([error.kind, error.position]).toEqual(['sql', 14]);
      expect(error.message).toContain('nowhere');
      const { kind, message, position } = await refused('SELEC 1');
      expect([kind, position]).toEqual(['sql', 0]);
      expect(message).toMatch(/^Parser Error: syntax error at or near "SELEC"/i);
      expect(await one('SELECT 1')).toBe(1);
    });

    test.each([
      "FROM read_csv('https://example.invalid/x.csv')",
      "FROM read_csv('/etc/passwd')",
      "COPY (SELECT 1) TO 'out.csv'",
      "ATTACH 'x.duckdb'",
      'LOAD spatial',
      'SET enable_external_access = true',
      "SET memory_limit = '9GB'",
      'RESET lock_configuration',
    ])('the lock refuses %s', async (sql) => expect((await refused(sql)).kind).toBe('sql'));

    test('several statements run, the last one answers', async () => expect(await one('SELECT 1; SELECT 2')).toBe(2));

    test('a PIVOT without a list of values answers', async () => {
      const { columns } = await engine.query("PIVOT (SELECT 'a' AS k, 1 AS v UNION ALL SELECT 'b', 2) ON k USING sum(v)");
      expect(columns.map((c) => [c.name, c.values[0]])).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
    });

    test('a withdrawn question rejects at once and the engine goes on', async () => {
      const control = new AbortController();
      const started = performance.now();
      const heavy = refused(
        'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range + b.range) % 7 = 1',
        [],
        control.signal,
      );
      const waiting = refused('SELECT 1', [], AbortSignal.abort());
      setTimeout(() => control.abort(), 50);
      expect([(await heavy).kind, (await waiting).kind]).toEqual(['cancelled', 'cancelled']);
      expect(await one('SELECT 1')).toBe(1);
      expect(performance.now() - started).toBeLessThan(5_000);
    }, 20_000);

    test('a question with a time limit says that it took too long', async () => {
      const limit = refused(
        'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range + b.range) % 7 = 1',
        [],
        AbortSignal.timeout(60),
      );
      expect((await limit).kind).toBe('timeout');
      expect(await one('SELECT 1')).toBe(1);
    }, 20_000);

    test('questions asked together are all answered', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => one('SELECT $1 + 1', [i])));
      expect(answers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    });
  });
}
