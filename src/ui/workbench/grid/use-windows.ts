import { useEffect, useMemo, useState } from 'react';
import type { ResultColumn } from '../../../workbench/port';
import { type Fetch, Windows } from './windows';

interface Looking {
  readonly windows: Windows;
  /** Another number whenever cells came. */
  readonly came: number;
}

/** The window onto a result; another result, or another view of it, has another. */
export function useWindows(columns: readonly ResultColumn[], rows: number, fetch: Fetch): Looking {
  const [came, arrived] = useState(0);
  const windows = useMemo(
    () =>
      new Windows(
        columns.map((c) => c.name),
        rows,
        fetch,
        () => arrived((n) => n + 1),
      ),
    [columns, rows, fetch],
  );
  useEffect(() => () => windows.end(), [windows]);
  return { windows, came };
}
