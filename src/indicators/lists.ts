import type { UnitChange } from '../domain/annotation';
import type { Text } from '../domain/indicator';
import type { Calendar, Period, PeriodKind } from '../domain/period';
import type { Partner, Target, Unit } from '../domain/place';
import { type Cell, records } from '../domain/table';
import type { Engine } from '../engine/port';

type Row = Readonly<Record<string, Cell>>;

const KINDS: readonly PeriodKind[] = ['quy', 'sau_thang', 'chin_thang', 'nam'];
const CALENDARS: readonly Calendar[] = ['lich', 'bao_cao', 'thads'];

const text = (cell: Cell | undefined): string => String(cell ?? '');
const orNull = (cell: Cell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell));
const number = (cell: Cell | undefined): number | null => (cell === null || cell === undefined ? null : Number(cell));
const names = (row: Row): Text => ({ vi: text(row['name_vi']), en: orNull(row['name_en']) ?? text(row['name_vi']) });

const rows = async (engine: Engine, sql: string): Promise<readonly Row[]> => records(await engine.query(sql));

/** The rows of `periods`, by their first day. A kind the screens have no name for counts as a free span. */
export async function periods(engine: Engine): Promise<readonly Period[]> {
  const found = await rows(engine, 'SELECT * FROM periods WHERE start_on <= end_on ORDER BY start_on, end_on, period_id');
  return found.map((r) => ({
    id: text(r['period_id']),
    calendar: CALENDARS.find((c) => c === r['calendar']) ?? 'lich',
    kind: KINDS.find((k) => k === r['kind']) ?? 'custom',
    from: text(r['start_on']),
    to: text(r['end_on']),
    label: text(r['label_vi']),
    prev: orNull(r['prev_period_id']),
    yoy: orNull(r['yoy_period_id']),
    locked: r['locked'] === true,
  }));
}

/** The rows of `units`. A unit without an English name keeps its Vietnamese one. */
export async function units(engine: Engine): Promise<readonly Unit[]> {
  const found = await rows(engine, 'SELECT * FROM units ORDER BY unit_id');
  return found.map((r) => ({
    id: text(r['unit_id']),
    parent: orNull(r['parent_unit_id']),
    name: names(r),
    abbr: orNull(r['abbr']),
    kind: text(r['kind']),
    province: orNull(r['province_code']),
    validFrom: orNull(r['valid_from']),
    validTo: orNull(r['valid_to']),
  }));
}

/** Units that were, by the unit their past belongs to today; a split unit stands under each of its successors. */
export async function formerUnits(engine: Engine): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = await rows(engine, 'SELECT DISTINCT unit_id, old_id FROM v_unit_now WHERE old_id <> unit_id ORDER BY unit_id, old_id');
  const former: Record<string, string[]> = {};
  for (const r of found) (former[text(r['unit_id'])] ??= []).push(text(r['old_id']));
  return former;
}

export async function partners(engine: Engine): Promise<readonly Partner[]> {
  const found = await rows(engine, 'SELECT * FROM partners ORDER BY partner_id');
  return found.map((r) => ({
    id: text(r['partner_id']),
    name: names(r),
    abbr: orNull(r['abbr']),
    multilateral: r['multilateral'] === true,
    country: orNull(r['country']),
  }));
}

/** The rows of `unit_changes`, by day. */
export async function unitChanges(engine: Engine): Promise<readonly UnitChange[]> {
  const found = await rows(
    engine,
    'SELECT old_unit_id, new_unit_id, effective_on, legal_basis FROM unit_changes WHERE effective_on IS NOT NULL ORDER BY effective_on, change_id',
  );
  return found.map((r) => ({
    from: text(r['old_unit_id']),
    to: text(r['new_unit_id']),
    day: text(r['effective_on']),
    basis: orNull(r['legal_basis']),
  }));
}

/** The rows of `targets`, all of them or those of one period. */
export async function targets(engine: Engine, periodId: string | null = null): Promise<readonly Target[]> {
  const found = await rows(engine, 'SELECT * FROM targets WHERE target IS NOT NULL ORDER BY indicator_id, unit_id, period_id');
  return found
    .filter((r) => periodId === null || r['period_id'] === periodId)
    .map((r) => ({
      indicator: text(r['indicator_id']),
      unit: text(r['unit_id']),
      period: text(r['period_id']),
      baseline: number(r['baseline']),
      target: number(r['target']) ?? 0,
    }));
}
