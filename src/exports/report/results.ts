import { NO_MEASURE } from '../../domain/answer';
import type { Period } from '../../domain/period';
import { FIGURES, type ReportField } from '../../domain/report';
import type { Entry, ReportRow } from '../../figures/report/table';
import type { Lang } from '../../i18n/format';
import type { Facts } from '../../i18n/sentence-parts';
import { reportSay } from '../../i18n/sentence-report';
import type { Translate } from '../../i18n/text';
import type { PaperInput, PaperPart, PaperSpans } from './paper';

const alike = (a: Period, b: Period | null): boolean => b !== null && a.from === b.from && a.to === b.to;

/** What a line of the report says of an indicator: the numbers of its row in the table. */
export function factsOf(entry: Entry, { period, toDate, same }: PaperSpans, lang: Lang): Facts {
  const { shape, planShape, apart, plan } = entry;
  // Money in dollars is not held against a plan in dong, nor a part of the year against the plan of the year.
  const held = shape.unit === planShape.unit && (alike(period, toDate) || toDate === null);
  return {
    period,
    now: entry.period ?? NO_MEASURE,
    before: apart ? null : entry.same,
    beforePeriod: apart ? null : same,
    unlike: apart ? same : null,
    plan: held ? plan : null,
    shape,
    lang,
  };
}

/** The rows of the standard table that belong to a part, without its heading. */
function rowsOf(rows: readonly ReportRow[], field: ReportField): readonly ReportRow[] {
  const from = rows.findIndex((r) => r.kind === 'field' && r.key === field);
  if (from < 0) return [];
  const rest = rows.slice(from + 1);
  const end = rest.findIndex((r) => r.kind === 'field');
  return end < 0 ? rest : rest.slice(0, end);
}

/** The results part by part. What the sentence of a figure says already is not said again. */
export function partsOf(input: PaperInput, lang: Lang, t: Translate): readonly PaperPart[] {
  return input.groups.map(({ field, entries }): PaperPart => {
    const here = FIGURES[field].flatMap(({ figure, says }) => {
      const file = input.figures.get(figure);
      return file ? [{ file, says }] : [];
    });
    const said = new Set(here.flatMap(({ file, says }) => (file.figure.sentence === '' ? [] : says)));
    return {
      field,
      name: t(`report.field_${field}`),
      says: entries
        .filter(({ indicator }) => !said.has(indicator.id))
        .map((entry) => reportSay(factsOf(entry, input.spans, lang), entry.indicator.title[lang])),
      figures: here.map(({ file }) => file),
      rows: rowsOf(input.table.rows, field),
    };
  });
}
