import { digest } from '../../domain/digest';
import type { Part } from '../../domain/version';
import { adopted } from '../../review/adopt';
import { isEmpty } from '../../review/history';
import { changesFrom, changesText } from '../../store/changes-text';
import { deskStore } from './desk';

const ROLE = 'changes';

/** What was entered on that pack, as a part with its content; null where nothing was. */
export async function entriesOf(base: string): Promise<{ readonly part: Part; readonly content: Blob } | null> {
  const set = (await (await deskStore()).all()).find((s) => s.base === base);
  if (!set || (isEmpty(set) && set.undone.length === 0)) return null;
  const content = new Blob([changesText(set)]);
  const bytes = new Uint8Array(await content.arrayBuffer());
  const part = { role: ROLE, name: `${base}.json`, sha256: await digest(bytes), bytes: bytes.length, media: 'application/json' };
  return { part, content };
}

/** Takes over the entries among these parts. Steps that do not continue those on this machine are not mixed in; their number is the answer. */
export async function adoptEntries(parts: readonly Part[], files: ReadonlyMap<string, Blob>): Promise<number> {
  const store = await deskStore();
  let apart = 0;
  for (const part of parts.filter((p) => p.role === ROLE)) {
    const arriving = changesFrom((await files.get(part.sha256)?.text()) ?? '');
    if (!arriving) continue;
    const here = (await store.all()).find((s) => s.base === arriving.base);
    const next = adopted(here, arriving);
    if (next === 'apart') apart += arriving.steps.length;
    else if (next) await store.put(next);
  }
  return apart;
}
