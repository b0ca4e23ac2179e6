import type { Parts } from './parts';
import { attribute } from './xml';

/** What a number format makes of a number. */
export type NumberKind = 'number' | 'day' | 'time' | 'percent';

function builtIn(id: number): NumberKind {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  return id === 9 || id === 10 ? 'percent' : 'number';
}

/** By the letters of a format that stand outside quotes, brackets and escapes: `dd/mm/yyyy` is a day, `[h]:mm` a time. */
export function kindOfFormat(code: string): NumberKind {
  const bare = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .toLowerCase();
  if (/\[(h+|m+|s+)\]/.test(bare)) return 'time';
  const letters = bare.replace(/\[[^\]]*\]/g, '').replace(/general/g, '');
  if (/[dy]|mmm|e(?![+-])/.test(letters) || /^m+$/.test(letters.replace(/[^a-z]/g, ''))) return 'day';
  if (/[hs]/.test(letters)) return 'time';
  return letters.includes('%') ? 'percent' : 'number';
}

/** The kind of every cell style, by its number. */
export function readFormats(parts: Parts, path: string): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let inside = false;
  parts.read(path, {
    open(name, tag) {
      if (name === 'numFmt') codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
      else if (name === 'cellXfs') inside = true;
      else if (name === 'xf' && inside) {
        const id = Number(attribute(tag, 'numFmtId') ?? 0);
        const code = codes.get(id);
        kinds.push(code === undefined ? builtIn(id) : kindOfFormat(code));
      }
    },
    close(name) {
      if (name === 'cellXfs') inside = false;
    },
    text: () => undefined,
  });
  return kinds;
}
