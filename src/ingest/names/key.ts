const OLD_TONES: readonly (readonly [old: RegExp, now: string])[] = [
  [/oà/g, 'òa'],
  [/oá/g, 'óa'],
  [/oả/g, 'ỏa'],
  [/oã/g, 'õa'],
  [/oạ/g, 'ọa'],
  [/oè/g, 'òe'],
  [/oé/g, 'óe'],
  [/oẻ/g, 'ỏe'],
  [/oẽ/g, 'õe'],
  [/oẹ/g, 'ọe'],
  [/uỳ/g, 'ùy'],
  [/uý/g, 'úy'],
  [/uỷ/g, 'ủy'],
  [/uỹ/g, 'ũy'],
  [/uỵ/g, 'ụy'],
];

/** A name for comparing with its accents: lower case, one place for tones (Hoà is Hòa, quý stays), single spaces. */
export function nameKey(text: string): string {
  let key = text.normalize('NFC').toLowerCase();
  for (const [old, now] of OLD_TONES)
    key = key.replace(old, (match, at: number) => (match.startsWith('u') && key[at - 1] === 'q' ? match : now));
  return key.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Words that a name may have or lack. */
const OPTIONAL = new Set(['tinh', 'thanh', 'pho', 'tp', 've', 'cua', 'va', 'the', 'of', 'and', 'for']);
const MINISTRY = / (?:thuoc |cua |- )?(?:bo tu phap|btp)$/;

/**
 * How well a shortened name covers a full one (0 … 1). Both are folded. A word stands for itself, or its letters for the
 * first letters of several words: "vu htqt", "v htqt" and "vhtqt" all are "vu hop tac quoc te". `gaps`: words of the full name
 * may be left out, which is enough for a suggestion only ("cuc thads" for "cuc quan ly thi hanh an dan su").
 */
export function covers(short: string, full: string, gaps = false): number {
  const [words, names] = [short.replace(MINISTRY, '').split(' '), full.split(' ')];
  const memory = new Map<string, number>();
  const best = (w: number, n: number): number => {
    if (w === words.length) {
      const rest = names.slice(n);
      return gaps || rest.every((name) => OPTIONAL.has(name)) ? 0 : Number.NEGATIVE_INFINITY;
    }
    const key = `${w} ${n}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const word = words[w]!;
    let most = Number.NEGATIVE_INFINITY;
    if (n < names.length) {
      if (word === names[n]) most = Math.max(most, 2 + best(w + 1, n + 1));
      const initials = names
        .slice(n, n + word.length)
        .map((name) => name[0])
        .join('');
      if (initials === word) most = Math.max(most, word.length * 1.5 + best(w + 1, n + word.length));
      if (gaps || OPTIONAL.has(names[n]!)) most = Math.max(most, best(w, n + 1));
    }
    if (OPTIONAL.has(word)) most = Math.max(most, best(w + 1, n));
    memory.set(key, most);
    return most;
  };
  const score = best(0, 0);
  return Number.isFinite(score) ? Math.max(0, Math.min(1, score / (2 * names.length))) : 0;
}

/** Words in common (0 … 1), for suggestions. */
export function common(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
