import { TooLarge } from '../bytes/faults';
import { LIMITS } from '../bytes/limits';
import type { Parts } from './parts';
import { resolve } from './xml';

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A text of a workbook: entities and `_x000D_` resolved, in NFC, with plain line breaks. */
export function plain(raw: string): string {
  const text = resolve(raw);
  const whole = text.includes('_x') ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
  return whole.normalize('NFC').replaceAll('\r\n', '\n');
}

/** The texts that cells share. Runs of rich text are joined; how a text is pronounced is left out. */
export function readStrings(parts: Parts, path: string): readonly string[] {
  const found: string[] = [];
  let [current, letters] = ['', 0];
  let [inText, inReading] = [false, false];
  parts.read(path, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') inReading = true;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') found.push(plain(current));
    },
    text(raw) {
      if (!inText || inReading) return;
      current += raw;
      letters += raw.length;
      if (letters > LIMITS.letters) throw new TooLarge('too many letters');
    },
  });
  return found;
}
