import { crc32 } from '../archive/crc';

/** Bytes of the signature and of the head, which comes first. */
const AFTER_HEAD = 8 + 25;
/** Pixels a metre of a screen of 96 dots an inch. */
const SCREEN = 3780;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** A text in UTF-8: keyword, not compressed, no language, no other keyword. */
function textChunk(keyword: string, text: string): Uint8Array {
  const [name, body] = [keyword, text.toWellFormed()].map((part) => new TextEncoder().encode(part)) as [Uint8Array, Uint8Array];
  const data = new Uint8Array(name.length + 5 + body.length);
  data.set(name);
  data.set(body, name.length + 5);
  return chunk('iTXt', data);
}

/** How large it is meant to be: a picture of more pixels stays as wide on paper. */
function sizeChunk(ratio: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, SCREEN * ratio);
  view.setUint32(4, SCREEN * ratio);
  data[8] = 1;
  return chunk('pHYs', data);
}

/** The PNG with texts that any viewer of properties shows, by keyword (Latin letters), and with `ratio` pixels a unit of the page. */
export function withTexts(png: Uint8Array, ratio: number, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const added = [sizeChunk(ratio), ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text))];
  const whole = new Uint8Array(png.length + added.reduce((sum, part) => sum + part.length, 0));
  whole.set(png.subarray(0, AFTER_HEAD));
  let at = AFTER_HEAD;
  for (const part of added) {
    whole.set(part, at);
    at += part.length;
  }
  whole.set(png.subarray(AFTER_HEAD), at);
  return whole;
}
