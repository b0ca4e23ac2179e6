import { isLanguage, type Language } from '../i18n/language';

const KEY = 'language';

/** The language of this machine; the address may say otherwise. */
export function keptLanguage(): Language {
  const value = localStorage.getItem(KEY);
  return isLanguage(value) && value !== 'x' ? value : 'vi';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
