import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/ingest/csv';

function read(text: string, delimiter = ',') {
  const rows: string[][] = [];
  const lines: number[] = [];
  const oddities: string[] = [];
  readCsv(
    text,
    { delimiter },
    {
      row(cells, width, line) {
        rows.push(cells.slice(0, width));
        lines.push(line);
        return true;
      },
      oddity: (code, line) => oddities.push(`${code} ${line}`),
    },
  );
  return { rows, lines, oddities };
}

describe('CSV records', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b,\n,,\n',
      [
        ['a', 'b', ''],
        ['', '', ''],
      ],
    ],
    ['"a","b ""c"""\n', [['a', 'b "c"']]],
    ['"a\nb",c\n', [['a\nb', 'c']]],
    ['"",x\n', [['', 'x']]],
    ['a"b,c\n', [['a"b', 'c']]],
    ['5" pipe,"6"" pipe"\n', [['5" pipe', '6" pipe']]],
    ['\n\na\n\n', [['a']]],
    ['', []],
  ])('%j', (text, rows) => expect(read(text).rows).toEqual(rows));

  test('lines are those of the file, also after quoted line breaks and blank lines', () => {
    expect(read('h,i\n"a\r\nb\nc",1\n\nx,2\n"d\re",3\ny,4').lines).toEqual([1, 2, 6, 7, 9]);
  });

  test('a quote that is never closed costs no rows', () => {
    const { rows, oddities } = read('a,b\n"x,1\ny,2\n');
    expect(rows).toEqual([
      ['a', 'b'],
      ['"x', '1'],
      ['y', '2'],
    ]);
    expect(oddities).toEqual(['quote_open 2']);
  });

  test('text after a closing quote is kept and told', () => {
    const { rows, oddities } = read('"a"b,"c" \n');
    expect(rows).toEqual([['ab', 'c']]);
    expect(oddities).toEqual(['text_after_quote 1']);
  });

  test('a reader that says no is not read on', () => {
    let seen = 0;
    readCsv('1\n2\n3\n', { delimiter: ',' }, { row: () => ++seen < 2 });
    expect(seen).toBe(2);
  });

  test('whatever is written as RFC 4180 comes back, cell for cell and line for line', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Đ', '"', ',', ';', '\n', '\r\n', ' ', '\t', '\u0000', '😀'), maxLength: 8 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, end) => {
        const quoted = rows.map((cells) => cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(delimiter) + end);
        const starts = quoted.map(
          (_, i) =>
            1 +
            quoted
              .slice(0, i)
              .join('')
              .split(/\r\n|\n|\r/).length -
            1,
        );
        const found = read(quoted.join(''), delimiter);
        expect(found).toEqual({ rows, lines: starts, oddities: [] });
      }),
    );
  });

  test('many quotes that never close are read in a moment', () => {
    const started = performance.now();
    expect(read('x,"a""b\n'.repeat(40_000)).rows.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
