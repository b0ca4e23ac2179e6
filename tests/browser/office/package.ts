/** The parts of a zip, by its central directory and the browser's own inflating: nothing of the product's is used. */
export async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [method, size, named] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = new Blob([bytes.slice(from, from + size)]);
    const stream = method === 0 ? packed.stream() : packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
    parts.set(new TextDecoder().decode(bytes.slice(at + 46, at + 46 + named)), new Uint8Array(await new Response(stream).arrayBuffer()));
    at += 46 + named + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** A part as the browser's XML reader understands it. Throws where it does not. */
export function xmlPart(parts: ReadonlyMap<string, Uint8Array>, path: string): Document {
  const document = new DOMParser().parseFromString(new TextDecoder().decode(parts.get(path)), 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault || !parts.has(path)) throw new Error(`${path}: ${fault?.textContent ?? 'absent'}`);
  return document;
}

/** Elements of that name, whatever their prefix. */
export const named = (root: Document | Element, name: string): readonly Element[] => [...root.getElementsByTagNameNS('*', name)];
