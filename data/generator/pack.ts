import { contract } from '../../src/domain/contract';
import { withFlaws } from './flaws';
import { agreementPartners, agreements } from './tables/agreements';
import { assessments } from './tables/assessments';
import { budgets } from './tables/budgets';
import { claims } from './tables/claims';
import { commitments } from './tables/commitments';
import { contextSeries } from './tables/context';
import { courses } from './tables/courses';
import { delegations } from './tables/delegations';
import { documents } from './tables/documents';
import { enrolments } from './tables/enrolments';
import { events } from './tables/events';
import { focalPoints } from './tables/focal-points';
import { inspections } from './tables/inspections';
import { periods } from './tables/periods';
import { planItems } from './tables/plan-items';
import { projectPartners, projects, projectSpecs, projectUnits } from './tables/projects';
import { exchangeRates } from './tables/rates';
import { reportStatus } from './tables/reports';
import { sources } from './tables/sources';
import { targets } from './tables/targets';
import { tasks } from './tables/tasks';
import { transactions } from './tables/transactions';
import type { Tables } from './tools/row';
import { seed } from './tools/seeds';
import { changeRows, unitRows } from './units';

/** The sample pack: all 30 tables, the same rows on every machine and at every run. */
export function samplePack(): Tables {
  const signed = agreements();
  const specs = projectSpecs();
  const calendar = periods();
  const rates = exchangeRates();
  const money = budgets(specs);
  const visits = delegations(specs, signed);
  const meetings = events(specs);
  const taught = courses(specs);
  const places = enrolments(taught);
  const norms = documents();
  const jobs = tasks(norms);
  const done = sources({ instruments: signed, specs, visits, meetings, courses: taught });
  const file = claims(jobs, done);
  const ended = new Map(taught.map((c) => [c.row.course_id, c.row.end_on]));
  const tables: Tables = {
    units: unitRows,
    unit_changes: changeRows,
    focal_points: focalPoints(),
    partners: seed('seeds/partners.csv'),
    periods: calendar,
    exchange_rates: rates,
    deflators: [],
    agreements: signed.map((i) => i.row),
    agreement_partners: agreementPartners(signed),
    projects: projects(specs, signed),
    project_units: projectUnits(specs),
    project_partners: projectPartners(specs),
    transactions: transactions(specs),
    budgets: money,
    plan_items: planItems(visits, meetings, taught, signed),
    delegations: visits.map((v) => v.row),
    events: meetings.map((m) => m.row),
    training_courses: taught.map((c) => c.row),
    enrolments: places,
    assessments: assessments(taught, places),
    tasks: jobs.map((j) => j.row),
    legal_documents: norms.map((n) => n.row),
    contribution_claims: file.claims,
    evidence: file.evidence,
    commitments: commitments(done),
    inspections: inspections(specs),
    targets: targets({
      specs,
      budgets: money,
      rates,
      trained: places.filter((e) => e.completed).map((e) => ({ unit: e.unit_id, on: ended.get(e.course_id) ?? '' })),
      travelled: visits.filter((v) => v.row.direction === 'ra').map((v) => ({ unit: v.row.lead_unit_id, on: v.row.start_on })),
    }),
    report_status: reportStatus(calendar),
    context_series: contextSeries(),
    code_lists: seed('code_lists.csv', ['sort']),
  };
  const flawed = withFlaws(tables);
  return Object.fromEntries(contract.map((t) => [t.name, flawed[t.name] ?? []]));
}
