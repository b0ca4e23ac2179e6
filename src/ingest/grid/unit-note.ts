import { fold } from '../../domain/fold';

/** What the numbers of a table or a column are counted in. */
export interface UnitNote {
  /** As it is written: "triệu đồng". */
  readonly text: string;
  /** Every number has to be multiplied by this: 1000000. */
  readonly factor: number;
  /** ISO 4217, or null where no money is named. */
  readonly currency: string | null;
}

const SCALES: readonly (readonly [words: RegExp, factor: number])[] = [
  [/^(nghin|ngan) (ty|ti)\b/, 1e12],
  [/^(ty|ti|billion|bn)\b/, 1e9],
  [/^(trieu|tr|million|mn|mio)\b/, 1e6],
  [/^(nghin|ngan|thousand|1 000)\b/, 1e3],
  [/^(tram|hundred)\b/, 100],
];

const CURRENCIES: Readonly<Record<string, string>> = {
  'vnd|d|dong|dong viet nam|viet nam dong|vietnam dong': 'VND',
  'usd|do la|do la my|dollar|us dollar|dollars|do': 'USD',
  'eur|euro|euros': 'EUR',
  'jpy|yen|yen nhat|dong yen': 'JPY',
  'krw|won|won han quoc': 'KRW',
  'cny|nhan dan te|nhan dan te trung quoc|rmb|yuan': 'CNY',
  'gbp|bang|bang anh|pound|pounds': 'GBP',
  'chf|franc thuy sy|phrang thuy sy': 'CHF',
  'aud|do la uc|do uc': 'AUD',
  'cad|do la canada|do canada': 'CAD',
  'sek|krona|krona thuy dien|cua ron thuy dien': 'SEK',
  'dkk|krone dan mach|cua ron dan mach': 'DKK',
  'nok|krone na uy': 'NOK',
  'lak|kip|kip lao': 'LAK',
  'sgd|do la singapore': 'SGD',
  'thb|bat|bat thai': 'THB',
};
const SIGNS: Readonly<Record<string, string>> = {
  '₫': 'VND',
  đ: 'VND',
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '¥': 'JPY',
  '£': 'GBP',
  '₩': 'KRW',
};

const byWord = new Map(Object.entries(CURRENCIES).flatMap(([words, code]) => words.split('|').map((word) => [word, code] as const)));

/** The ISO code of a currency as people write it (VNĐ, Yên Nhật, €); null where it is none. */
export function currencyOf(text: string): string | null {
  const sign = SIGNS[text.trim().toLowerCase()];
  return sign ?? byWord.get(fold(text)) ?? null;
}

/** "triệu đồng" → a million, VND; "1.000 USD" → a thousand, USD; "USD" → one. Null where neither a scale nor money is named. */
export function unitOf(text: string): UnitNote | null {
  const words = fold(text.replace(/(\d)[.,](?=\d{3}\b)/g, '$1 '));
  const scale = SCALES.find(([pattern]) => pattern.test(words));
  const rest = scale ? words.replace(scale[0], '').trim() : words;
  const currency = rest === '' ? null : currencyOf(scale ? rest : text.trim());
  if (!scale && currency === null) return null;
  return rest !== '' && currency === null ? null : { text: text.trim(), factor: scale?.[1] ?? 1, currency };
}

const NAMED = /(?:đơn vị(?: tính)?|đvt|unit)\s*[:：]\s*([^;()]+)/iu;
const BRACKETS = /\(([^()]+)\)\s*$/;

/** The unit that a heading names: "Đơn vị tính: triệu đồng". */
export function unitInHeading(text: string): UnitNote | null {
  const named = NAMED.exec(text)?.[1];
  return named === undefined ? null : unitOf(named.trim());
}

/** The unit that a column's title names at its end, in brackets or behind a comma: "Cam kết (triệu USD)". */
export function unitInTitle(title: string): UnitNote | null {
  const text = title.trim();
  const named = NAMED.exec(text)?.[1] ?? BRACKETS.exec(text)?.[1] ?? /,\s*([^,]+)$/.exec(text)?.[1];
  return named === undefined ? null : unitOf(named.trim().replace(/^(?:đơn vị(?: tính)?|đvt)\s*[:：]?\s*/iu, ''));
}
