import { useMemo } from 'react';
import type { Indicator } from '../../domain/indicator';
import { quality } from '../../domain/quality';
import type { Question } from '../../domain/question';
import type { FigureContext } from '../../figures/context';
import { restoreCode } from '../../domain/restore-code';
import type { PackView } from '../parts/session';
import { useText } from '../parts/text';

/** What stands in the foot of this indicator's figures. */
export function useFigureContext(pack: PackView, indicator: Indicator, question: Question): FigureContext {
  const { t, say, lang } = useText();
  return useMemo(() => {
    const rows = indicator.tables.reduce((sum, name) => sum + (pack.tables[name]?.rows ?? 0), 0);
    const problems = pack.problems.filter((p) => p.table !== undefined && indicator.tables.includes(p.table));
    const score = quality(rows, problems);
    const rate = question.currency === 'USD' && indicator.usd ? `. ${t('indicator.rate')}: ${t('indicator.rateValueDate')}` : '';
    return {
      lang,
      t,
      asOf: question.asOf,
      source: `${say(indicator.sheet.source).replace(/\.$/, '')}${rate}`,
      quality: score === null || indicator.tables.some((name) => pack.absent.includes(name)) ? null : Math.floor(score),
      indicators: [indicator.id],
      passport: restoreCode(question, pack.hash, indicator.version),
    };
  }, [pack, indicator, question, t, say, lang]);
}
