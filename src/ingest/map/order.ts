import { contract, tableContract } from '../../domain/contract';

const depths = new Map<string, number>();

/** How many tables have to be there before this one has everything it refers to: 0 for lists that refer to none. */
export function depthOf(table: string): number {
  const known = depths.get(table);
  if (known !== undefined) return known;
  depths.set(table, 0);
  const targets = (tableContract(table)?.references ?? []).map((r) => r.table).filter((target) => target !== table);
  const depth = targets.length === 0 ? 0 : 1 + Math.max(...targets.map(depthOf));
  depths.set(table, depth);
  return depth;
}

for (const { name } of contract) depthOf(name);
