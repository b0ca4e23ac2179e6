import { useQuery } from '@tanstack/react-query';
import { useSession } from './session';

/** The two raters of the pack's claims agree too little: only coverage is published, not strength. False until that is known. */
export function useWeakRaters(): boolean {
  const { asker, pack, desk } = useSession();
  const ratings = desk?.set.ratings ?? [];
  const found = useQuery({
    queryKey: ['answer', pack?.hash ?? null, 'raters', ratings],
    queryFn: () => (asker ? asker.ratersTooWeak(ratings) : Promise.reject(new Error('no pack'))),
    enabled: asker !== null && ratings.length > 0,
  });
  if (found.error) throw found.error;
  return found.data ?? false;
}
