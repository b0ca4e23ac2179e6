import { EngineError } from './port';

interface Report {
  exception_type?: string;
  exception_message?: string;
  position?: string;
}

function parse(message: string): Report | null {
  const start = message.indexOf('{"exception_type"');
  if (start < 0) return null;
  try {
    const report = JSON.parse(message.slice(start)) as Report;
    // The parser's reports come as one within another.
    return parse(report.exception_message ?? '') ?? report;
  } catch {
    return null;
  }
}

// A trap in the engine's code leaves it in an unknown state, so it counts as dead.
const TRAP =
  /memory access out of bounds|function signature mismatch|table index is out of bounds|unreachable|Maximum call stack|_setThrew/;
const MEMORY = /Out of Memory|malloc of size|bad_alloc|could not allocate/i;

/** Whatever an engine threw, as an `EngineError` of the right kind. */
export function failure(cause: unknown): EngineError {
  if (cause instanceof EngineError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const report = parse(message);
  const type = report?.exception_type ?? '';
  const text = report?.exception_message ? `${type} Error: ${report.exception_message}` : message;
  if (type === 'Interrupt' || /INTERRUPT Error|query was canceled/i.test(message)) return new EngineError('cancelled', text);
  if (MEMORY.test(`${type} ${text}`)) return new EngineError('memory', text);
  if (TRAP.test(text) || type === 'Fatal' || type === 'Internal') return new EngineError('dead', text);
  return new EngineError('sql', text, report?.position === undefined ? null : Number(report.position));
}
