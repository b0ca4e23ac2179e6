import { Beside } from './beside';

const answers = new Beside<unknown>('answers');

/** What was kept under that name, or null. */
export const answersOf = async <T>(id: string): Promise<T | null> => (await answers.take(id)) as T | null;

/** Keeps answers in place of what had that name. */
export const keepAnswers = (id: string, kept: unknown): Promise<void> => answers.keep(id, kept);

/** Forgets every answer. */
export const forgetAnswers = (): Promise<void> => answers.forget();
