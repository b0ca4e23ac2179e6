import { useMemo } from 'react';
import type { Asked } from '../../../domain/asked';
import { contract } from '../../../domain/contract';
import type { Indicator } from '../../../domain/indicator';
import { quality } from '../../../domain/quality';
import type { FigureContext } from '../../../figures/context';
import type { PackView } from '../../parts/session';
import { useText } from '../../parts/text';

/** Tables every figure leans on; naming them would say nothing. */
const REFERENCE = new Set(['units', 'unit_changes', 'periods', 'code_lists', 'exchange_rates', 'partners', 'report_status', 'deflators']);

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

function sourceText(titles: readonly string[], money: string): string {
  const list = titles.map((title, i) => (i === 0 ? title : lowerFirst(title))).join(', ');
  return [list, money].filter(Boolean).join('; ');
}

/** What stands in the foot of a figure made from these indicators: the tables they read, the rate, the quality of those tables. */
export function useFoot(pack: PackView, asked: Asked, indicators: readonly Indicator[]): FigureContext {
  const { t, say, lang } = useText();
  return useMemo(() => {
    const main = new Set(indicators.flatMap((i) => i.tables).filter((name) => !REFERENCE.has(name)));
    const titles = contract.filter((table) => main.has(table.name)).map((table) => say(table.title));
    const rows = [...main].reduce((sum, name) => sum + (pack.tables[name]?.rows ?? 0), 0);
    const problems = pack.problems.filter((p) => p.table !== undefined && main.has(p.table));
    const score = pack.checked ? quality(rows, problems) : null;
    const money = indicators.some((i) => i.usd) ? t(asked.currency === 'USD' ? 'board.rateUsd' : 'board.rate') : '';
    return {
      lang,
      t,
      asOf: asked.asOf,
      source: sourceText(titles, money),
      // Rounded down: what has a fault never reads as spotless.
      quality: score === null ? null : Math.floor(score),
      indicators: indicators.map((i) => i.id),
    };
  }, [pack, asked, indicators, t, say, lang]);
}
