/** `x` is the pseudo-language of the tests: it shows keys, so that a text without one stands out. */
export type Language = 'vi' | 'en' | 'x';

export const LANGUAGES = ['vi', 'en', 'x'] as const satisfies readonly Language[];

/** The tag for `lang` attributes, `Intl` and React Aria. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language === 'x' ? 'en-XA' : 'vi-VN';
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((known) => known === value);
}
