import { isLanguage, type Language } from '../i18n/language';

const KEY = 'language';

/** The language of this machine; the address may say otherwise. */
export function keptLanguage(): Language {
  const value = localStorage.getItem(KEY);
  return isLanguage(value) && value !== 'x' ? value : 'vi';
}

/** Vietnamese is what a browser without a word of ours speaks: it leaves nothing behind. */
export function keepLanguage(language: Language): void {
  if (language === 'vi') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, language);
}
