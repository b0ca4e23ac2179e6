import type { Segment } from '../../domain/figure';
import { type Standing, standingOf } from '../../domain/plan';
import type { Entry } from '../../figures/report/table';
import { type Lang, quantity } from '../../i18n/format';
import { amount } from '../../i18n/sentence-parts';
import { behindSay } from '../../i18n/sentence-report';
import type { Translate } from '../../i18n/text';
import { inside } from '../../i18n/words';
import type { PaperInput } from './paper';
import { factsOf } from './results';

const BEHIND: ReadonlySet<Standing> = new Set(['slow', 'late', 'short']);

/** What the figures show to be wanting, and what remains to be done of the plan. */
export interface Limits {
  readonly behind: readonly (readonly Segment[])[];
  readonly unknown: readonly string[];
  readonly incomplete: readonly string[];
  readonly remaining: readonly string[];
}

/** Held against the milestone of the period where one is set, otherwise against the plan of the year and the time gone. */
const standing = ({ indicator, judged, milestone, plan }: Entry, elapsed: number | null): Standing =>
  standingOf(indicator, judged?.value ?? null, milestone ?? plan, milestone === null ? elapsed : 1);

/** The value that the plan is held against, in the words of the report. */
function behindOf(entry: Entry, input: PaperInput, lang: Lang, t: Translate): readonly Segment[] {
  const facts = factsOf(entry, input.spans, lang);
  const { judged, planShape, plan, milestone } = entry;
  const held = judged === null ? facts : { ...facts, now: judged, shape: planShape, plan };
  const due = milestone === null ? null : t('report.milestone', { plan: quantity(milestone, planShape.decimals, planShape.unit, lang) });
  return behindSay(held, entry.indicator.title[lang], due, t(`common.standing_${standing(entry, input.spans.elapsed)}`));
}

function remainingOf({ indicator, judged, plan, planShape }: Entry, lang: Lang, t: Translate): readonly string[] {
  if (plan === null || judged?.value == null || indicator.time !== 'sum' || indicator.direction !== 'up') return [];
  const rest = plan - judged.value;
  return rest > 0 ? [t('paper.remainingLine', { name: indicator.title[lang], amount: amount(rest, planShape, lang) })] : [];
}

/** What the entries and footnotes of the table tell, put together. */
export function limitsOf(input: PaperInput, lang: Lang, t: Translate): Limits {
  const all = input.groups.flatMap((g) => g.entries);
  const { elapsed } = input.spans;
  return {
    behind: all.filter((e) => BEHIND.has(standing(e, elapsed))).map((e) => behindOf(e, input, lang, t)),
    unknown: all.flatMap((e) => (e.period?.value == null && e.period?.status !== 'na' ? [inside(e.indicator.title[lang])] : [])),
    incomplete: input.table.footnotes.filter((_, i) => lacking(input, i)),
    remaining: elapsed !== null && elapsed >= 1 ? [] : all.flatMap((e) => remainingOf(e, lang, t)),
  };
}

/** Whether a footnote tells of cases without information: one that stands at a row whose measure misses some. */
function lacking({ table, groups }: PaperInput, at: number): boolean {
  const missing = new Set(groups.flatMap((g) => g.entries.flatMap((e) => ((e.period?.missing ?? 0) > 0 ? [e.indicator.id] : []))));
  const text = table.footnotes[at] ?? '';
  return [...missing].some((id) => text.startsWith(`${id}: `));
}
