import { Beside } from './beside';

const comparisons = new Beside<unknown>('comparisons');

/** What was found before between two versions, by a name that says all it depends on; or null. */
export const comparisonOf = async <T>(id: string): Promise<T | null> => (await comparisons.take(id)) as T | null;

/** Keeps what was found. */
export const keepComparison = (id: string, kept: unknown): Promise<void> => comparisons.keep(id, kept);

/** Forgets every comparison. */
export const forgetComparisons = (): Promise<void> => comparisons.forget();
