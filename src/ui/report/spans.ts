import { type Asked, resolve } from '../../domain/asked';
import { readComparing } from '../../domain/comparison';
import type { Period } from '../../domain/period';
import type { Scope } from '../../domain/scope';
import { yearToDate } from '../../domain/year-to-date';
import type { CellOf } from '../../figures/report/cells';
import type { PackView } from '../parts/session';

/** A span of days and the data date it is asked with. */
export interface Span {
  readonly period: Period;
  readonly asOf: string;
}

/** The four spans that the report's columns are asked for; null where the pack has none. */
export type Spans = Readonly<Record<CellOf, Span | null>>;

/** A period of the reader's own choice stands in the place of the same period last year. */
export const isChosen = (asked: Asked, scope: Scope): boolean =>
  asked.before !== null &&
  !['yoy', 'prev', 'none'].includes(readComparing(scope.cmp).kind) &&
  asked.lost.every((l) => l.part !== 'compare');

export function spansOf(asked: Asked, scope: Scope, pack: PackView): Spans {
  const against = (cmp: 'yoy' | 'prev') => resolve({ ...scope, cmp }, pack)?.before ?? null;
  const toDate = yearToDate(asked, pack.periods);
  return {
    period: { period: asked.period, asOf: asked.asOf },
    toDate: toDate && { period: toDate, asOf: asked.asOf },
    same: isChosen(asked, scope) ? asked.before : against('yoy'),
    before: against('prev'),
  };
}

/** The part of the address that asks for one span: its period where the pack names it, otherwise its days. */
export function addressOf({ period, asOf }: Span): Pick<Scope, 'p' | 'from' | 'to' | 'asof'> {
  return period.id === null
    ? { p: undefined, from: period.from, to: period.end ?? period.to, asof: asOf }
    : { p: period.id, from: undefined, to: undefined, asof: asOf };
}
