import { maxLength, object, pipe, record, regex, safeParse, string } from 'valibot';
import type { Remark } from '../domain/version';

const text = pipe(string(), maxLength(500));
const schema = record(pipe(string(), regex(/^[\da-f]{64}$/)), object({ note: text, by: text }));

/** What lies there, if it is remarks; nothing otherwise: they are an aid, and no reason to refuse anything. */
export function readRemarks(found: unknown): Map<string, Remark> {
  const parsed = safeParse(schema, found);
  return new Map(parsed.success ? Object.entries(parsed.output) : []);
}
