/** Bytes that keeping needs, and bytes that are free; null: the browser does not say. */
export interface Room {
  readonly needed: number;
  readonly free: number | null;
  readonly fits: boolean;
}

/** What IndexedDB writes besides the files themselves, as a share of them; and a reserve for the small things. */
const OVERHEAD = 1.1;
const RESERVE = 2 ** 20;

/** Whether so many bytes would fit, by what the browser says of quota and use. Unknown counts as fitting: the writing itself will tell. */
export function room(bytes: number, estimate: StorageEstimate | null): Room {
  const needed = Math.ceil(bytes * OVERHEAD) + RESERVE;
  const { quota, usage } = estimate ?? {};
  const free = quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
  return { needed, free, fits: free === null || needed <= free };
}

/** Null where the browser does not say; a page over plain http is not told. */
export async function estimated(): Promise<StorageEstimate | null> {
  const storage = globalThis.navigator?.storage as StorageManager | undefined;
  return (await storage?.estimate?.().catch(() => null)) ?? null;
}

/** Whether the browser has promised not to evict; null: it does not say. */
export async function isPersisted(): Promise<boolean | null> {
  const storage = globalThis.navigator?.storage as StorageManager | undefined;
  return (await storage?.persisted?.().catch(() => null)) ?? null;
}

/** Asks the browser not to evict what is kept. False: it may, when the disk runs short. */
export async function persisted(): Promise<boolean> {
  const storage = globalThis.navigator?.storage as StorageManager | undefined;
  return (await storage?.persist?.().catch(() => false)) ?? false;
}
