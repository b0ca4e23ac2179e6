import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 1199px)');
const follow = (tell: () => void) => {
  narrow.addEventListener('change', tell);
  return () => narrow.removeEventListener('change', tell);
};

/** No room for the panel beside the picture: it comes as a drawer. */
export const useNarrow = (): boolean => useSyncExternalStore(follow, () => narrow.matches);
