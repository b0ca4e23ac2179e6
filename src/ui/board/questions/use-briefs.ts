import { useMemo } from 'react';
import { NO_MEASURE } from '../../../domain/answer';
import { type Asked, questionBefore, questionOf } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import { planInForce } from '../../../domain/plan';
import { enforcementShare, enforcementUnits } from '../../../figures/enforcement';
import { type Brief, type BriefFact, BRIEFS } from '../../../i18n/sentence-brief';
import { useAnswers } from '../../parts/ask';
import type { PackView } from '../../parts/session';
import { useText } from '../../parts/text';
import { shapeOf } from '../shape-of';

const NOW = ['O01', 'I01', 'I02', 'A04', 'A05', 'O06', 'A09', 'I07', 'K05', 'A01', 'Q03', 'Q04', 'D01', 'D02'] as const;
const BEFORE: ReadonlySet<string> = new Set(['O01', 'I01', 'I02', 'O06', 'K05']);
const BY_UNIT = ['O06', 'I02'] as const;

const found = (pack: PackView, ids: readonly string[]): readonly Indicator[] =>
  ids.flatMap((id) => pack.indicators.find((i) => i.id === id) ?? []);

/** The answers in a few words, one a question; null while they are asked. Most of these numbers the tiles have asked already. */
export function useBriefs(pack: PackView, asked: Asked): readonly Brief[] | null {
  const { lang } = useText();
  const indicators = useMemo(() => found(pack, NOW), [pack]);
  const byUnit = useMemo(() => (asked.unit ? [] : found(pack, BY_UNIT)), [pack, asked.unit]);
  const now = useAnswers(indicators.map((i) => questionOf(asked, i)));
  const against = indicators.map((i) => (BEFORE.has(i.id) ? questionBefore(asked, i) : null));
  const before = useAnswers(against);
  const groups = useAnswers(byUnit.map((i) => questionOf(asked, i, { by: 'unit', currency: 'VND' })));
  const settled = ({ answer, error }: (typeof now)[number]) => answer !== undefined || error !== null;
  const waits = before.some((b, at) => against[at] !== null && !settled(b));
  const ready = now.every(settled) && groups.every(settled) && !waits;
  if (!ready) return null;
  const of = (id: string): BriefFact => {
    const at = indicators.findIndex((i) => i.id === id);
    const indicator = indicators[at];
    if (!indicator) return { now: NO_MEASURE, before: null, shape: { unit: '', decimals: 0 }, plan: null };
    return {
      now: now[at]?.answer?.total ?? NO_MEASURE,
      before: before[at]?.answer?.total ?? null,
      shape: shapeOf(indicator, asked.currency, lang),
      plan: planInForce(pack.targets, pack.units, id, asked).plan,
    };
  };
  const units = enforcementUnits(pack.units);
  const part = (id: string): string | null => {
    const at = byUnit.findIndex((i) => i.id === id);
    const [indicator, answer] = [byUnit[at], groups[at]?.answer];
    return indicator && answer ? enforcementShare({ answer, shape: shapeOf(indicator, 'VND', lang), area: null }, units, lang) : null;
  };
  const facts = { of, enforcement: { training: part('O06'), aid: part('I02') }, lang };
  return BRIEFS.map((brief) => brief(facts));
}
