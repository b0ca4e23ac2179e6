import type { Lang } from '../../i18n/format';
import type { Language } from '../../i18n/language';

/** The language of numbers and names: the pseudo-language writes them as Vietnamese does. */
export const langOf = (language: Language): Lang => (language === 'en' ? 'en' : 'vi');
