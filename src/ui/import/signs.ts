import type { Translate } from '../../i18n/text';

const NAMED = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;

/** Delimiters that a person can choose. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

const isNamed = (sign: string): sign is keyof typeof NAMED => Object.hasOwn(NAMED, sign);

/** A delimiter in words. */
export const delimiterName = (sign: string, t: Translate): string =>
  isNamed(sign) ? t(`intake.delimiter_${NAMED[sign]}`) : t('intake.delimiter_other', { sign: JSON.stringify(sign) });
