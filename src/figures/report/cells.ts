import type { Measure } from '../../domain/answer';
import type { Indicator } from '../../domain/indicator';
import { attainment, change, scaleOf } from '../../i18n/change';
import { number, signed, type Lang } from '../../i18n/format';
import { isRate, type Shape } from '../../i18n/measure';
import { differenceSign, planSign, SIGN, signText } from '../../i18n/sign';

/** Which answer a cell shows, so that it can be walked back: the period, the year to date, the same period, the one before. */
export type CellOf = 'period' | 'toDate' | 'same' | 'before';

/** A cell of the report: its text, the exact value behind it (null: none), and the answer it comes from. */
export interface ReportCell {
  readonly text: string;
  readonly value: number | null;
  readonly of?: CellOf;
}

export const COLUMNS = ['plan', 'period', 'toDate', 'share', 'same', 'difference', 'percent', 'before'] as const;
export type ReportColumn = (typeof COLUMNS)[number];
export type ReportCells = Readonly<Record<ReportColumn, ReportCell>>;

/** What one line of the report rests on. */
export interface LineFacts {
  readonly indicator: Indicator;
  /** How its values are written, and how its plan is: money is planned in dong whatever is shown. */
  readonly shape: Shape;
  readonly planShape: Shape;
  /** Plan of the year; null where none is set. */
  readonly plan: number | null;
  /** The same period is not as long, and values grow with length: nothing is compared. */
  readonly apart: boolean;
  /** Null: no such period, or it could not be answered. */
  readonly period: Measure | null;
  readonly toDate: Measure | null;
  /** What the plan is held against, in the unit of the plan. */
  readonly judged: Measure | null;
  readonly same: Measure | null;
  readonly before: Measure | null;
}

const signed0 = (text: string): ReportCell => ({ text, value: null });
const NOT = signed0(SIGN.none);
const UNKNOWN = signed0(SIGN.missing);

const valueCell = (measure: Measure | null, shape: Shape, lang: Lang, of: CellOf): ReportCell => ({
  text: signText(measure, shape, lang),
  value: measure?.value ?? null,
  of,
});

function shareCell({ indicator, plan, judged, planShape }: LineFacts, lang: Lang): ReportCell {
  if (plan === null || isRate(planShape.unit) || indicator.direction === 'down') return NOT;
  if (judged?.status === 'na') return NOT;
  const share = attainment(judged?.value ?? null, plan);
  return share === null ? UNKNOWN : { text: number(share, 1, lang), value: share, of: 'toDate' };
}

/** Difference and per cent against the same period: counts below 20 and few cases give the difference alone, rates give points. */
function changeCells({ shape, period, same, apart }: LineFacts, lang: Lang): { difference: ReportCell; percent: ReportCell } {
  const none = (cell: ReportCell) => ({ difference: cell, percent: cell });
  if (apart || period?.status === 'na' || same?.status === 'na') return none(NOT);
  if (period?.value == null || same?.value == null) return none(UNKNOWN);
  const found = change(period, same, scaleOf(shape.unit, shape.decimals), shape.decimals, lang);
  if (found === 'missing') return none(UNKNOWN);
  if (found === 'small') return none(NOT);
  const gap = period.value - same.value;
  const difference: ReportCell = { text: differenceSign(gap, shape, lang), value: gap, of: 'same' };
  if (found === 'nothing-before' || found.by !== 'percent') return { difference, percent: NOT };
  const moved = (period.value / same.value - 1) * 100;
  return { difference, percent: { text: signed(moved, 1, lang), value: moved, of: 'same' } };
}

/** Every number of one line. What accumulates nothing (a state at the end of the period) has "x" for the year to date. */
export function reportCells(facts: LineFacts, lang: Lang): ReportCells {
  const { indicator, shape, planShape, plan, period, toDate, same, before } = facts;
  const unit = planShape.unit === shape.unit ? '' : ` ${planShape.unit}`;
  return {
    plan: { text: `${planSign(plan, planShape, lang)}${plan === null ? '' : unit}`, value: plan },
    period: valueCell(period, shape, lang, 'period'),
    toDate: indicator.time === 'last' ? NOT : valueCell(toDate, shape, lang, 'toDate'),
    share: shareCell(facts, lang),
    same: facts.apart ? NOT : valueCell(same, shape, lang, 'same'),
    ...changeCells(facts, lang),
    before: valueCell(before, shape, lang, 'before'),
  };
}

/** How far a rate stands from its plan, in points; null where it is no rate, has no plan or no value to hold against it. */
export function planGap({ indicator, plan, judged, planShape }: LineFacts): number | null {
  if (plan === null || judged?.value == null || !isRate(planShape.unit) || indicator.direction === 'none') return null;
  return judged.value - plan;
}
