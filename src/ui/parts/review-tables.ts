import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Table } from '../../domain/table';
import { useSession } from './session';

/** What the review works on; null while it is on its way. While the pack is rebuilt the tables before stay. Throws what the engine throws. */
export function useReviewTables(): Readonly<Record<string, Table>> | null {
  const { asker, pack } = useSession();
  const found = useQuery({
    queryKey: ['answer', pack?.hash ?? null, 'review'],
    queryFn: () => (asker ? asker.reviewTables() : Promise.reject(new Error('no pack'))),
    enabled: asker !== null,
    placeholderData: keepPreviousData,
  });
  if (found.error) throw found.error;
  return found.data ?? null;
}
