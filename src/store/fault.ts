/** `quota`: the disk or the browser's share of it is full; `newer`: a newer edition of the page keeps its data here; `closed`: emptied or taken over meanwhile. */
export type StoreFault = 'quota' | 'newer' | 'closed' | 'refused';

export class StoreError extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, cause?: unknown) {
    super(cause instanceof Error ? `${fault}: ${cause.message}` : fault, { cause });
    this.name = 'StoreError';
    this.fault = fault;
  }
}

const FAULTS: Readonly<Record<string, StoreFault>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  InvalidStateError: 'closed',
};

/** What the browser's refusal means. */
export function storeError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  return new StoreError((cause instanceof Error && FAULTS[cause.name]) || 'refused', cause);
}
