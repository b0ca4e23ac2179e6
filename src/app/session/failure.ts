import type { Problem } from '../../domain/problem';
import { EngineError } from '../../engine/port';

/** Why an engine, a worker or a fetch failed, as a problem. */
export function failure(cause: unknown): Problem {
  const value = cause instanceof Error ? cause.message : String(cause);
  return { code: cause instanceof EngineError ? `engine_${cause.kind}` : 'pack_failed', severity: 'error', value, count: 1 };
}
