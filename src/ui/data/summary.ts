import type { Problem } from '../../domain/problem';
import { type Facet, FACETS, facetOf, quality } from '../../domain/quality';
import type { Severity } from '../../domain/problem';
import type { PackView } from '../parts/session';

export const isCheck = (problem: Problem): boolean => /^[CP]\d\d$/.test(problem.code);

/** What every pack needs, and nobody reports on. */
const LISTS = new Set(['units', 'unit_changes', 'partners', 'periods', 'exchange_rates', 'deflators', 'code_lists', 'context_series']);

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

/** The gravest first, then the most. */
export const byWeight = (a: Problem, b: Problem): number => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count;

const mean = (scores: readonly (number | null)[]): number | null => {
  const known = scores.filter((s) => s !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length;
};

/** Whether any indicator can be told: all the tables it needs are there and one of them, beyond the lists that all share, has rows. */
export function isReportable({ indicators, tables }: Pick<PackView, 'indicators' | 'tables'>): boolean {
  return indicators.some(
    (ind) => ind.tables.every((name) => tables[name] !== undefined) && ind.tables.some((name) => !LISTS.has(name) && tables[name]!.rows > 0),
  );
}

/** Score of one table, 0–100: the share of its rows without a fault, a warning counting half. */
export function tableScore(pack: PackView, table: string, facet?: Facet): number | null {
  const problems = pack.problems.filter((p) => p.table === table && (facet === undefined || facetOf(p.code) === facet));
  return quality(pack.tables[table]?.rows ?? 0, problems);
}

/** The mean over the tables that are there, whole and by facet. Null where there is nothing to judge. */
export function packScore(pack: PackView): { readonly all: number | null; readonly facets: readonly (readonly [Facet, number | null])[] } {
  const tables = Object.keys(pack.tables);
  return {
    all: mean(tables.map((t) => tableScore(pack, t))),
    facets: FACETS.map((facet) => [facet, mean(tables.map((t) => tableScore(pack, t, facet)))] as const),
  };
}

/** Rows that a check spoke of, and the tables they stand in. */
export function found(pack: PackView, code: string): { readonly rows: number; readonly tables: readonly string[] } {
  const of = pack.problems.filter((p) => p.code === code);
  return { rows: of.reduce((sum, p) => sum + p.count, 0), tables: [...new Set(of.flatMap((p) => p.table ?? []))] };
}
