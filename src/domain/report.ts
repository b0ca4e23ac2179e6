import type { Indicator } from './indicator';

/** A part of the standard report, in the order the ministry reports; `other` holds what no part names. */
export type ReportField = 'agreements' | 'projects' | 'delegations' | 'events' | 'training' | 'management' | 'contribution' | 'other';

/** Whether the table holds the choice that fits one page, or every indicator. */
export type ReportChoice = 'standard' | 'all';

interface Part {
  readonly field: ReportField;
  /** Those that the standard table prints, then the rest. */
  readonly standard: readonly string[];
  readonly more: readonly string[];
}

const PARTS: readonly Part[] = [
  { field: 'agreements', standard: ['O01', 'O02'], more: ['O03', 'O04', 'O05'] },
  { field: 'projects', standard: ['I01', 'I02', 'I03'], more: ['I04', 'I05', 'I06', 'I07', 'I08'] },
  { field: 'delegations', standard: ['A02', 'A03', 'A04'], more: ['A05', 'A08', 'A11'] },
  { field: 'events', standard: ['A06'], more: ['K05'] },
  { field: 'training', standard: ['O06', 'O07', 'K03'], more: ['O08', 'O09', 'K01', 'K02', 'K04'] },
  { field: 'management', standard: ['A01', 'Q01'], more: ['A07', 'A09', 'A10', 'O10', 'Q02', 'Q03', 'Q04'] },
  { field: 'contribution', standard: ['D01', 'D02'], more: ['D03', 'D04', 'D05', 'D06', 'D07', 'D08'] },
];

/** Dimension whose values stand under the total as "trong đó" in the standard table. */
export const WITHIN: Readonly<Record<string, string>> = { O01: 'agreements.scope' };

/** Figures of the board that stand in each part of a report in words, and the indicators that their sentences speak of. */
export const FIGURES: Readonly<Record<ReportField, readonly { readonly figure: string; readonly says: readonly string[] }[]>> = {
  agreements: [
    { figure: 'instruments', says: ['O01'] },
    { figure: 'sides', says: [] },
  ],
  projects: [{ figure: 'aid', says: ['I01', 'I02'] }],
  delegations: [{ figure: 'delegations', says: ['A04'] }],
  events: [],
  training: [{ figure: 'training', says: ['O06', 'K03'] }],
  management: [
    { figure: 'plan-kept', says: ['A01'] },
    { figure: 'control', says: [] },
    { figure: 'shift', says: [] },
  ],
  contribution: [{ figure: 'band', says: ['D01', 'D02'] }],
  other: [],
};

export interface ReportGroup {
  readonly field: ReportField;
  readonly indicators: readonly Indicator[];
}

/** The indicators of the table by part; an indicator that no part names is never dropped from "all". */
export function reportGroups(indicators: readonly Indicator[], choice: ReportChoice): readonly ReportGroup[] {
  const named = new Set(PARTS.flatMap((p) => [...p.standard, ...p.more]));
  const pick = (ids: readonly string[]) => ids.flatMap((id) => indicators.find((i) => i.id === id) ?? []);
  const groups: ReportGroup[] = PARTS.map((p) => ({
    field: p.field,
    indicators: pick(choice === 'all' ? [...p.standard, ...p.more] : p.standard),
  }));
  if (choice === 'all') groups.push({ field: 'other', indicators: indicators.filter((i) => !named.has(i.id)) });
  return groups.filter((g) => g.indicators.length > 0);
}

/** Units may stand under an indicator, except under contribution: that would be a league table. */
export const opensByUnit = (indicator: Indicator): boolean => indicator.level !== 'contribution';
