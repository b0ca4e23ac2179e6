import type { Page } from '@playwright/test';

/** Everything that lies in the browser for this address. */
export const left = (page: Page) =>
  page.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    const databases = (await indexedDB.databases()).map((d) => d.name);
    return { databases, keys: Object.keys(localStorage), session: Object.keys(sessionStorage), caches: await caches.keys(), names };
  });

/** Questions of the last pack loaded whose answers do not lie there yet. */
export const unkept = (page: Page) =>
  page.evaluate(async () => {
    const asked = performance.getEntriesByName('thuocdo:asked').map((e) => String((e as PerformanceMark).detail));
    if (!(await indexedDB.databases()).some((d) => d.name === 'thuocdo-answers')) return asked;
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('thuocdo-answers');
      request.addEventListener('success', () => resolve(request.result));
    });
    const entries = await new Promise<{ at: number; kept: { answers: Map<string, unknown> } }[]>((resolve) => {
      const request = db.transaction('answers').objectStore('answers').getAll();
      request.addEventListener('success', () => resolve(request.result as never));
    });
    db.close();
    const last = entries.toSorted((a, b) => b.at - a.at)[0];
    return asked.filter((key) => !last?.kept.answers.has(key));
  });

/** Databases whose entries are bent in the middle, so that a later visit finds them damaged. */
export const bend = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const db = await done(indexedDB.open('thuocdo-tables'));
    const all = (await done(db.transaction('tables').objectStore('tables').getAll())) as { kept: { sealed: { content: Blob } } }[];
    const bent = [];
    for (const entry of all) {
      const { sealed } = entry.kept;
      const bytes = new Uint8Array(await sealed.content.arrayBuffer());
      bytes[bytes.length >> 1]! ^= 1;
      bent.push({ ...entry, kept: { ...entry.kept, sealed: { ...sealed, content: new Blob([bytes]) } } });
    }
    const store = db.transaction('tables', 'readwrite').objectStore('tables');
    await Promise.all(bent.map((entry) => done(store.put(entry))));
    db.close();
    return bent.length;
  });

/** Whether the tables of the pack on screen came as they were kept, or its files were read; null while neither is done. */
export const tablesCame = (page: Page) =>
  page.evaluate(() => (performance.getEntriesByName('thuocdo:tables').at(-1) as PerformanceMark | undefined)?.detail ?? null);

/** Whether they came as they were kept, or lie ready for the next visit. */
export const tablesKept = (page: Page) =>
  page.evaluate(() => {
    const marks = ['thuocdo:tables', 'thuocdo:tables-kept'].flatMap((name) => performance.getEntriesByName(name));
    return marks.some((mark) => mark.name === 'thuocdo:tables-kept' || (mark as PerformanceMark).detail === 'kept');
  });
