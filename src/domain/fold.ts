/** Text for finding and matching: lower case, without Vietnamese marks, đ as d, spaces and punctuation as one space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
