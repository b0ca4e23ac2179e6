import { number, percent, signed, type Lang } from '../../i18n/format';
import { SIGN } from '../../i18n/sign';
import { formatOf } from '../charts/numbers';

const DECIMALS = [0, 1, 2, 3, 4, 5, 6] as const;

const plain = (text: string, value: number, lang: Lang): string | null => {
  const places = DECIMALS.find((d) => number(value, d, lang) === text);
  return places === undefined ? null : formatOf({ unit: '', decimals: places });
};

/**
 * The number format in which a cell that holds the exact value shows the very digits of its text: plain, in per cent, with its sign,
 * with the zero of official counts, with a unit behind it. A fraction, and the sign of nothing, stand in it as they are.
 * Null: the text says something else.
 */
export function formatShowing(text: string, value: number, lang: Lang): string | null {
  const found = plain(text, value, lang);
  if (found !== null) return found;
  const share = DECIMALS.find((d) => percent(value, d, lang) === text);
  if (share !== undefined) return formatOf({ unit: '%', decimals: share });
  const moved = DECIMALS.find((d) => signed(value, d, lang) === text);
  if (moved !== undefined) return [1, -1].map((sign) => (sign > 0 ? '+' : '-') + formatOf({ unit: '', decimals: moved })).join(';');
  if (/^0\d$/.test(text) && Number(text) === value) return '00';
  if (/^[+\u2212]0\d$/.test(text) && Number(text.replace('\u2212', '-')) === value) return '+00;-00';
  if (text === SIGN.nil && value === 0) return `0;-0;"${SIGN.nil}"`;
  if (/^[\d.,]+\/[\d.,]+$/.test(text)) return `"${text}"`;
  const [, digits = '', unit = ''] = /^([\d.,\u2212]+)(\s.+)$/u.exec(text) ?? [];
  const measured = digits === '' ? null : plain(digits, value, lang);
  return measured === null ? null : `${measured}"${unit.replaceAll('"', '')}"`;
}
