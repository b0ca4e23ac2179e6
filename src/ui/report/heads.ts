import type { Asked } from '../../domain/asked';
import type { ReportColumn } from '../../figures/report/cells';
import { periodShort } from '../../i18n/dates';
import type { Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import type { Spans } from './spans';

/** What each column of numbers is called, and below it the period it speaks of. */
export type Heads = Readonly<Record<ReportColumn, { readonly name: string; readonly period: string }>>;

export function headsOf(asked: Asked, spans: Spans, chosen: boolean, lang: Lang, t: Translate): Heads {
  const of = (span: Spans['same']) => (span ? periodShort(span.period, lang) : '');
  const same = of(spans.same);
  return {
    plan: { name: t('report.colPlan'), period: asked.year ? periodShort(asked.year, lang) : '' },
    period: { name: t('report.colPeriod'), period: of(spans.period) },
    toDate: { name: t('report.colToDate'), period: of(spans.toDate) },
    share: { name: t('report.colShare'), period: '' },
    same: { name: t(chosen ? 'report.colChosen' : 'report.colSame'), period: same },
    difference: { name: t('report.colDifference'), period: '' },
    percent: { name: t('report.colPercent'), period: '' },
    before: { name: t('report.colBefore'), period: of(spans.before) },
  };
}
