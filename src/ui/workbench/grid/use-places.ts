import { useMemo, useRef } from 'react';
import type { Placed } from './cell-look';
import { contentPlaces } from './layout';
import type { Windows } from './windows';

/**
 * Places behind the mark that each decimal column shows, by its place in the result: as its first rows have them, and kept when these
 * rows are let go.
 */
export function usePlaces(windows: Windows, came: number, held: readonly Placed[], free: readonly Placed[]): ReadonlyMap<number, number> {
  const known = useRef<{ readonly of: Windows | null; readonly places: Map<number, number> }>({ of: null, places: new Map() });
  return useMemo(() => {
    if (known.current.of !== windows) known.current = { of: windows, places: new Map() };
    const { places } = known.current;
    for (const { column } of [...held, ...free])
      if (!places.has(column.at) && windows.cell(0, column.at) !== undefined) places.set(column.at, contentPlaces(column.at, windows));
    return places;
    // What came may be the first rows.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [windows, came, held, free]);
}
