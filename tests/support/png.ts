/** The texts of a PNG by keyword. */
export function pngTexts(png: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(png.buffer, png.byteOffset);
  const found = new Map<string, string>();
  for (let at = 8; at + 8 <= png.length;) {
    const size = view.getUint32(at);
    const data = png.subarray(at + 8, at + 8 + size);
    const end = data.indexOf(0);
    if (new TextDecoder().decode(png.subarray(at + 4, at + 8)) === 'iTXt')
      found.set(new TextDecoder().decode(data.subarray(0, end)), new TextDecoder().decode(data.subarray(end + 5)));
    at += 12 + size;
  }
  return found;
}
