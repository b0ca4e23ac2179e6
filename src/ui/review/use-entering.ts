import { useState } from 'react';
import type { Edit, Step } from '../../domain/change';
import { newId } from '../../domain/new-id';
import { added } from '../../review/history';
import { useSession } from '../parts/session';

const moment = (): string => new Date().toISOString();
export function stepOf(by: string, reason: string, edits: readonly Edit[]): Step {
  return { id: newId(), by: by.trim(), at: moment(), reason: reason.trim(), edits };
}

export interface Entering {
  readonly who: string;
  readonly setWho: (who: string) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly busy: boolean;
  readonly save: (edits: readonly Edit[]) => Promise<boolean>;
}

/** Who enters and why; the name stays from one entry to the next. */
export function useEntering(): Entering {
  const { desk, enter } = useSession();
  const [who, setWho] = useState(desk?.set.steps.at(-1)?.by ?? desk?.set.ratings.at(-1)?.rater ?? '');
  const [reason, setReason] = useState('');
  return {
    who,
    setWho,
    reason,
    setReason,
    busy: desk?.busy ?? false,
    save: async (edits) => {
      const saved = await enter((set) => added(set, [stepOf(who, reason, edits)]));
      if (saved) setReason('');
      return saved;
    },
  };
}
