import { useCallback, useEffect, useState } from 'react';
import { useText } from '../parts/text';
import type { SqlDesk } from './desk';
import styles from './page.module.css';

interface Told {
  readonly text: string;
  readonly undo: (() => void) | undefined;
  readonly turn: number;
}

const AWHILE = 8000;

/** What the workbench says for a while, one thing at a time. */
export function useTold(): { readonly told: Told | null; readonly tell: SqlDesk['tell']; readonly hush: () => void } {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (!told) return undefined;
    const timer = setTimeout(() => setTold(null), AWHILE);
    return () => clearTimeout(timer);
  }, [told]);
  const tell = useCallback((text: string, undo?: () => void) => setTold((before) => ({ text, undo, turn: (before?.turn ?? 0) + 1 })), []);
  const hush = useCallback(() => setTold(null), []);
  return { told, tell, hush };
}

export function Toast({ told, hush }: { readonly told: Told | null; readonly hush: () => void }) {
  const { t, whole } = useText();
  return (
    <div className={told ? styles.toast : styles.quiet} role="status">
      {told && (
        <>
          <span key={told.turn}>{whole(told.text)}</span>
          {told.undo && (
            <button
              type="button"
              onClick={() => {
                told.undo?.();
                hush();
              }}
            >
              {t('workbench.undo')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
