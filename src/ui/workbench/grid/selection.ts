/** A place in the grid. Row −1 is the head. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle from where it began to where the focus is. */
export interface Picked {
  readonly anchor: Place;
  readonly head: Place;
}

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Whole rows in the window. */
  readonly page: number;
}

export interface Rectangle {
  readonly rowFrom: number;
  /** Without it. */
  readonly rowTo: number;
  readonly columnFrom: number;
  readonly columnTo: number;
}

export function rectangle({ anchor, head }: Picked): Rectangle {
  return {
    rowFrom: Math.max(0, Math.min(anchor.row, head.row)),
    rowTo: Math.max(anchor.row, head.row) + 1,
    columnFrom: Math.min(anchor.column, head.column),
    columnTo: Math.max(anchor.column, head.column) + 1,
  };
}

export const inside = (r: Rectangle, row: number, column: number): boolean =>
  row >= r.rowFrom && row < r.rowTo && column >= r.columnFrom && column < r.columnTo;

export const everything = ({ rows, columns }: Bounds): Picked => ({
  anchor: { row: 0, column: 0 },
  head: { row: rows - 1, column: columns - 1 },
});

interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

function moved({ row, column }: Place, { key, ctrl }: Key, { rows, columns, page }: Bounds): Place | null {
  switch (key) {
    case 'ArrowDown':
      return { row: ctrl ? rows - 1 : row + 1, column };
    case 'ArrowUp':
      return { row: ctrl ? 0 : row - 1, column };
    case 'ArrowRight':
      return { row, column: ctrl ? columns - 1 : column + 1 };
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : column - 1 };
    case 'PageDown':
      return { row: Math.max(0, row) + page, column };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

/** Where a key leads, Shift stretching the rectangle; null: the key is not one of ours. */
export function walked(picked: Picked, key: Key, bounds: Bounds): Picked | null {
  const to = moved(picked.head, key, bounds);
  if (!to) return null;
  const least = key.shift ? 0 : -1;
  const head = { row: clamp(to.row, least, bounds.rows - 1), column: clamp(to.column, 0, bounds.columns - 1) };
  return key.shift ? { anchor: { ...picked.anchor, row: Math.max(0, picked.anchor.row) }, head } : { anchor: head, head };
}
