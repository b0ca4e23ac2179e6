import { expect, test } from 'vitest';
import type { Period } from '../../../src/domain/period';
import type { FacetCount, ReturnCell, ReturnState, TableQuality } from '../../../src/domain/quality-report';
import { FACETS } from '../../../src/domain/quality';
import { facetScore, tableLines, unitLines } from '../../../src/ui/data/quality/facet-rows';
import { counted, matrixOf } from '../../../src/ui/data/quality/matrix';
import { nextSpot } from '../../../src/ui/data/quality/use-grid-walk';

const count = (facet: FacetCount['facet'], of: number, errors = 0, warnings = 0): FacetCount => ({ facet, of, errors, warnings, notices: 0 });
const quality = (table: string, unit: string | null, whole: boolean, rows: number, errors = 0): TableQuality => ({
  table,
  unit,
  whole,
  rows,
  facets: FACETS.map((f) => count(f, rows, f === 'valid' ? errors : 0)),
});

test('a unit is judged over all its tables, the one with most to mend first, what belongs to none last', () => {
  const found = [
    quality('tasks', null, true, 10, 1),
    quality('tasks', 'V1', false, 6),
    quality('tasks', 'V2', false, 4, 1),
    quality('events', 'V1', false, 4, 1),
    quality('events', null, false, 3),
  ];
  expect(tableLines(found).map((l) => l.id)).toEqual(['tasks']);
  expect(unitLines(found).map((l) => [l.id, l.rows, l.facets.find((f) => f.facet === 'valid')?.errors])).toEqual([
    ['V2', 4, 1],
    ['V1', 10, 1],
    [null, 3, 0],
  ]);
  expect(facetScore(count('valid', 10, 1, 2))).toBe(80);
  expect(facetScore(count('valid', 0))).toBeNull();
});

const period = (id: string): Period => ({
  id,
  calendar: 'lich',
  kind: 'nam',
  from: `${id}-01-01`,
  to: `${id}-12-31`,
  label: id,
  prev: null,
  yoy: null,
  locked: false,
});
const cell = (unit: string, at: string, state: ReturnState, more: Partial<ReturnCell> = {}): ReturnCell => ({
  unit,
  period: at,
  state,
  late: state === 'late',
  due: null,
  submitted: null,
  rows: 0,
  contradiction: null,
  ...more,
});
const KNOWN = Array.from({ length: 11 }, (_, i) => period(String(2016 + i)));
const CELLS = [
  ...KNOWN.map(({ id }) => cell('A', id ?? '', 'reported')),
  cell('B', '2025', 'missing'),
  cell('B', '2026', 'nil', { contradiction: 'nil_with_rows', rows: 3 }),
  cell('C', '2016', 'missing'),
  cell('D', '2026', 'not_due'),
];
const compare = (a: string, b: string) => (a < b ? -1 : 1);

test('the last periods, the unit with most missing first; an empty place is no state', () => {
  const { periods, rows } = matrixOf(CELLS, KNOWN, { all: false, onlyOpen: false, compare });
  expect(periods.map((p) => p.id)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']);
  expect(rows.map((r) => [r.unit, r.filed, r.due])).toEqual([
    ['B', 1, 2],
    ['A', 8, 8],
    ['D', 0, 0],
  ]);
  expect(rows[0]?.cells.map((c) => c?.state ?? null)).toEqual([null, null, null, null, null, null, 'missing', 'nil']);
  expect(matrixOf(CELLS, KNOWN, { all: true, onlyOpen: true, compare }).rows.map((r) => r.unit)).toEqual(['B', 'C']);
  expect(counted(CELLS)).toEqual({ due: 14, reported: 11, nil: 1, late: 0, missing: 2, contradictions: 1 });
});

test('keys walk the matrix and stop at its edges', () => {
  const at = { row: 1, column: 1 };
  const to = (key: string, ctrl = false) => nextSpot(at, key, ctrl, 3, 4);
  expect(to('ArrowRight')).toEqual({ row: 1, column: 2 });
  expect(to('ArrowUp')).toEqual({ row: 0, column: 1 });
  expect(to('PageDown')).toEqual({ row: 2, column: 1 });
  expect(to('End')).toEqual({ row: 1, column: 3 });
  expect(to('End', true)).toEqual({ row: 2, column: 3 });
  expect(to('Home', true)).toEqual({ row: 0, column: 0 });
  expect(to('a')).toBeNull();
  expect(nextSpot({ row: 0, column: 0 }, 'ArrowLeft', false, 3, 4)).toEqual({ row: 0, column: 0 });
});
