import { tableContract } from '../../domain/contract';
import type { FieldCells } from '../cast/fields';
import type { Dropped } from '../grid/layout';
import type { NameIndex } from './name-index';

/** Tables that tell of units themselves: whoever stands in them has not sent them. */
const ABOUT_UNITS = new Set(['units', 'unit_changes']);

/** The unit that the letterhead names: the last one, below the body it belongs to. */
function inHead(dropped: readonly Dropped[], units: NameIndex): string | null {
  const texts = dropped.flatMap(({ reason, text }) => (reason === 'preamble' ? text.split(' · ') : []));
  const found = texts.map((text) => units.find(text, null)).flatMap((one) => (one.kind === 'match' ? [one.id] : []));
  return found.at(-1) ?? null;
}

/** The one unit that every row names; null where there are several or none. */
function inRows(table: string, fields: readonly FieldCells[]): string | null {
  const references =
    tableContract(table)
      ?.references.filter((r) => r.table === 'units')
      .flatMap((r) => r.fields) ?? [];
  const column = ABOUT_UNITS.has(table) ? undefined : fields.find((f) => references.includes(f.field.name));
  const different = column?.cells.different;
  const named = new Set(Array.from({ length: different?.size ?? 0 }, (_, code) => different?.cell(code) ?? null));
  named.delete(null);
  const [one] = named;
  return typeof one === 'string' && named.size === 1 ? one : null;
}

/** The unit that sent a list, by its id: as its letterhead or all its rows say; null where they do not. */
export const senderOf = (
  table: string,
  dropped: readonly Dropped[],
  fields: readonly FieldCells[],
  units: NameIndex | undefined,
): string | null => (units ? inHead(dropped, units) : null) ?? inRows(table, fields);
