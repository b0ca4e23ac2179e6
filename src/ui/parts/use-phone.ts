import { useSyncExternalStore } from 'react';

const phone = matchMedia('(max-width: 720px)');
const follow = (tell: () => void) => {
  phone.addEventListener('change', tell);
  return () => phone.removeEventListener('change', tell);
};

/** The page is as narrow as a phone: lists in place of pictures side by side. */
export const usePhone = (): boolean => useSyncExternalStore(follow, () => phone.matches);
