import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '../../domain/problem';
import { PICKED_LAST, type PickedLast, sorted } from '../parts/dropped';
import { type LoadProgress, useSession } from '../parts/session';
import { cameToNothing, readable } from './refused';

export interface Picked {
  readonly busy: boolean;
  readonly progress: LoadProgress | null;
  /** What the files picked last did wrong; empty where they were loaded, or nothing was picked. */
  readonly problems: readonly Problem[];
  /** The files picked last that could be read. */
  readonly usable: readonly File[];
  /** Names in a folder that are no tables; they are not read. */
  readonly others: readonly string[];
  /** Checks and loads files; on success the board opens. `folder`: what is no table is left out. */
  /** What was dropped holds no table at all. */
  readonly nothing: boolean;
  readonly open: (files: readonly File[], folder: boolean) => void;
}

/** The files a person picked, kept while the page shows how reading them went. */
export function usePicked(): Picked {
  const client = useQueryClient();
  const session = useSession();
  const [nothing, setNothing] = useState(false);
  const kept = client.getQueryData<PickedLast>(PICKED_LAST);
  const open = (given: readonly File[], folder: boolean) => {
    setNothing(false);
    const { tables, others } = folder ? sorted(given) : { tables: given, others: [] };
    client.setQueryData<PickedLast>(PICKED_LAST, { files: tables, others: others.map((f) => f.name) });
    if (tables.length > 0) void session.openFiles(tables);
    else setNothing(given.length > 0);
  };
  const problems = kept && cameToNothing(session.problems) ? session.problems : [];
  return {
    busy: session.status === 'loading' && kept !== undefined,
    progress: session.progress,
    problems,
    usable: readable(kept?.files ?? [], problems),
    others: kept?.others ?? [],
    nothing,
    open,
  };
}
