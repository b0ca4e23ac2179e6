import { type Cell, records } from '../domain/table';
import type { Engine } from '../engine/port';

/** A row of `report_status` with the days of the period it serves. */
export interface Return {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly due: string;
  readonly submitted: string | null;
}

/** A unit that owes returns. `to` null: it exists. */
export interface ReportingUnit {
  readonly unit: string;
  readonly from: string;
  readonly to: string | null;
}

/** What says whether silence means zero, and where a unit belongs. Read once when a pack is opened. */
export interface Reporting {
  readonly returns: readonly Return[];
  readonly universe: readonly ReportingUnit[];
  /** Every unit with its ancestors, itself included. */
  readonly up: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every unit with what it is now. */
  readonly now: ReadonlyMap<string, string>;
}

const RETURNS = `SELECT r.unit_id AS unit, p.start_on AS "from", p.end_on AS "to", r.due_on AS due, r.submitted_on AS submitted
FROM report_status r JOIN periods p USING (period_id)`;
const UNIVERSE = `SELECT DISTINCT unit_id AS unit, valid_from AS "from", valid_to AS "to" FROM units WHERE reports_htqt`;

const text = (cell: Cell | undefined): string => String(cell ?? '');
const orNull = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);

export async function readReporting(engine: Engine): Promise<Reporting> {
  const rows = async (sql: string) => records(await engine.query(sql));
  const up = new Map<string, Set<string>>();
  for (const r of await rows('SELECT unit_id, anc FROM v_unit_up')) {
    const unit = text(r['unit_id']);
    up.set(unit, (up.get(unit) ?? new Set()).add(text(r['anc'])));
  }
  const now = await rows('SELECT unit_id AS unit, g FROM scope_now');
  return {
    returns: (await rows(RETURNS)).map((r) => ({
      unit: text(r['unit']),
      from: text(r['from']),
      to: text(r['to']),
      due: text(r['due']),
      submitted: orNull(r['submitted']),
    })),
    universe: (await rows(UNIVERSE)).map((r) => ({ unit: text(r['unit']), from: text(r['from']), to: orNull(r['to']) })),
    up,
    now: new Map(now.map((r) => [text(r['unit']), text(r['g'])])),
  };
}
