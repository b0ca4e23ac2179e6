import type { Mapping } from '../../ingest/cast/mapping';
import type { TableMatch } from '../../ingest/map/columns';
import type { Memory } from '../../ingest/map/memory';
import { templateOf } from '../../ingest/map/template';

/** What is to be known again of a file of this shape. */
export function memoryOf(mapping: Mapping, match: TableMatch, answers: Memory['answers']): Memory {
  const columns = match.columns.map(({ title }, at) => ({ title, field: mapping.columns[at] ?? null }));
  return { template: templateOf(mapping.table, columns, mapping.choices), fill: mapping.fill, answers };
}
