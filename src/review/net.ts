import type { Edit, Step } from '../domain/change';
import type { Cell } from '../domain/table';

type CellEdit = Extract<Edit, { kind: 'set' }>;
type RowEdit = Extract<Edit, { kind: 'add' | 'remove' }>;

/** An edit with the step that touched it last. */
export interface NetEdit {
  readonly edit: Edit;
  readonly step: Step;
}

const rowKey = (edit: Edit): string => `${edit.table}|${edit.key}`;

export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  return (a ?? null) === (b ?? null);
}

/** What turns one row into another, cell by cell. */
export function cellEdits(
  { table, key }: { readonly table: string; readonly key: string },
  before: Readonly<Record<string, Cell>>,
  after: Readonly<Record<string, Cell>>,
): readonly CellEdit[] {
  return Object.entries(after).flatMap(([column, to]): CellEdit[] => {
    const from = before[column] ?? null;
    return sameCell(from, to) ? [] : [{ kind: 'set', table, key, column, from, to }];
  });
}

class Sum {
  readonly #cells = new Map<string, Map<string, { edit: CellEdit; step: Step }>>();
  readonly #rows = new Map<string, { edit: RowEdit; step: Step }>();

  take(edit: Edit, step: Step): void {
    if (edit.kind === 'set') this.#set(edit, step);
    else this.#row(edit, step);
  }

  #set(edit: CellEdit, step: Step): void {
    const row = rowKey(edit);
    const whole = this.#rows.get(row)?.edit;
    if (whole?.kind === 'remove') return;
    if (whole) {
      this.#rows.set(row, { step, edit: { ...whole, row: { ...whole.row, [edit.column]: edit.to } } });
      return;
    }
    const cells = this.#cells.get(row) ?? new Map<string, { edit: CellEdit; step: Step }>();
    const first = cells.get(edit.column);
    cells.set(edit.column, { step, edit: first ? { ...edit, from: first.edit.from } : edit });
    this.#cells.set(row, cells);
  }

  /** A row taken out keeps the cells it had in the pack, so that it can be held against another pack. */
  #row(edit: RowEdit, step: Step): void {
    const row = rowKey(edit);
    const before = this.#rows.get(row)?.edit;
    if (edit.kind === 'remove') {
      const first = Object.fromEntries([...(this.#cells.get(row) ?? [])].map(([column, { edit: cell }]) => [column, cell.from]));
      this.#cells.delete(row);
      if (before?.kind === 'add') this.#rows.delete(row);
      else if (!before) this.#rows.set(row, { step, edit: { ...edit, row: { ...edit.row, ...first } } });
    } else if (before?.kind === 'remove') {
      this.#rows.delete(row);
      for (const cell of cellEdits(edit, before.row, edit.row)) this.#set(cell, step);
    } else if (!before) this.#rows.set(row, { edit, step });
  }

  result(): readonly NetEdit[] {
    const cells = [...this.#cells.values()].flatMap((row) => [...row.values()]);
    return [...this.#rows.values(), ...cells.filter(({ edit }) => !sameCell(edit.from, edit.to))];
  }
}

/** The sum of all steps: one edit a cell, from the first value to the last; rows that came and went are gone. */
export function net(steps: readonly Step[]): readonly NetEdit[] {
  const sum = new Sum();
  for (const step of steps) for (const edit of step.edits) sum.take(edit, step);
  return sum.result();
}

/** How many rows of the pack differ from its files. */
export function rowsTouched(steps: readonly Step[]): number {
  return new Set(net(steps).map(({ edit }) => rowKey(edit))).size;
}
