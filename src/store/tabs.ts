/** What one tab tells the others. `moved`: the head is another now; `tidied`: a version was removed, or something was said of one; `cleared`: nothing is kept any more. */
export type News =
  | { readonly kind: 'moved'; readonly version: string | null; readonly revision: number }
  | { readonly kind: 'tidied' }
  | { readonly kind: 'cleared' };

function isNews(data: unknown): data is News {
  const kind: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'kind') : null;
  return kind === 'moved' || kind === 'tidied' || kind === 'cleared';
}

export interface Tabs {
  readonly tell: (news: News) => void;
  readonly close: () => void;
}

/** Hears what other tabs of this page do, and tells them. */
export function openTabs(name: string, onNews: (news: News) => void): Tabs {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => isNews(event.data) && onNews(event.data));
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}

/**
 * Does the work while no other tab writes; null: one does. A page over plain http has no Web Locks: there the head's
 * revision alone, compared where it is written, keeps tabs from overruling each other.
 */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T | null> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return work();
  return locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : null));
}
