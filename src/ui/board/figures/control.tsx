import { useMemo } from 'react';
import { questionOf } from '../../../domain/asked';
import type { Indicator } from '../../../domain/indicator';
import { control } from '../../../figures/control';
import { useAnswers } from '../../parts/ask';
import type { PackView } from '../../parts/session';
import { useText } from '../../parts/text';
import { type FigureProps, usePick } from './props';
import { Shown } from './shown';
import { useFoot } from './use-foot';

const IDS = ['Q03', 'Q04'] as const;
/** Tables about projects and their money. */
const TABLES = ['projects', 'project_units', 'project_partners', 'transactions', 'budgets', 'exchange_rates', 'inspections'] as const;

/** How many of those tables no error touches; null while the checks run. */
function soundOf(pack: PackView): { readonly met: number; readonly of: number } | null {
  if (!pack.checked) return null;
  const there = TABLES.filter((name) => pack.tables[name] !== undefined);
  const faulty = new Set(pack.problems.flatMap((p) => (p.severity === 'error' && p.table !== undefined ? [p.table] : [])));
  return { met: there.filter((name) => !faulty.has(name)).length, of: there.length };
}

/** Control and security of projects. */
export function Control(props: FigureProps) {
  const found = usePick(props.pack, IDS);
  return found ? <Drawn {...props} indicators={found} /> : null;
}

function Drawn({ pack, asked, indicators }: FigureProps & { readonly indicators: readonly Indicator[] }) {
  const { t } = useText();
  const foot = useFoot(pack, asked, indicators);
  const answers = useAnswers(indicators.map((i) => questionOf(asked, i)));
  const [cleared, remedied] = answers.map((a) => a.answer);
  const figure = useMemo(
    () => (cleared && remedied ? control({ id: 'control', cleared, remedied, sound: soundOf(pack) }, foot) : null),
    [cleared, remedied, pack, foot],
  );
  const error = answers.find((a) => a.error)?.error;
  if (error) throw error;
  const [first] = indicators;
  return first ? <Shown figure={figure} indicator={first} question={questionOf(asked, first)} name={t('questions.ask10')} /> : null;
}
