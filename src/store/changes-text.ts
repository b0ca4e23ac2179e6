import { array, integer, literal, minValue, number, object, pipe, record, regex, safeParse, string, union, unknown } from 'valibot';
import type { ChangeSet } from '../domain/change';

// A cell is never an object, so these two cannot be mistaken for one.
const written = (_: string, value: unknown): unknown =>
  typeof value === 'bigint'
    ? { bigint: String(value) }
    : typeof value === 'number' && !Number.isFinite(value)
      ? { number: String(value) }
      : value;

function read(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { bigint, number: text } = value as { bigint?: unknown; number?: unknown };
  const alone = Object.keys(value).length === 1;
  if (alone && typeof bigint === 'string' && /^-?\d{1,80}$/.test(bigint)) return BigInt(bigint);
  return alone && (text === 'NaN' || text === 'Infinity' || text === '-Infinity') ? Number(text) : value;
}

const hash = pipe(string(), regex(/^[\da-f]{64}$/));
const count = pipe(number(), integer(), minValue(0));
const place = { table: string(), key: string() };
const stepSchema = object({
  id: string(),
  by: string(),
  at: string(),
  reason: string(),
  edits: array(
    union([
      object({ kind: literal('set'), ...place, column: string(), from: unknown(), to: unknown() }),
      object({ kind: union([literal('add'), literal('remove')]), ...place, row: record(string(), unknown()) }),
    ]),
  ),
});
const setSchema = object({
  base: hash,
  asOf: string(),
  steps: array(stepSchema),
  undone: array(stepSchema),
  ratings: array(object({ claim: string(), rater: string(), at: string(), level: count })),
  mergedFrom: array(string()),
  revision: count,
});

/** A change set as text that gives the same set back, cells included. */
export function changesText(set: ChangeSet): string {
  const { base, asOf, steps, undone, ratings, mergedFrom, revision } = set;
  return JSON.stringify({ base, asOf, steps, undone, ratings, mergedFrom, revision }, written);
}

/** The set that the text holds; null where it is none. */
export function changesFrom(text: string): ChangeSet | null {
  try {
    const parsed = safeParse(setSchema, JSON.parse(text, read));
    return parsed.success ? (parsed.output as ChangeSet) : null;
  } catch {
    return null;
  }
}
