import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 1199px)');
const phone = matchMedia('(max-width: 720px)');

const follow = (list: MediaQueryList) => (tell: () => void) => {
  list.addEventListener('change', tell);
  return () => list.removeEventListener('change', tell);
};
const [followNarrow, followPhone] = [follow(narrow), follow(phone)];

/** No room for the panel beside the picture: it comes as a drawer. */
export const useNarrow = (): boolean => useSyncExternalStore(followNarrow, () => narrow.matches);

/** No room for the picture itself. */
export const usePhone = (): boolean => useSyncExternalStore(followPhone, () => phone.matches);
