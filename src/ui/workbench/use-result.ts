import { useCallback, useEffect, useState } from 'react';
import type { ColumnProfile, ResultView, Sandbox, SelectionSummary, SqlResult } from '../../workbench/port';
import type { Fetch } from './grid/windows';

const NO_VIEW: ResultView = { sort: [], filters: [] };
/** A filter that is being typed is asked when it rests. */
const PAUSE = 250;

interface Looking {
  /** As it stands in the fields. */
  readonly view: ResultView;
  readonly setView: (view: ResultView) => void;
  /** As the engine was asked. */
  readonly asked: ResultView;
  readonly rows: number;
  readonly fetch: Fetch;
  readonly profile: (name: string) => Promise<ColumnProfile>;
}

/** A result as it is looked at: sorted, filtered, counted. Nothing of it lies in the page but what is on screen. */
export function useResult(sandbox: Sandbox, { id, rows: all }: SqlResult): Looking {
  const [view, setView] = useState(NO_VIEW);
  const [shown, setShown] = useState({ asked: NO_VIEW, rows: all });
  useEffect(() => {
    if (view === shown.asked) return undefined;
    let mine = true;
    const timer = setTimeout(
      () => {
        const counted = view.filters.length === 0 ? Promise.resolve(all) : sandbox.count(id, view);
        counted.then(
          (rows) => mine && setShown({ asked: view, rows }),
          // A text that is no number for a column of numbers, or a result that is gone: what is shown stays.
          () => undefined,
        );
      },
      view.filters === shown.asked.filters ? 0 : PAUSE,
    );
    return () => {
      mine = false;
      clearTimeout(timer);
    };
  }, [view, shown.asked, sandbox, id, all]);
  const { asked } = shown;
  const fetch = useCallback<Fetch>((from, count, columns) => sandbox.page(id, asked, from, count, columns), [sandbox, id, asked]);
  const profile = useCallback((name: string) => sandbox.profile(id, name), [sandbox, id]);
  return { view, setView, asked, rows: shown.rows, fetch, profile };
}

export interface PickedCells {
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

/** Sum, mean and count of what is picked, from the engine; null: a single cell, or not known yet. */
export function useSummary(sandbox: Sandbox, result: number, view: ResultView, picked: PickedCells | null): SelectionSummary | null {
  const [summary, setSummary] = useState<SelectionSummary | null>(null);
  useEffect(() => {
    setSummary(null);
    if (!picked || (picked.to - picked.from) * picked.names.length < 2) return undefined;
    let mine = true;
    const timer = setTimeout(() => {
      sandbox.summary(result, view, { rowFrom: picked.from, rowTo: picked.to, columns: picked.names }).then(
        (found) => mine && setSummary(found),
        () => undefined,
      );
    }, 120);
    return () => {
      mine = false;
      clearTimeout(timer);
    };
  }, [sandbox, result, view, picked]);
  return summary;
}
