import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** How many questions may ask: one more each time that nothing is being asked, none while it is not `running`. */
export function useTurns(all: number, running: boolean): number {
  const busy = useIsFetching() > 0;
  const [turns, setTurns] = useState(1);
  useEffect(() => {
    if (busy || !running || turns >= all) return undefined;
    const timer = setTimeout(() => setTurns(turns + 1));
    return () => clearTimeout(timer);
  }, [busy, running, turns, all]);
  return running ? turns : 0;
}
