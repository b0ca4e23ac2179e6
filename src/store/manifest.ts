import { array, boolean, integer, maxLength, minValue, nullable, number, object, pipe, record, regex, safeParse, string } from 'valibot';
import { type Part, type Version, versionId } from '../domain/version';

const hash = pipe(string(), regex(/^[\da-f]{64}$/));
const count = pipe(number(), integer(), minValue(0));
const text = pipe(string(), maxLength(2000));

const partSchema = object({ role: pipe(string(), regex(/^[a-z]{1,32}$/)), name: text, sha256: hash, bytes: count, media: text });

const versionSchema = object({
  id: hash,
  parent: nullable(hash),
  at: pipe(string(), regex(/^\d{4}-\d\d-\d\dT[\d:.]{5,16}Z$/)),
  note: text,
  pack: hash,
  asOf: pipe(string(), regex(/^\d{4}-\d\d-\d\d$/)),
  synthetic: boolean(),
  rows: record(pipe(string(), maxLength(64)), count),
  parts: pipe(array(partSchema), maxLength(5000)),
});

export const partOf = (found: unknown): Part | null => {
  const parsed = safeParse(partSchema, found);
  return parsed.success ? parsed.output : null;
};

/** What lies there, if it is a version and says what its id says. */
export function versionFrom(found: unknown): Version | null {
  const parsed = safeParse(versionSchema, found);
  return parsed.success && versionId(parsed.output) === parsed.output.id ? parsed.output : null;
}

/** The id that damaged content claims to have; for naming it. */
export function claimedId(found: unknown): string {
  const id: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'id') : null;
  return typeof id === 'string' ? id.slice(0, 64) : '?';
}
