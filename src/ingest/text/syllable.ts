// The writing of a Vietnamese syllable, without its tone: what may open it, its vowels, what may close it (-k in names: Đắk Lắk).
const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x)?';
const VOWELS =
  '(?:uyê|uya|uyu|uôi|ươi|ươu|iêu|yêu|oai|oay|oeo|uây|uao|oao|iê|yê|uô|ươ|oa|oă|oe|uâ|uê|uơ|uy|ia|ya|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|oo|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)';
const CODA = '(?:ng|nh|ch|c|k|m|n|p|t)?';
const SYLLABLE = new RegExp(`^${ONSET}${VOWELS}${CODA}$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** True for a word that can be one Vietnamese syllable, with at most one tone mark. */
export function isSyllable(word: string): boolean {
  const parts = word.normalize('NFD').toLowerCase();
  if ((parts.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}
