import type { Text } from '../../domain/indicator';
import type { ReportField } from '../../domain/report';
import { number, points, quantity, type Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import { type LineFacts, planGap, type ReportCells, reportCells } from './cells';

/** One indicator of the report: its total, then what stands under it. */
export interface Entry extends LineFacts {
  /** Plan of the period itself, where one is set beside the year's. */
  readonly milestone: number | null;
  /** Name of a table that the pack lacks. */
  readonly absent: Text | null;
  /** Why it could not be worked out; null: it could. */
  readonly failed: string | null;
  /** "trong đó": values of a dimension; then units, where the reader opened them. */
  readonly within: readonly Part[];
  readonly units: readonly Part[];
  /** Units with nothing in any column, counted instead of listed. */
  readonly silent: number;
  readonly passport: string;
}

export interface Part extends LineFacts {
  readonly key: string;
  readonly name: string;
}

export interface ReportRow {
  readonly kind: 'field' | 'total' | 'within' | 'part';
  readonly key: string;
  readonly ordinal: string;
  readonly name: string;
  readonly unit: string;
  readonly cells: ReportCells | null;
  /** Words of the last column, then the numbers of its footnotes. */
  readonly note: string;
  readonly marks: readonly number[];
  /** The indicator a row belongs to; null for a heading. */
  readonly indicator: string | null;
  readonly passport: string;
  /** Id of the unit whose row it is. */
  readonly unitId?: string;
}

export interface ReportTable {
  readonly rows: readonly ReportRow[];
  /** Which of its numbers are provisional: said above the table where it is all of them, row by row where it is some. */
  readonly partial: 'none' | 'some' | 'all';
  readonly footnotes: readonly string[];
}

const EMPTY: ReportRow = {
  kind: 'field',
  key: '',
  ordinal: '',
  name: '',
  unit: '',
  cells: null,
  note: '',
  marks: [],
  indicator: null,
  passport: '',
};
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** a, b … y, then aa, ab …: the Vietnamese order of letters, as documents number points. */
export function letter(at: number): string {
  const before = Math.floor(at / LETTERS.length);
  return (before > 0 ? letter(before - 1) : '') + (LETTERS[at % LETTERS.length] ?? '');
}

function gapText(entry: LineFacts, t: Translate, lang: Lang): string | null {
  const gap = planGap(entry);
  if (gap === null) return null;
  const size = points(Math.abs(gap), entry.planShape.decimals, lang);
  if (!/[1-9]/.test(size)) return t('report.gapNone');
  return t(gap > 0 ? 'report.gapAbove' : 'report.gapBelow', { size });
}

/** Footnotes in the order they are first needed; equal texts share a number. */
class Footnotes {
  readonly texts: string[] = [];
  mark(text: string): number {
    if (!this.texts.includes(text)) this.texts.push(text);
    return this.texts.indexOf(text) + 1;
  }
}

interface Context {
  readonly lang: Lang;
  readonly t: Translate;
  /** The period is not over. */
  readonly open: boolean;
}

function partialOf(entries: readonly Entry[], open: boolean): ReportTable['partial'] {
  const known = entries.filter((e) => e.period?.value != null);
  if (open || (known.length > 0 && known.every((e) => e.period?.partial))) return 'all';
  return known.some((e) => e.period?.partial) ? 'some' : 'none';
}

function footnotesOf(entry: Entry, { lang, t }: Context, said: ReportTable['partial']): readonly string[] {
  const { period, same, indicator, absent, failed, apart } = entry;
  const few = [period, same].some((m) => m?.smallN && m.value !== null);
  return [
    failed === null ? null : t('report.noteFailed', { why: failed }),
    absent === null ? null : t('report.noteAbsent', { table: absent[lang] }),
    period?.partial && said === 'some' ? t('report.notePartial') : null,
    apart ? t('report.noteApart') : null,
    few ? t('report.noteFew') : null,
    indicator.usd ? t('report.noteRate') : null,
    period && period.missing > 0
      ? t('report.noteMissing', { id: indicator.id, n: number(period.missing, 0, lang), words: indicator.missingWords[lang] })
      : null,
  ].filter((text) => text !== null);
}

/** The report's rows: parts I, II, III; indicators numbered through; the total of each above what it is made of. */
export function reportTable(
  groups: readonly { readonly field: ReportField; readonly entries: readonly Entry[] }[],
  context: Context,
): ReportTable {
  const { lang, t } = context;
  const footnotes = new Footnotes();
  const partial = partialOf(
    groups.flatMap((g) => g.entries),
    context.open,
  );
  let ordinal = 0;
  const line = (part: Part, i: number, kind: 'part' | 'within', entry: Entry): ReportRow => ({
    ...EMPTY,
    kind,
    key: `${entry.indicator.id}-${kind}-${part.key}`,
    ordinal: kind === 'part' ? `${letter(i)})` : '',
    name: part.name,
    cells: reportCells(part, lang),
    note: gapText(part, t, lang) ?? '',
    indicator: entry.indicator.id,
    ...(kind === 'part' ? { unitId: part.key } : {}),
  });
  const rows = groups.flatMap(({ field, entries }, at): ReportRow[] => [
    { ...EMPTY, key: field, ordinal: ROMAN[at] ?? String(at + 1), name: t(`report.field_${field}`) },
    ...entries.flatMap((entry): ReportRow[] => {
      const { indicator, shape, planShape, milestone } = entry;
      ordinal += 1;
      const said = [
        gapText(entry, t, lang),
        milestone === null ? null : t('report.milestone', { plan: quantity(milestone, planShape.decimals, planShape.unit, lang) }),
      ].filter((text) => text !== null);
      return [
        {
          kind: 'total',
          key: indicator.id,
          ordinal: String(ordinal),
          name: indicator.title[lang],
          unit: shape.unit,
          cells: reportCells(entry, lang),
          note: said.join('; '),
          marks: footnotesOf(entry, context, partial).map((text) => footnotes.mark(text)),
          indicator: indicator.id,
          passport: entry.passport,
        },
        ...entry.within.map((part, i) => line(part, i, 'within', entry)),
        ...entry.units.map((part, i) => line(part, i, 'part', entry)),
        ...(entry.silent > 0
          ? [
              {
                ...EMPTY,
                kind: 'part' as const,
                key: `${indicator.id}-silent`,
                name: t('report.silent', { n: number(entry.silent, 0, lang) }),
              },
            ]
          : []),
      ];
    }),
  ]);
  return { rows, partial, footnotes: footnotes.texts };
}
