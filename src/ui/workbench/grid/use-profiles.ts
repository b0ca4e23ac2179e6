import { useEffect, useState } from 'react';
import type { ColumnProfile } from '../../../workbench/port';

export type Profiles = ReadonlyMap<string, ColumnProfile>;

const NONE: Profiles = new Map();
/** Columns that merely pass by while one scrolls are not asked about: rows would wait behind them. */
const PASSING = 240;

/** Profiles of the columns on screen, one after the other, each asked once. `ask` null: none are wanted. */
export function useProfiles(names: readonly string[], ask: ((name: string) => Promise<ColumnProfile>) | null): Profiles {
  const [known, setKnown] = useState<{ readonly of: typeof ask; readonly profiles: Profiles }>({ of: ask, profiles: new Map() });
  const profiles = known.of === ask ? known.profiles : null;
  const next = ask && names.find((name) => !profiles?.has(name));
  useEffect(() => {
    if (!ask || next === undefined || next === null) return undefined;
    const take = (profile: ColumnProfile) =>
      setKnown((k) => ({ of: ask, profiles: new Map(k.of === ask ? k.profiles : []).set(next, profile) }));
    // A result that is gone has no profile: the grid says so where its rows do not come.
    const timer = setTimeout(() => void ask(next).then(take, () => undefined), PASSING);
    return () => clearTimeout(timer);
  }, [ask, next]);
  return profiles ?? NONE;
}
