/** Folded text (`fold.ts`) that remembers where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** Index in the original of every character of `text`. */
  readonly at: readonly number[];
}

/** Folds a text and keeps the places, so that what was matched can be marked in the text as it is shown. */
export function foldMap(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let gap = -1;
  let index = 0;
  for (const char of original) {
    const plain = char
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replaceAll('đ', 'd');
    for (const letter of plain) {
      if (/[\p{L}\p{N}%]/u.test(letter)) {
        if (gap >= 0 && text !== '') {
          text += ' ';
          at.push(gap);
        }
        gap = -1;
        text += letter;
        for (let i = 0; i < letter.length; i += 1) at.push(index);
      } else if (gap < 0) gap = index;
    }
    index += char.length;
  }
  return { text, at };
}
