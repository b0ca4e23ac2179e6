import type { ResultView } from '../../../workbench/port';
import { copyText } from '../../parts/clipboard';
import { aligned, cellText, placesOf } from './cell-text';
import type { ColumnDeed } from './column-menu';
import type { Span } from './geometry';
import type { Shown } from './use-columns';
import type { Windows } from './windows';

/** Heights in pixels. */
export const ROW = 30;
export const HEAD = { line: 34, filter: 38, profile: 64 } as const;
/** Rows whose contents decide how wide a column begins. */
const LOOKED_AT = 60;

/** Room for the largest row number. */
export const gutterOf = (rows: number): number => 26 + 8 * Math.max(2, rows.toLocaleString('en').length);

/** The most places behind the mark that a decimal column has among the first rows. */
export function contentPlaces(at: number, windows: Windows): number {
  let most = 0;
  for (let row = 0; row < LOOKED_AT; row += 1) {
    const cell = windows.cell(row, at);
    if (cell?.type === 'decimal') most = Math.max(most, placesOf(cell.value));
  }
  return most;
}

/** The longest content of each column, in characters, among the first rows. */
export function contentWidths(
  columns: readonly Pick<Shown, 'name' | 'at'>[],
  windows: Windows,
  span: Span = { from: 0, to: LOOKED_AT },
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { name, at } of columns) {
    let most = 0;
    const places = contentPlaces(at, windows);
    for (let row = span.from; row < span.to; row += 1) {
      const cell = windows.cell(row, at);
      if (cell && cell.value !== null) most = Math.max(most, cellText(aligned(cell.value, places), cell.type, name, 'vi').length);
    }
    if (most > 0) found.set(name, most);
  }
  return found;
}

interface Doing {
  readonly view: ResultView;
  readonly onView: (view: ResultView) => void;
  readonly resize: (name: string, width: number) => void;
  readonly pin: (name: string) => void;
  readonly fit: (characters: ReadonlyMap<string, number>, force?: boolean) => void;
  readonly onFiltering: () => void;
  readonly windows: Windows;
  /** The rows in the window. */
  readonly span: () => Span;
}

/** Up, then down, then not at all. */
function turned(view: ResultView, name: string, beside: boolean): ResultView {
  const before = view.sort.find((s) => s.column === name);
  const others = beside ? view.sort.filter((s) => s.column !== name) : [];
  if (before?.descending) return { ...view, sort: others };
  return { ...view, sort: [...others, { column: name, descending: before !== undefined }] };
}

/** What the head of a column and its menu do. */
export const deedOn =
  ({ view, onView, resize, pin, fit, onFiltering, windows, span }: Doing) =>
  (column: Shown, deed: ColumnDeed | 'turn' | 'add'): void => {
    const { name, width } = column;
    switch (deed) {
      case 'turn':
      case 'add':
        return onView(turned(view, name, deed === 'add'));
      case 'up':
      case 'down':
        return onView({ ...view, sort: [{ column: name, descending: deed === 'down' }] });
      case 'unsort':
        return onView({ ...view, sort: view.sort.filter((s) => s.column !== name) });
      case 'filter':
        return onFiltering();
      case 'pin':
        return pin(name);
      case 'fit': {
        const all = contentWidths([column], windows, span());
        return fit(new Map([[name, all.get(name) ?? name.length]]), true);
      }
      case 'wider':
        return resize(name, width * 1.3);
      case 'narrower':
        return resize(name, width / 1.3);
      case 'name':
        return void copyText(name);
    }
  };
