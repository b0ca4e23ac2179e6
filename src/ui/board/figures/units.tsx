import { useMemo } from 'react';
import type { Answer } from '../../../domain/answer';
import { type Asked, questionOf } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import type { Unit } from '../../../domain/place';
import { groupOf, unitsAsked } from '../../../domain/unit-group';
import { planInForce } from '../../../domain/plan';
import { type UnitColumn, unitsTable } from '../../../figures/units-table';
import { useAnswers } from '../../parts/ask';
import type { PackView } from '../../parts/session';
import { useText } from '../../parts/text';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useFoot } from './use-foot';

/** Measures side by side. `plan`: the share of each unit's own plan; otherwise the value, a rate held against the ministry's. */
const COLUMNS = [
  { id: 'O01', draw: 'ticks', plan: false },
  { id: 'I02', draw: 'bar', plan: true },
  { id: 'O06', draw: 'bar', plan: true },
  { id: 'A04', draw: 'bar', plan: false },
  { id: 'Q01', draw: 'bar', plan: false },
  { id: 'A09', draw: 'text', plan: false },
] as const;
const IDS = COLUMNS.map((c) => c.id);
const SORT_BY = 1;

/** The ministry's own units compared. */
export function Units(props: FigureProps) {
  const found = usePick(props.pack, IDS);
  return found && !props.asked.unit ? <Drawn {...props} indicators={found} /> : null;
}

/** Each unit's plan of the year, where it has one. */
function plansOf(pack: PackView, asked: Asked, indicator: Indicator): ReadonlyMap<string, number> {
  const own = pack.targets.filter((t) => t.indicator === indicator.id && t.period === asked.year?.id);
  return new Map(own.map((t) => [t.unit, t.target]));
}

/** Units of the ministry that any of the answers has something to say about. */
function heard(units: readonly Unit[], answers: readonly Answer[]): readonly Unit[] {
  const spoken = new Set(answers.flatMap((a) => a.groups.filter((g) => g.measure.value !== null && g.measure.n > 0).map((g) => g.key)));
  return units.filter((u) => groupOf(u) === 'ministry' && spoken.has(u.id));
}

function Drawn({ pack, asked, indicators }: FigureProps & { readonly indicators: readonly Indicator[] }) {
  const { t, say, lang } = useText();
  const foot = useFoot(pack, asked, indicators);
  const answers = useAnswers(indicators.map((i) => questionOf(asked, i, { by: 'unit', currency: 'VND' })));
  const given = answers.map((a) => a.answer);
  const ready = given.every((a) => a !== undefined);
  const stamp = given.map((a) => (a ? a.asOf + a.period.from + a.indicator : '')).join();
  const figure = useMemo(() => {
    const there = given.filter((a) => a !== undefined);
    if (!ready) return null;
    const columns = indicators.flatMap((indicator, i): UnitColumn[] => {
      const column = COLUMNS[i];
      const answer = there[i];
      if (!column || !answer) return [];
      const plans = column.plan ? plansOf(pack, asked, indicator) : null;
      const share = column.plan && asked.elapsed !== null ? asked.elapsed * 100 : null;
      const due = column.plan ? share : column.draw === 'bar' ? planInForce(pack.targets, pack.units, indicator.id, asked).plan : null;
      const words = column.id === 'A09' ? { words: { yes: t('figures.yes'), no: t('board.notYet') }, role: 'focal' as const } : {};
      const role = column.id === 'O01' ? { role: 'lead' as const } : {};
      return [{ indicator, name: t(`board.column_${column.id}`), answer, draw: column.draw, plans, due, ...words, ...role }];
    });
    const units = heard(unitsAsked(pack.units, asked), there).map((u) => ({ key: u.id, name: say(u.name), short: u.abbr ?? u.name[lang] }));
    return units.length > 0 && columns.length === COLUMNS.length
      ? unitsTable({ id: 'units', units, columns, sortBy: SORT_BY }, foot)
      : null;
    // The answers are immutable; their stamp stands for them.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [stamp, ready, pack, asked, indicators, foot, t, say, lang]);
  const error = answers.find((a) => a.error)?.error;
  if (error) throw error;
  const [first] = indicators;
  // Every answer is there and no unit has anything to compare: a card that waits for ever would say otherwise.
  if (ready && figure === null) return null;
  return first ? (
    <Shown
      figure={figure}
      indicator={indicators[SORT_BY] ?? first}
      question={questionOf(asked, indicators[SORT_BY] ?? first, { by: 'unit', currency: 'VND' })}
      name={t('board.units')}
    />
  ) : null;
}
