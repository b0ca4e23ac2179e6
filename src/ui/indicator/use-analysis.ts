import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Analysis, startAnalysis } from '../../analysis/client';
import type { RolledGroup, SentColumn, View } from '../../analysis/protocol';

export interface Analysed {
  /** Row numbers in the order asked; null while the worker has not answered yet. */
  readonly order: Uint32Array | null;
  readonly groups: readonly RolledGroup[] | null;
  /** The worker could not be used: the table keeps its order. */
  readonly failed: boolean;
}

interface Asked {
  readonly columns: readonly SentColumn[];
  readonly view: View;
  readonly roll: { readonly by: string; readonly sum: string | null } | null;
  readonly locale: string;
}

interface Held {
  readonly id: number;
  readonly columns: readonly SentColumn[];
  readonly analysis: Analysis;
}

let started = 0;

/** Hands the records to an analysis worker of their own, then asks it for every order, filter and sum. */
export function useAnalysis({ columns, view, roll, locale }: Asked): Analysed {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => {
    if (columns.length === 0) return;
    const analysis = startAnalysis();
    setHeld({ id: ++started, columns, analysis });
    return () => analysis.close();
  }, [columns]);

  const now = held?.columns === columns ? held : null;
  const id = now?.id ?? 0;
  const loaded = useQuery({
    queryKey: ['analysis', id, 'load'],
    queryFn: () => now?.analysis.load(now.columns) ?? 0,
    enabled: now !== null,
    gcTime: 0,
  });
  const ready = now !== null && loaded.isSuccess;
  const ordered = useQuery({
    queryKey: ['analysis', id, 'view', view, locale],
    queryFn: () => now?.analysis.view(view, locale) ?? null,
    enabled: ready,
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
    gcTime: 0,
  });
  const rolled = useQuery({
    queryKey: ['analysis', id, 'roll', roll],
    queryFn: () => (now && roll ? now.analysis.roll(roll.by, roll.sum) : null),
    enabled: ready && roll !== null,
    gcTime: 0,
  });
  return { order: ordered.data ?? null, groups: rolled.data ?? null, failed: loaded.isError || ordered.isError };
}
