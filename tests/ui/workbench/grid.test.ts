import { expect, test } from 'vitest';
import type { Table } from '../../../src/domain/table';
import { aligned, cellText, exactText, kindOf, placesOf, plainText, tsvCell } from '../../../src/ui/workbench/grid/cell-text';
import { columnsIn, edgesOf, extentOf, rowsIn, scrollAt, scrolled, stretched, topAt } from '../../../src/ui/workbench/grid/geometry';
import { everything, rectangle, walked } from '../../../src/ui/workbench/grid/selection';
import { Windows } from '../../../src/ui/workbench/grid/windows';

test('every row of ten million can be reached, and a wheel moves rows as it does anywhere', () => {
  const extent = extentOf(10_000_000, 30, 600);
  expect(extent.canvas).toBeLessThan(17_000_000);
  expect(topAt(extent, extent.canvas - extent.window)).toBe(extent.full - extent.window);
  expect(rowsIn(topAt(extent, extent.canvas - extent.window), 600, 30, 10_000_000).to).toBe(10_000_000);
  expect(scrolled(extent, 3000, 500, 600)).toBe(3100);
  expect(scrolled(extent, 3000, 500, 0)).toBe(0);
  for (const top of [0, 12_345, 150_000_000]) expect(topAt(extent, scrollAt(extent, top))).toBeCloseTo(top, 0);
  const small = extentOf(10, 30, 600);
  expect([topAt(small, 50), scrolled(small, 0, 0, 50)]).toEqual([0, 0]);
});

test('only the columns in the window are drawn', () => {
  const edges = edgesOf(Array.from({ length: 200 }, () => 100));
  expect(columnsIn(edges, 0, 450)).toEqual({ from: 0, to: 5 });
  expect(columnsIn(edges, 19_600, 450)).toEqual({ from: 196, to: 200 });
  expect(columnsIn(edgesOf([]), 0, 450)).toEqual({ from: 0, to: 0 });
});

test('what is drawn changes in whole steps and always covers the window', () => {
  for (let from = 0; from < 200; from += 7) {
    const found = stretched({ from, to: from + 14 }, 16, 10, 210);
    expect(found.from % 16).toBe(0);
    expect(found.from).toBeLessThanOrEqual(Math.max(0, from - 10));
    expect(found.to).toBeGreaterThanOrEqual(Math.min(210, from + 24));
    expect(found.to === 210 || found.to % 16 === 0).toBe(true);
  }
  expect(stretched({ from: 0, to: 0 }, 16, 10, 0)).toEqual({ from: 0, to: 0 });
});

test('keys walk and stretch, no further than the result; the head is one row above', () => {
  const bounds = { rows: 100, columns: 4, page: 10 };
  const at = (row: number, column: number) => ({ anchor: { row, column }, head: { row, column } });
  const key = (name: string, ctrl = false, shift = false) => ({ key: name, ctrl, shift });
  expect(walked(at(0, 0), key('ArrowUp'), bounds)?.head).toEqual({ row: -1, column: 0 });
  expect(walked(at(0, 0), key('ArrowUp', false, true), bounds)?.head).toEqual({ row: 0, column: 0 });
  expect(walked(at(95, 1), key('PageDown'), bounds)?.head).toEqual({ row: 99, column: 1 });
  expect(walked(at(5, 1), key('End', true), bounds)?.head).toEqual({ row: 99, column: 3 });
  expect(walked(at(5, 1), key('x'), bounds)).toBeNull();
  const stretched = walked(at(5, 2), key('ArrowLeft', false, true), bounds);
  expect(stretched && rectangle(stretched)).toEqual({ rowFrom: 5, rowTo: 6, columnFrom: 1, columnTo: 3 });
  expect(rectangle(everything(bounds))).toEqual({ rowFrom: 0, rowTo: 100, columnFrom: 0, columnTo: 4 });
});

test('cells keep every digit in the form of the language; years are not grouped; null is not empty text', () => {
  expect(cellText('1234567890123456.70', 'decimal', 'tien', 'vi')).toBe('1.234.567.890.123.456,70');
  expect(cellText('1234.5', 'decimal', 'amount', 'en')).toBe('1,234.5');
  expect(cellText(-12.5, 'number', 'x', 'vi')).toBe('−12,5');
  expect(cellText(2026, 'integer', 'nam', 'vi')).toBe('2026');
  expect(cellText(20_260, 'integer', 'ty_dong', 'vi')).toBe('20.260');
  expect(cellText(9007199254740993n, 'integer', 'so', 'vi')).toBe('9.007.199.254.740.993');
  expect(cellText('2026-09-05', 'date', 'ngay', 'vi')).toBe('5/9/2026');
  expect(cellText([1, null, 'a'], 'list', 'l', 'vi')).toBe('[1, NULL, a]');
  expect(['5.7', '73', '-0.25', '1.234', 'x', 5].map((value) => aligned(value, 2))).toEqual(['5.70', '73.00', '-0.25', '1.234', 'x', 5]);
  expect(['5.7', '73', 'x', 5].map(placesOf)).toEqual([1, 0, 0, 0]);
  expect(exactText('không phải số', 'vi')).toBe('không phải số');
  expect([plainText('1234.50', 'decimal', 'vi'), plainText('1234.50', 'decimal', 'en'), plainText(null, 'decimal', 'vi')]).toEqual([
    '1234,50',
    '1234.50',
    '',
  ]);
  expect(tsvCell('a\tb"c')).toBe('"a\tb""c"');
  expect(['DECIMAL(18,2)', 'INTEGER[]', 'HUGEINT', 'TIMESTAMP WITH TIME ZONE', "ENUM('a', 'b')", 'STRUCT(a INTEGER)'].map(kindOf)).toEqual([
    'decimal',
    'list',
    'whole',
    'day',
    'text',
    'other',
  ]);
});

test('a window fetches what is looked at, once; what is no longer looked at is not asked; failure ends it', async () => {
  const asked: string[] = [];
  const gates: (() => void)[] = [];
  const table = (from: number, count: number, names: readonly string[]): Table => ({
    rows: count,
    columns: names.map((name) => ({ name, type: 'string', values: Array.from({ length: count }, (_, i) => `${name} ${from + i}`) })),
  });
  const fetch = async (from: number, count: number, names: readonly string[]) => {
    asked.push(`${from}+${count} ${names[0]}`);
    await new Promise<void>((done) => gates.push(done));
    if (from === 800) throw new Error('gone');
    return table(from, count, names);
  };
  const names = Array.from({ length: 40 }, (_, i) => `c${i}`);
  const windows = new Windows(names, 1050, fetch, () => undefined);
  const settle = async () => {
    for (let i = 0; i < 3; i += 1) {
      gates.shift()?.();
      await new Promise((done) => setTimeout(done));
    }
  };
  windows.look({ from: 0, to: 30 }, [0, 1]);
  windows.look({ from: 400, to: 430 }, [0]);
  windows.look({ from: 1000, to: 1050 }, [35]);
  await settle();
  expect(asked).toEqual(['0+200 c0', '1000+50 c32']);
  expect(windows.cell(29, 1)?.value).toBe('c1 29');
  expect(windows.cell(1049, 35)?.value).toBe('c35 1049');
  expect(windows.cell(410, 0)).toBeUndefined();
  windows.look({ from: 0, to: 30 }, [0]);
  await settle();
  expect(asked).toHaveLength(2);
  windows.look({ from: 800, to: 830 }, [0]);
  await settle();
  expect(windows.failed).toBeInstanceOf(Error);
});
