import type { Answer } from '../domain/answer';
import { fold } from '../domain/fold';
import type { Figure } from '../domain/figure';
import type { Unit } from '../domain/place';
import { periodShort } from '../i18n/dates';
import { type Lang, MISSING, number, percent } from '../i18n/format';
import type { Shape } from '../i18n/measure';
import { plain } from '../i18n/say';
import { type EnforcementPart, enforcementSay, enforcementTitle } from '../i18n/sentence-enforcement';
import { type FigureContext, foot } from './context';
import { groupOf, noteOf } from './datum';
import { markKey } from './mark';
import { wholeSeries, type WholeRow } from './whole';

/** One measure of which enforcement has a part: by unit, or counted in cases by the area of the task. */
export interface EnforcementRow {
  readonly name: string;
  /** Short name for titles: "giải ngân". */
  readonly brief: string;
  readonly answer: Answer;
  readonly shape: Shape;
  /** The group that is the part; null: the enforcement units. Cases are counted, not values. */
  readonly area: string | null;
}

export interface EnforcementInput {
  readonly id: string;
  readonly rows: readonly EnforcementRow[];
  /** Ids of the units of civil judgment enforcement. */
  readonly units: ReadonlySet<string>;
}

/** Units of civil judgment enforcement: local bodies by their kind, central ones by the name of the function. */
export function enforcementUnits(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.filter((u) => u.kind.startsWith('thads_') || fold(u.name.vi).includes('thi hanh an')).map((u) => u.id));
}

interface Portion {
  readonly part: number | null;
  readonly whole: number | null;
  /** The one group that makes up the part, so that a click leads straight to its records. */
  readonly only: string | null;
}

type Measured = Pick<EnforcementRow, 'answer' | 'shape' | 'area'>;

function portion({ answer, area }: Measured, units: ReadonlySet<string>): Portion {
  if (answer.total.value === null && area === null) return { part: null, whole: null, only: null };
  if (area !== null)
    return answer.total.status === 'missing'
      ? { part: null, whole: null, only: null }
      : { part: groupOf(answer, area)?.n ?? 0, whole: answer.total.n, only: area };
  if (units.size === 0) return { part: null, whole: answer.total.value, only: null };
  const own = answer.groups.filter((g) => units.has(g.key) && g.measure.value !== null && g.measure.value !== 0);
  const part = own.reduce((sum, g) => sum + (g.measure.value ?? 0), 0);
  return { part, whole: answer.total.value, only: own.length === 1 ? (own[0]?.key ?? null) : null };
}

/** "12%", or "1/8" where the whole is a count below 20; null where there is nothing to divide. */
function shareText({ part, whole }: Portion, decimals: number, lang: Lang): string | null {
  if (part === null || whole === null || whole <= 0) return null;
  return decimals === 0 && whole < 20 ? `${number(part, 0, lang)}/${number(whole, 0, lang)}` : percent((100 * part) / whole, 0, lang);
}

/** The part of civil judgment enforcement in one measure, as a few words: "12%", "1/8"; null where it cannot be told. */
export function enforcementShare(row: Measured, units: ReadonlySet<string>, lang: Lang): string | null {
  return shareText(portion(row, units), row.shape.decimals, lang);
}

/** What part of cooperation goes to civil judgment enforcement: bars of one whole each. */
export function enforcement(input: EnforcementInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const [first] = input.rows;
  if (!first) throw new RangeError('the figure of enforcement needs a measure');
  const { period } = first.answer;
  const worked = input.rows.map((row) => {
    const of = portion(row, input.units);
    const { decimals, unit } = row.shape;
    const counts = of.part === null || of.whole === null ? null : `${number(of.part, decimals, lang)}/${number(of.whole, decimals, lang)}`;
    const share = shareText(of, decimals, lang);
    const rest = of.part === null || of.whole === null ? null : of.whole - of.part;
    const mark = (group: string | null) =>
      markKey({ indicator: row.answer.indicator, by: row.answer.by, group, period: row.answer.period.id });
    const note = of.part === null && of.whole !== null ? t('questions.noEnforcement') : noteOf(row.answer.total, t);
    const drawn: WholeRow = {
      pieces: [
        { value: of.part, text: number(of.part, decimals, lang), mark: mark(of.only) },
        { value: rest, text: number(rest, decimals, lang), mark: mark(null) },
      ],
      note: of.whole === 0 ? t('figures.trueZero') : note,
    };
    const few = share !== null && share === counts;
    const withUnit = unit ? `${counts} ${unit}` : (counts ?? '');
    const part: EnforcementPart = {
      name: row.name,
      brief: row.brief,
      share,
      counts: few || counts === null ? null : withUnit,
      none: of.whole === 0,
    };
    return { drawn, part, soft: counts === null || few ? '' : withUnit };
  });
  const silent = new Set(
    input.rows
      .filter((r) => r.area === null)
      .flatMap((r) =>
        r.answer.groups
          .filter((g) => input.units.has(g.key) && g.measure.value === null && g.measure.status === 'missing')
          .map((g) => g.key),
      ),
  ).size;
  const facts = { parts: worked.map((w) => w.part), silent, period, lang };
  const say = enforcementSay(facts);
  const series = wholeSeries(
    [
      { key: 'part', name: t('questions.enforcementPart'), tone: 'c1' },
      { key: 'rest', name: t('questions.enforcementRest'), tone: 'c1-4' },
    ],
    worked.map((w) => w.drawn),
  );
  return {
    id: input.id,
    kind: 'share',
    title: enforcementTitle(facts),
    measure: t('questions.enforcement', { count: number(input.units.size, 0, lang), period: periodShort(period, lang) }),
    sentence: plain(say),
    say,
    unit: '%',
    decimals: 0,
    head: t('questions.measureName'),
    categories: worked.map(({ part, soft }, i) => ({
      key: input.rows[i]?.answer.indicator ?? '',
      label: part.name,
      tail: { strong: part.share ?? MISSING, soft },
    })),
    series,
    key: series.map((s) => ({ mark: 'fill', tone: s.tone, name: s.name })),
    ...foot(ctx),
  };
}
