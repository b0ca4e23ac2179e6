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
  readonly key: string;
  readonly columns: readonly SentColumn[];
  readonly view: View;
  readonly roll: { readonly by: string; readonly sum: string | null } | null;
  readonly locale: string;
}

/** Hands the records to the analysis worker once, then asks it for every order, filter and sum. */
export function useAnalysis({ key, columns, view, roll, locale }: Asked): Analysed {
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  useEffect(() => {
    if (columns.length === 0) return;
    const started = startAnalysis();
    setAnalysis(started);
    return () => {
      setAnalysis(null);
      started.close();
    };
  }, [columns]);

  const loaded = useQuery({
    queryKey: ['analysis', key, 'load', analysis !== null],
    queryFn: () => analysis?.load(columns) ?? 0,
    enabled: analysis !== null,
    gcTime: 0,
  });
  const ready = analysis !== null && loaded.isSuccess;
  const ordered = useQuery({
    queryKey: ['analysis', key, 'view', view, locale],
    queryFn: () => analysis?.view(view, locale) ?? null,
    enabled: ready,
    placeholderData: (before) => before,
    gcTime: 0,
  });
  const rolled = useQuery({
    queryKey: ['analysis', key, 'roll', roll],
    queryFn: () => (analysis && roll ? analysis.roll(roll.by, roll.sum) : null),
    enabled: ready && roll !== null,
    gcTime: 0,
  });
  return { order: ordered.data ?? null, groups: rolled.data ?? null, failed: loaded.isError || ordered.isError };
}
