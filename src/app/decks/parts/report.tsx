import '../../../i18n/late/report';
import { COLUMNS, type ReportColumn } from '../../../figures/report/cells';
import { reportFigure } from '../../../figures/report/figure';
import { day, periodLong } from '../../../i18n/dates';
import { number } from '../../../i18n/format';
import { opened } from '../../../ui/report/address';
import { useReportTable } from '../../../ui/report/use-report-table';
import { useScope } from '../../../ui/parts/scope';
import { useText } from '../../../ui/parts/text';
import { bodyOf } from '../freeze';
import { Handed, type PartProps } from './handed';

/** The standard report's table, with the units that were opened in it. */
export function Report({ origin, around, found }: PartProps) {
  const { pack, asked } = around;
  const { t, say, lang } = useText();
  const { scope } = useScope();
  const choice = origin.part === 'report-all' ? 'all' : 'standard';
  const { heads, groups, table, chosen } = useReportTable({ pack, asked, scope, choice, open: opened(origin.by) });
  if (!table || !groups) return null;
  const change = t(chosen ? 'report.colChangeChosen' : 'report.colChange');
  const named = (column: ReportColumn): string => {
    const { name, period } = heads[column];
    if (column === 'difference' || column === 'percent') return `${change}, ${name}`;
    return [name, period].filter(Boolean).join(' ');
  };
  const whose = t('report.whose', {
    unit: asked.unit ? say(asked.unit.name) : t('scope.wholeMinistry'),
    partner: asked.partner ? say(asked.partner.name) : t('scope.allPartners'),
  });
  const state = t(asked.open ? 'report.open' : `report.figures_${table.partial}`, { date: day(asked.asOf, lang) });
  const tables = new Set(groups.flatMap(({ entries }) => entries.flatMap(({ indicator }) => indicator.tables)));
  const figure = reportFigure(
    {
      id: origin.part,
      table,
      title: `${t('report.title')}, ${periodLong(asked.period, lang)}`,
      measure: `${whose}. ${state}`,
      heads: Object.fromEntries(COLUMNS.map((column) => [column, named(column)])) as Record<ReportColumn, string>,
      source: t('present.several', { n: number(tables.size, 0, lang) }),
      asOf: asked.asOf,
    },
    t,
  );
  return <Handed bodies={[bodyOf({ ...figure, notes: [...(figure.notes ?? []), t('report.signs')] }, null)]} found={found} />;
}
