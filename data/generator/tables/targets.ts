import { DATA_DATE, YEARS } from '../calendar';
import { type Day, yearOf } from '../tools/days';
import { hash } from '../tools/random';
import { alive, isProvincial, reporting } from '../units';
import type { ProjectSpec } from '../words/projects';
import { type Rate } from './rates';
import { shares } from './projects';

type Target = { indicator_id: string; unit_id: string; period_id: string; baseline: number | null; target: number; source_doc: string };
type BudgetRow = { project_id: string; year: number; fund: string; version: string; amount: number; currency: string };
type Fact = { readonly unit: string; readonly on: Day };

const BTP = 'BTP';
const plan = (year: number) => `Kế hoạch công tác đối ngoại năm ${year} (số liệu mẫu)`;

/** Yearly plans of the ministry: instruments signed, new aid (billion dong), training places, rates in percent. */
// prettier-ignore
const YEARLY: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  O01: { 2016: 8, 2017: 8, 2018: 8, 2019: 9, 2020: 8, 2021: 6, 2022: 9, 2023: 9, 2024: 9, 2025: 10, 2026: 10 },
  I01: { 2016: 90, 2017: 110, 2018: 360, 2019: 160, 2020: 80, 2021: 150, 2022: 240, 2023: 100, 2024: 850, 2025: 150, 2026: 280 },
  O06: { 2016: 1700, 2017: 1800, 2018: 1900, 2019: 2000, 2020: 2000, 2021: 1200, 2022: 1700, 2023: 1900, 2024: 2000, 2025: 2100, 2026: 2100 },
  A04: { 2019: 60, 2020: 60, 2021: 60, 2022: 60, 2023: 65, 2024: 65, 2025: 68, 2026: 70 },
  D01: { 2021: 15, 2022: 18, 2023: 20, 2024: 25, 2025: 28, 2026: 30 },
  A01: { 2022: 85, 2023: 85, 2024: 90, 2025: 90, 2026: 90 },
  Q01: { 2024: 100, 2025: 100, 2026: 100 },
  I03: { 2024: 95, 2025: 95, 2026: 95 },
  K03: { 2024: 50, 2025: 50, 2026: 55 },
  O10: { 2025: 80, 2026: 80 },
  A06: { 2024: 100, 2025: 105, 2026: 105 },
};
const BASELINE: Readonly<Record<string, number>> = { D01: 25, A04: 64, K03: 55 };

const VERSIONS = ['goc', 'dieu_chinh', 'bo_sung'];

/** The plan in dong of each project in that year: the latest version at the mean rate of the year. */
function planned(budgets: readonly BudgetRow[], rates: readonly Rate[], year: number): Map<string, number> {
  const out = new Map<string, { rank: number; dong: number }>();
  for (const b of budgets.filter((row) => row.year === year && row.fund === 'vien_tro')) {
    const own = rates.filter((r) => r.currency === b.currency && yearOf(r.rate_on) === year).map((r) => r.vnd_per_unit);
    const mean = own.length > 0 ? own.reduce((a, c) => a + c, 0) / own.length : 0;
    const rank = VERSIONS.indexOf(b.version);
    if (rank >= (out.get(b.project_id)?.rank ?? -1)) out.set(b.project_id, { rank, dong: b.amount * mean });
  }
  return new Map([...out].map(([id, { dong }]) => [id, dong]));
}

/** What part of the unit's plan it reached by the data date: units differ, the ministry as a whole is behind. */
const REACHED: Readonly<Record<string, number>> = {
  VHTQT: 0.86,
  HVTP: 0.78,
  CPLQT: 0.76,
  CBTTP: 0.72,
  CTHADS: 0.36,
  VCLKHPL: 0.49,
  CPBGDPL: 0.47,
  CHCTP: 0.52,
};
const reached = (unit: string): number => REACHED[unit] ?? 0.45 + (hash(`reached ${unit}`) % 40) / 100;

/** Plans of the ministry's units for the running year, in steps of `step`. */
function byUnit(indicator: string, facts: readonly Fact[], step: number): Target[] {
  const year = yearOf(DATA_DATE);
  const units = reporting(DATA_DATE).filter((u) => !isProvincial(u));
  return units.flatMap((u): Target[] => {
    const count = facts.filter((f) => f.unit === u.id && yearOf(f.on) === year).length;
    if (count === 0) return [];
    const target = Math.max(step, Math.round(count / reached(u.id) / step) * step);
    return [{ indicator_id: indicator, unit_id: u.id, period_id: String(year), baseline: null, target, source_doc: plan(year) }];
  });
}

interface Inputs {
  readonly specs: readonly ProjectSpec[];
  readonly budgets: readonly BudgetRow[];
  readonly rates: readonly Rate[];
  /** Completed places by the trainee's unit and the day the course ended. */
  readonly trained: readonly Fact[];
  readonly travelled: readonly Fact[];
}

/** Money plans follow the budgets: the ministry's by year, and its units' by their shares. */
function money({ specs, budgets, rates }: Inputs): Target[] {
  const received = new Map(specs.filter((p) => !p.out).map((p) => [p.id, p]));
  return YEARS.flatMap((year): Target[] => {
    const dong = [...planned(budgets, rates, year)].filter(([id]) => received.has(id));
    const total = dong.reduce((sum, [, v]) => sum + v, 0) / 1e9;
    const source_doc = `Kế hoạch vốn viện trợ năm ${year} (số liệu mẫu)`;
    const row = (unit_id: string, target: number): Target => ({
      indicator_id: 'I02',
      unit_id,
      period_id: String(year),
      baseline: null,
      target,
      source_doc,
    });
    const own = new Map<string, number>();
    for (const [id, value] of year >= 2025 ? dong : []) {
      const parts = shares(received.get(id) as ProjectSpec);
      const known = parts.every((s) => s.share > 0) && Math.abs(parts.reduce((a, s) => a + s.share, 0) - 100) < 0.5;
      for (const s of parts) own.set(s.unit, (own.get(s.unit) ?? 0) + (value / 1e9) * (known ? s.share / 100 : 1 / parts.length));
    }
    const units = [...own]
      .filter(([unit, v]) => alive(unit, `${year}-12-31`) && v >= 0.5)
      .map(([unit, v]) => row(unit, Math.round(v * 10) / 10));
    return [row(BTP, Math.round(total / 5) * 5), ...units];
  });
}

/** Targets of the ministry for every year, and of its units for the running one. */
export function targets(inputs: Inputs): readonly Target[] {
  const yearly = Object.entries(YEARLY).flatMap(([indicator_id, years]) =>
    Object.entries(years).map(([year, target]): Target => ({
      indicator_id,
      unit_id: BTP,
      period_id: year,
      baseline: year === '2026' ? (BASELINE[indicator_id] ?? null) : null,
      target,
      source_doc: plan(Number(year)),
    })),
  );
  // Disbursement is judged against a milestone before the year is over.
  const milestones = [2024, 2025, 2026].flatMap((year) =>
    [
      ['H1', 40],
      ['M9', 65],
    ].map(([id, target]): Target => ({
      indicator_id: 'I03',
      unit_id: BTP,
      period_id: `${year}${id}`,
      baseline: null,
      target: Number(target),
      source_doc: plan(year),
    })),
  );
  return [...yearly, ...milestones, ...money(inputs), ...byUnit('O06', inputs.trained, 5), ...byUnit('A02', inputs.travelled, 1)];
}
