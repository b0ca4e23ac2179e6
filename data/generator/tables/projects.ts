import { DATA_DATE } from '../calendar';
import { addDays, type Day, earlier, workday } from '../tools/days';
import { random } from '../tools/random';
import { type Desk, unitAt } from '../units';
import { PROJECTS, type ProjectSpec } from '../words/projects';
import type { Instrument } from './agreements';
import { smallProjects } from './small-projects';

export const projectSpecs = (): readonly ProjectSpec[] => [...PROJECTS, ...smallProjects()];

/** The register follows reorganisations while a project runs: its units are those of its last day. */
export const creditDay = (p: ProjectSpec): Day => earlier(p.end ?? DATA_DATE, DATA_DATE);

/** Units of two desks that were merged carry the sum of their shares. */
export function shares(p: ProjectSpec): readonly { unit: string; share: number }[] {
  const out = new Map<string, number>();
  for (const [desk, share] of p.units) {
    const unit = unitAt(desk, creditDay(p));
    out.set(unit, (out.get(unit) ?? 0) + share);
  }
  return [...out].map(([unit, share]) => ({ unit, share }));
}

function status(p: ProjectSpec): string {
  if (p.status) return p.status;
  return p.end !== null ? 'ket_thuc' : 'thuc_hien';
}

export const projects = (specs: readonly ProjectSpec[], instruments: readonly Instrument[]) =>
  specs.map((p) => {
    const rnd = random(`project ${p.id}`);
    const approved = p.committed ? workday(addDays(p.committed, -rnd.int(5, 25))) : null;
    const started = p.committed !== '' && p.start <= DATA_DATE && p.status !== 'phe_duyet';
    const seen = (chance: number, days: number) => (approved !== null && rnd.chance(chance) ? addDays(approved, -days) : null);
    return {
      project_id: p.id,
      code: p.id.startsWith('PDA') ? null : `DA-${p.id}`,
      iati_identifier: p.iati ?? null,
      title_vi: p.vi,
      title_en: p.en,
      kind: p.kind ?? 'du_an',
      direction: p.out ? 'out' : 'in',
      status: status(p),
      capital_source: p.out ? 'nsnn_ra' : (p.capital ?? 'oda_khl'),
      sector_code: p.sector,
      content_area: p.content,
      owner_unit_id: unitAt(p.desk, creditDay(p)),
      agreement_id: instruments.find((i) => i.row.signed_on === p.agreement)?.row.agreement_id ?? null,
      approved_on: approved,
      // Under Decree 113/2014 the second opinion was often missing.
      moj_opinion_on: p.out ? null : seen(0.95, rnd.int(15, 40)),
      mps_opinion_on: p.out ? null : seen((approved ?? '') < '2024-05-15' ? 0.8 : 0.93, rnd.int(4, 14)),
      start_planned: p.start,
      end_planned: p.planned,
      start_actual: started ? addDays(p.start, p.kind === 'phi_du_an' || p.agreement ? 0 : rnd.int(0, 45)) : null,
      end_actual: p.end,
      extensions: p.extensions ?? 0,
    };
  });

/** Declared shares add up to 100 except in the one project whose file was never corrected (GIZ-2024). */
export const projectUnits = (specs: readonly ProjectSpec[]) =>
  specs.flatMap((p) => {
    const sharing = shares(p);
    const owner = unitAt(p.desk, creditDay(p));
    const main = sharing.map(({ unit, share }) => ({
      project_id: p.id,
      unit_id: unit,
      role: unit === owner ? 'chu_du_an' : 'dong_thuc_hien',
      share_pct: share === 0 ? null : share,
    }));
    const also = [...new Set((p.beneficiaries ?? []).map((d: Desk) => unitAt(d, creditDay(p))))].filter(
      (u) => !sharing.some((s) => s.unit === u),
    );
    return [...main, ...also.map((unit_id) => ({ project_id: p.id, unit_id, role: 'thu_huong', share_pct: null }))];
  });

export const projectPartners = (specs: readonly ProjectSpec[]) =>
  specs.flatMap((p) => [
    ...p.donors.map(([partner_id, share_pct]) => ({ project_id: p.id, partner_id, role: '1', share_pct })),
    ...(p.implementing ? [{ project_id: p.id, partner_id: p.implementing, role: '4', share_pct: null }] : []),
    ...(p.out ? [{ project_id: p.id, partner_id: p.id.startsWith('LAO') ? 'MOJ-LA' : 'MOJ-CU', role: '4', share_pct: null }] : []),
  ]);
