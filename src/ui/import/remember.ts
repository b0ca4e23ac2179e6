import type { Memory } from '../../ingest/map/memory';
import { templateOf } from '../../ingest/map/template';
import { isReadOtherwise, layoutOf, type FlowState } from './flow-state';

/** What is to be known again of a file of this shape; null where no table was chosen. */
export function memoryOf(state: FlowState): Memory | null {
  const { mapping, match, answers, reading, found, at } = state;
  if (!mapping || !match) return null;
  const columns = match.columns.map(({ title }, place) => ({ title, field: mapping.columns[place] ?? null }));
  const { header } = layoutOf(state);
  const shape = found[at];
  const read = isReadOtherwise(state) && shape !== undefined ? { read: { found: shape, reading, ...(header && { header }) } } : {};
  return { template: templateOf(mapping.table, columns, mapping.choices), fill: mapping.fill, answers, ...read };
}
