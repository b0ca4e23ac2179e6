import { useDeferredValue, useMemo } from 'react';
import type { Asked } from '../../domain/asked';
import { type Item, LISTS, type ListName } from '../../review/queue';
import { rowsTouched } from '../../review/net';
import { type PackView, useSession } from '../parts/session';
import type { Pane } from './address';
import { filtered, searchLine, unitsOf } from './filter';
import type { Names } from './names';
import { spanOf } from './period-span';
import { useAddress } from './use-address';
import type { Desked } from './use-review';

export interface ListsFound {
  /** How many entries each list holds within the period and the unit asked. */
  readonly counts: Readonly<Record<Pane, number>>;
  /** Entries of the list in sight: those that pass its own filters, and how many there are without them. */
  readonly shown: readonly Item[];
  readonly all: number;
  /** The claim to be coded next in the second coding; null: none is left. */
  readonly nextDouble: string | null;
}

function claimItem({ review }: Desked, id: string): readonly Item[] {
  const judgement = review.claims.get(id);
  if (!judgement) return [];
  const { claim, task } = judgement;
  const units = [claim.claimedBy];
  return [{ kind: 'claim', id, title: claim.statement, task, judgement, faults: [], units, area: task?.area ?? null, day: null }];
}

/** The lists within what is asked. The sample for second coding is drawn from the whole pack, whatever is asked. */
export function useLists(pack: PackView, asked: Asked, desked: Desked, names: Names): ListsFound {
  const { desk } = useSession();
  const { address, pane } = useAddress();
  const text = useDeferredValue(address.q ?? '');
  const area = address.area ?? null;
  const { queue, review, sample } = desked;
  const always = address.span === 'all';
  const set = desk?.set;

  const scoped = useMemo(() => {
    const units = asked.unit ? unitsOf(pack.units, review.bodies, asked.unit.id) : null;
    const within = { text: '', area: null, units, span: always ? null : spanOf(asked.period, asked.asOf) };
    const of = (list: ListName) => filtered(queue[list], within, () => '');
    return Object.fromEntries(LISTS.map((list) => [list, of(list)])) as Record<ListName, readonly Item[]>;
  }, [pack, review, queue, asked, always]);
  const doubles = useMemo(() => sample.flatMap((id) => claimItem(desked, id)), [desked, sample]);
  const coded = useMemo(() => new Set(set?.ratings.map((r) => r.claim)), [set]);
  const list = pane === 'double' || pane === 'changes' ? doubles : scoped[pane];
  const lines = useMemo(() => new Map(text === '' ? [] : list.map((item) => [item, searchLine(item, names.unit)])), [list, names, text]);
  const shown = useMemo(
    () => filtered(list, { text, area, units: null, span: null }, (item) => lines.get(item) ?? ''),
    [list, lines, text, area],
  );
  const left = doubles.filter((d) => !coded.has(d.id));
  return {
    counts: {
      ...(Object.fromEntries(LISTS.map((l) => [l, scoped[l].length])) as Record<ListName, number>),
      double: left.length,
      changes: rowsTouched(set?.steps ?? []),
    },
    shown,
    all: list.length,
    nextDouble: left.find((d) => d.id !== address.claim)?.id ?? null,
  };
}
