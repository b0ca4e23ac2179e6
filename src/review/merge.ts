import type { Edit, Step } from '../domain/change';
import type { Cell, Table } from '../domain/table';
import { byKey, contractRow, type Row } from './differ';
import { cellEdits, net, type NetEdit, sameCell } from './net';
import { EDITED } from './read';

/** What becomes of an edit in another pack. */
export type Fate = 'ready' | 'already' | 'gone' | 'conflict';

export interface Merging extends NetEdit {
  readonly fate: Fate;
  /** What the other pack says where both differ: the cell, or the row as a whole. */
  readonly theirs: Cell | Row;
}

const sameRow = (name: string, a: Row, b: Row): boolean =>
  Object.entries(contractRow(name, a)).every(([column, cell]) => sameCell(cell, b[column]));

/** Evidence needs its claim, a claim its task. */
const PARENT: Readonly<Record<string, readonly [table: string, column: string]>> = {
  evidence: ['contribution_claims', 'claim_id'],
  contribution_claims: ['tasks', 'task_id'],
};

type Rows = ReadonlyMap<string, ReadonlyMap<string, Row>>;

function fateOfRow(edit: Extract<Edit, { kind: 'add' | 'remove' }>, rows: Rows, arriving: ReadonlySet<string>): Fate {
  const there = rows.get(edit.table)?.get(edit.key);
  if (edit.kind === 'remove') return !there ? 'already' : sameRow(edit.table, edit.row, there) ? 'ready' : 'conflict';
  if (there) return sameRow(edit.table, edit.row, there) ? 'already' : 'conflict';
  const parent = PARENT[edit.table];
  const id = parent && String(edit.row[parent[1]] ?? '');
  const known = !parent || rows.get(parent[0])?.has(id ?? '') === true || arriving.has(`${parent[0]}|${id}`);
  return known ? 'ready' : 'gone';
}

/** Rows that come with the edits themselves; a claim before its evidence. */
function arrivals(edits: readonly NetEdit[], rows: Rows): ReadonlySet<string> {
  const arriving = new Set<string>();
  for (const name of EDITED)
    for (const { edit } of edits)
      if (edit.kind === 'add' && edit.table === name && fateOfRow(edit, rows, arriving) !== 'gone') arriving.add(`${name}|${edit.key}`);
  return arriving;
}

/** Holds every edit of a change set against the tables of another pack. */
export function mergeInto(steps: readonly Step[], tables: Readonly<Record<string, Table>>): readonly Merging[] {
  const edits = net(steps);
  const rows: Rows = new Map(EDITED.flatMap((n) => (tables[n] ? [[n, byKey(n, tables[n])] as const] : [])));
  const arriving = arrivals(edits, rows);
  return edits.map(({ edit, step }): Merging => {
    const there = rows.get(edit.table)?.get(edit.key);
    if (edit.kind !== 'set') return { edit, step, fate: fateOfRow(edit, rows, arriving), theirs: there ?? null };
    if (!there) return { edit, step, fate: 'gone', theirs: null };
    const theirs = there[edit.column] ?? null;
    const fate = sameCell(theirs, edit.to) ? 'already' : sameCell(theirs, edit.from) ? 'ready' : 'conflict';
    return { edit, step, fate, theirs };
  });
}

/** An added row that stands in the other pack with other cells becomes the cells that differ. */
function rebased({ edit, theirs }: Merging): readonly Edit[] {
  if (edit.kind === 'set') return [{ ...edit, from: theirs as Cell }];
  if (edit.kind === 'remove' || theirs === null) return [edit];
  return cellEdits(edit, theirs as Row, edit.row);
}

/**
 * The steps to add to the other pack: everything ready, and the conflicts settled for what was entered here (`mine`, by position in
 * `merging`). Who, when and why stay with each.
 */
export function merged(merging: readonly Merging[], mine: ReadonlySet<number>): readonly Step[] {
  const taken = merging.filter((m, i) => m.fate === 'ready' || (m.fate === 'conflict' && mine.has(i)));
  const steps = new Map<string, Step>();
  for (const one of taken) {
    const before = steps.get(one.step.id) ?? { ...one.step, edits: [] };
    steps.set(one.step.id, { ...before, edits: [...before.edits, ...rebased(one)] });
  }
  return [...steps.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
