import type { Day } from '../tools/days';

export type PlanItem = {
  item_id: string;
  year: number;
  version: string;
  kind: string;
  lead_unit_id: string;
  title_vi: string;
  partner_id: string | null;
  planned_on: Day | null;
  planned_cost_vnd: number | null;
  status: string;
  done_on: Day | null;
  activity_id: string | null;
};
/** An item before it is numbered and versioned. */
export type Draft = Omit<PlanItem, 'item_id' | 'version'>;
