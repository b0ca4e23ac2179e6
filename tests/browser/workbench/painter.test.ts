import { afterEach, expect, test } from 'vitest';
import type { Table } from '../../../src/domain/table';
import type { Placed } from '../../../src/ui/workbench/grid/cell-look';
import { BodyPainter, type Scene, STEP } from '../../../src/ui/workbench/grid/painter';
import { Windows } from '../../../src/ui/workbench/grid/windows';

const NAMES = Array.from({ length: 40 }, (_, i) => `c${i}`);
const ROWS = 1000;

const fetch = async (from: number, count: number, names: readonly string[]): Promise<Table> => ({
  rows: count,
  columns: names.map((name) => ({
    name,
    type: 'string',
    values: Array.from({ length: count }, (_, i) => (i === 3 ? null : i === 4 ? '' : `${name} ${from + i}`)),
  })),
});

const placed = (from: number, to: number): readonly Placed[] =>
  Array.from({ length: to - from }, (_, i) => ({
    column: { name: NAMES[from + i] ?? '', type: 'VARCHAR', at: from + i, width: 120, pinned: false },
    index: from + i,
    x: 60 + 120 * (from + i),
  }));

const part = () => document.body.appendChild(document.createElement('div'));
const text = (row: number, column: number) => document.querySelector(`[aria-rowindex="${row + 2}"] > [aria-colindex="${column + 2}"]`);

afterEach(() => document.body.replaceChildren());

test('rows that left are written anew as those that come: the same elements, the right places, what is missing told apart', async () => {
  const windows = new Windows(NAMES, ROWS, fetch, () => undefined);
  const scene = (more: Partial<Scene>): Scene => ({
    held: [],
    free: placed(0, 8),
    windows,
    came: 0,
    places: new Map(),
    rectangle: null,
    here: null,
    id: 'g',
    words: { coming: 'đang tới', null: 'NULL', emptyText: 'rỗng' },
    lang: 'vi',
    ...more,
  });
  const painter = new BodyPainter(part(), part());
  painter.paint(scene({}), { from: 0, to: 3 * STEP }, 0);
  expect(text(2, 5)?.getAttribute('aria-label')).toBe('đang tới');
  windows.look({ from: 0, to: 300 }, [0, 20]);
  await expect.poll(() => windows.cell(299, 20)).toBeDefined();

  const come = scene({ came: 1, here: { row: 2, column: 1 }, rectangle: { rowFrom: 2, rowTo: 4, columnFrom: 1, columnTo: 2 } });
  painter.paint(come, { from: 0, to: 3 * STEP }, 0);
  expect([text(2, 5)?.textContent, text(3, 5)?.textContent, text(4, 5)?.textContent]).toEqual(['c5 2', 'NULL', 'rỗng']);
  expect(text(2, 5)?.hasAttribute('aria-label')).toBe(false);
  expect([text(2, 1)?.id, text(3, 1)?.ariaSelected, text(4, 1)?.ariaSelected]).toEqual(['g-here', 'true', 'false']);

  const before = new Set(document.querySelectorAll('[role=gridcell]'));
  painter.paint(come, { from: 5 * STEP, to: 8 * STEP }, 30);
  expect(text(6 * STEP, 5)?.textContent).toBe(`c5 ${6 * STEP}`);
  const next = scene({ came: 1, free: placed(4, 12) });
  painter.paint(next, { from: 5 * STEP, to: 8 * STEP }, 30);
  expect([text(6 * STEP, 11)?.textContent, text(6 * STEP, 3)]).toEqual([`c11 ${6 * STEP}`, null]);
  expect([...document.querySelectorAll('[role=gridcell]')].every((cell) => before.has(cell))).toBe(true);
  expect(document.querySelector('#g-here')).toBeNull();
  const row = text(5 * STEP, 4)?.parentElement;
  expect([row?.parentElement?.style.top, row?.style.paddingLeft]).toEqual([`${5 * STEP * 30 - 30}px`, `${60 + 120 * 4}px`]);

  painter.paint(next, { from: 992, to: ROWS }, 0);
  expect(text(ROWS - 1, 4)).not.toBeNull();
  const shown = [...document.querySelectorAll<HTMLElement>('[role=row]')].filter(
    (row) => !row.hidden && !row.parentElement?.style.top.startsWith('-'),
  );
  expect(shown).toHaveLength(2 * (ROWS - 992));
  painter.end();
  expect(document.querySelector('[role=row]')).toBeNull();
});
