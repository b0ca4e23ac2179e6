import { fold } from '../../../domain/fold';
import type { Text } from '../../../domain/indicator';
import type { CatalogueColumn, CatalogueTable, SqlCatalogue } from '../../../workbench/catalogue-shape';

export type GroupId = 'contract' | 'derived' | 'view' | 'temporary' | 'indicators';

/** A line of the panel that may be unfolded. */
export interface Entry {
  readonly name: string;
  readonly label: Text | null;
  /** Null: not counted. */
  readonly rows: number | null;
  readonly absent: boolean;
  readonly columns: readonly Pick<CatalogueColumn, 'name' | 'type' | 'label' | 'key' | 'codeList' | 'leads'>[];
  /** What stands in the script when it is chosen. */
  readonly insert: string;
  /** Found by a column: unfolded at once. */
  readonly open: boolean;
}

export interface Group {
  readonly id: GroupId;
  readonly entries: readonly Entry[];
}

const GROUPS: readonly GroupId[] = ['contract', 'indicators', 'derived', 'view', 'temporary'];

const texts = (label: Text | null): string => (label ? `${label.vi} ${label.en}` : '');
const holds = (typed: readonly string[], ...what: readonly string[]): boolean => {
  const folded = fold(what.join(' ').replaceAll('_', ' '));
  return typed.every((word) => folded.includes(word));
};

const entryOf = (table: CatalogueTable): Entry => ({ ...table, insert: table.name, open: false });

function narrowed(entry: Entry, typed: readonly string[]): readonly Entry[] {
  if (typed.length === 0 || holds(typed, entry.name, texts(entry.label))) return [entry];
  const columns = entry.columns.filter((c) => holds(typed, c.name, texts(c.label), c.codeList ?? ''));
  return columns.length > 0 ? [{ ...entry, columns, open: true }] : [];
}

/** Tables and indicators whose names, labels or columns hold every word that was typed, without marks. */
export function findIn(catalogue: SqlCatalogue, typed: string): readonly Group[] {
  const words = fold(typed.replaceAll('_', ' ')).split(' ').filter(Boolean);
  const macros = catalogue.indicators.map((i): Entry => ({
    name: i.name,
    label: i.title,
    rows: null,
    absent: false,
    columns: i.columns.map((c) => ({ ...c, label: null, key: false, codeList: null, leads: null })),
    insert: `${i.name}($from, $to, $as_of, $end)`,
    open: false,
  }));
  const of = (id: GroupId) => (id === 'indicators' ? macros : catalogue.tables.filter((t) => t.kind === id).map(entryOf));
  return GROUPS.map((id) => ({ id, entries: of(id).flatMap((e) => narrowed(e, words)) })).filter((g) => g.entries.length > 0);
}
