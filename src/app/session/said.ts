import { digest } from '../../domain/digest';
import type { Part, Remark } from '../../domain/version';
import { readRemarks } from '../../store/remarks';

const ROLE = 'remark';

/** What was said of a version, as a part that goes with it; null where nothing was. */
export async function remarkPart(id: string, remark: Remark | undefined): Promise<{ readonly part: Part; readonly content: Blob } | null> {
  if (!remark || (remark.note === '' && remark.by === '')) return null;
  const content = new Blob([JSON.stringify({ [id]: remark })]);
  const bytes = new Uint8Array(await content.arrayBuffer());
  const part = { role: ROLE, name: 'remark.json', sha256: await digest(bytes), bytes: bytes.length, media: 'application/json' };
  return { part, content };
}

/** What these parts say of the version; null: nothing, or nothing that is a remark. */
export async function remarkFrom(id: string, parts: readonly Part[], files: ReadonlyMap<string, Blob>): Promise<Remark | null> {
  const part = parts.find((p) => p.role === ROLE);
  const text = part && (await files.get(part.sha256)?.text());
  if (text === undefined) return null;
  try {
    return readRemarks(JSON.parse(text)).get(id) ?? null;
  } catch {
    return null;
  }
}
