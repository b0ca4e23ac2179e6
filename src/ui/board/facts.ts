import type { TargetFacts } from '../../i18n/sentence-board';
import { change, scaleOf } from '../../i18n/change';
import type { Lang } from '../../i18n/format';
import type { Asked } from '../../domain/asked';
import { shapeOf } from './shape-of';
import type { TargetRow } from './target-row';

/** What the board's sentences are made of: targets with a plan of their own that are judged. One that could not be answered counts as not known. */
export function factsOf(rows: readonly TargetRow[], asked: Asked, lang: Lang): readonly TargetFacts[] {
  return rows.flatMap((row) => {
    if (row.plan === null || row.indicator.direction === 'none') return [];
    const name = row.indicator.short[lang];
    if (!row.now) return row.error ? [{ name, standing: 'none', change: null }] : [];
    const { unit, decimals } = shapeOf(row.indicator, asked.currency, lang);
    const moved = change(row.now, row.before ?? null, scaleOf(unit, decimals), decimals, lang);
    return [
      {
        name,
        standing: row.standing,
        change: typeof moved === 'string' ? null : { ...moved, unit },
      },
    ];
  });
}
