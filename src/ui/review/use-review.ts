import { useMemo } from 'react';
import type { Table } from '../../domain/table';
import { doubleSample } from '../../review/double';
import { type Review, reviewOf } from '../../review/model';
import { type Item, type ListName, queueOf } from '../../review/queue';
import { useReviewTables } from '../parts/review-tables';

/** Everything the desk shows of a pack. */
export interface Desked {
  readonly tables: Readonly<Record<string, Table>>;
  readonly review: Review;
  readonly queue: Readonly<Record<ListName, readonly Item[]>>;
  /** Claims drawn for a second coding. */
  readonly sample: readonly string[];
}

/** The pack judged; null until its tables are there. */
export function useReview(): Desked | null {
  const tables = useReviewTables();
  return useMemo(() => {
    if (!tables) return null;
    const review = reviewOf(tables);
    return { tables, review, queue: queueOf(review), sample: doubleSample(review) };
  }, [tables]);
}
