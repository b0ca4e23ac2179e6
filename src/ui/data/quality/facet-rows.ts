import { type Facet, FACETS, scoreOf } from '../../../domain/quality';
import type { FacetCount, TableQuality } from '../../../domain/quality-report';

/** One line of the table of dimensions: a table, or a unit over all its tables (null: rows that belong to none). */
export interface FacetLine {
  readonly id: string | null;
  readonly rows: number;
  readonly facets: readonly FacetCount[];
}

export const tableLines = (found: readonly TableQuality[]): readonly FacetLine[] =>
  found.filter((t) => t.whole).map(({ table, rows, facets }) => ({ id: table, rows, facets }));

const nothing = (facet: Facet): FacetCount => ({ facet, of: 0, errors: 0, warnings: 0, notices: 0 });

const sum = (a: FacetCount, b: FacetCount): FacetCount => ({
  facet: a.facet,
  of: a.of + b.of,
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
  notices: a.notices + b.notices,
});

/** 0–100 of one count; null where there is no row to judge. */
export const facetScore = ({ of, errors, warnings }: FacetCount): number | null => scoreOf(of, errors, warnings);

const worst = ({ facets }: FacetLine): number => Math.min(...facets.map((f) => facetScore(f) ?? 101));

/** Units with rows, the one with most to mend first. */
export function unitLines(found: readonly TableQuality[]): readonly FacetLine[] {
  const lines = new Map<string | null, FacetLine>();
  for (const { unit, rows, facets } of found.filter((t) => !t.whole)) {
    const so = lines.get(unit) ?? { id: unit, rows: 0, facets: FACETS.map(nothing) };
    lines.set(unit, {
      id: unit,
      rows: so.rows + rows,
      facets: so.facets.map((f) => sum(f, facets.find((x) => x.facet === f.facet) ?? nothing(f.facet))),
    });
  }
  return [...lines.values()].toSorted((a, b) => Number(a.id === null) - Number(b.id === null) || worst(a) - worst(b) || b.rows - a.rows);
}
