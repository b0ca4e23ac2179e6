import type { Random } from '../tools/random';
import type { Desk } from '../units';

/** A partner as the generator uses it: its country's name where it is a state, and where its meetings are held. */
interface PartnerWords {
  /** Short Vietnamese name for running text. */
  readonly short: string;
  /** Country whose law is compared, in Vietnamese; null for organisations. */
  readonly law: string | null;
  /** ISO code of the country that a delegation goes to or comes from. */
  readonly country: string;
}

export const PARTNER: Readonly<Record<string, PartnerWords>> = {
  JICA: { short: 'JICA', law: 'Nhật Bản', country: 'JP' },
  EU: { short: 'Liên minh châu Âu', law: null, country: 'BE' },
  UNDP: { short: 'UNDP', law: null, country: 'US' },
  UNICEF: { short: 'UNICEF', law: null, country: 'US' },
  UNODC: { short: 'UNODC', law: null, country: 'AT' },
  KOICA: { short: 'KOICA', law: 'Hàn Quốc', country: 'KR' },
  IRZ: { short: 'Quỹ IRZ', law: 'Đức', country: 'DE' },
  GIZ: { short: 'GIZ', law: 'Đức', country: 'DE' },
  'MOJ-DE': { short: 'Bộ Tư pháp Liên bang Đức', law: 'Đức', country: 'DE' },
  'MOJ-LA': { short: 'Bộ Tư pháp Lào', law: 'Lào', country: 'LA' },
  'MOJ-CN': { short: 'Bộ Tư pháp Trung Quốc', law: 'Trung Quốc', country: 'CN' },
  'MOJ-FR': { short: 'Bộ Tư pháp Pháp', law: 'Pháp', country: 'FR' },
  'MOJ-HU': { short: 'Bộ Tư pháp Hung-ga-ri', law: 'Hung-ga-ri', country: 'HU' },
  'MOJ-CU': { short: 'Bộ Tư pháp Cuba', law: 'Cuba', country: 'CU' },
  'MOJ-KH': { short: 'Bộ Tư pháp Cam-pu-chia', law: 'Cam-pu-chia', country: 'KH' },
  'MOJ-JP': { short: 'Bộ Tư pháp Nhật Bản', law: 'Nhật Bản', country: 'JP' },
  'MOJ-RU': { short: 'Bộ Tư pháp Liên bang Nga', law: 'Liên bang Nga', country: 'RU' },
  'MOJ-DZ': { short: 'Bộ Tư pháp An-giê-ri', law: 'An-giê-ri', country: 'DZ' },
  'MOJ-KR': { short: 'Bộ Tư pháp Hàn Quốc', law: 'Hàn Quốc', country: 'KR' },
  'MOJ-SG': { short: 'Bộ Pháp luật Xinh-ga-po', law: 'Xinh-ga-po', country: 'SG' },
  HCCH: { short: 'Hội nghị La Hay về tư pháp quốc tế', law: null, country: 'NL' },
  UNCITRAL: { short: 'UNCITRAL', law: null, country: 'AT' },
  ASEAN: { short: 'ASEAN', law: null, country: 'ID' },
  AALCO: { short: 'AALCO', law: null, country: 'IN' },
  WB: { short: 'Ngân hàng Thế giới', law: null, country: 'US' },
  CA: { short: 'Bộ các vấn đề toàn cầu Ca-na-đa', law: 'Ca-na-đa', country: 'CA' },
  USAID: { short: 'USAID', law: 'Hoa Kỳ', country: 'US' },
  DANIDA: { short: 'Danida', law: 'Đan Mạch', country: 'DK' },
  SIDA: { short: 'Sida', law: 'Thụy Điển', country: 'SE' },
};

export function words(partner: string): PartnerWords {
  const found = PARTNER[partner];
  if (!found) throw new RangeError(`no words for partner ${partner}`);
  return found;
}

/** Partners that worked with Viet Nam's justice sector over the whole ten years, by how often. */
// prettier-ignore
const USUAL: readonly (readonly [string, number])[] = [
  ['JICA', 14], ['MOJ-LA', 12], ['IRZ', 7], ['UNDP', 9], ['EU', 8], ['MOJ-CN', 6], ['KOICA', 6], ['MOJ-JP', 6],
  ['MOJ-KR', 5], ['MOJ-FR', 5], ['ASEAN', 6], ['MOJ-KH', 5], ['MOJ-DE', 4], ['MOJ-SG', 4], ['MOJ-RU', 4], ['MOJ-HU', 4],
  ['MOJ-CU', 3], ['GIZ', 3], ['MOJ-DZ', 1], ['WB', 1],
];

/** Partners that a desk works with besides the usual ones. */
// prettier-ignore
const OF_DESK: Partial<Record<Desk, readonly (readonly [string, number])[]>> = {
  plqt: [['HCCH', 30], ['UNCITRAL', 20], ['AALCO', 6], ['ASEAN', 10]],
  connuoi: [['HCCH', 40], ['UNICEF', 25], ['MOJ-FR', 20]],
  hshc: [['UNICEF', 20], ['UNODC', 20], ['UNDP', 12]],
  xlvphc: [['UNICEF', 25], ['UNDP', 10]],
  tgpl: [['UNDP', 20], ['UNICEF', 15], ['EU', 20]],
  pbgdpl: [['UNDP', 25], ['EU', 20], ['UNICEF', 12]],
  hotich: [['UNICEF', 20], ['UNDP', 10]],
  thads: [['MOJ-HU', 12], ['MOJ-CN', 15], ['MOJ-LA', 15]],
  hvtp: [['MOJ-LA', 30], ['KOICA', 15], ['MOJ-FR', 10]],
  btttp: [['IRZ', 20], ['MOJ-FR', 15], ['UNCITRAL', 8]],
};

/** American, Canadian and Nordic programmes ended in the first years. */
const PAST: readonly (readonly [string, number])[] = [
  ['USAID', 8],
  ['CA', 5],
  ['DANIDA', 3],
  ['SIDA', 3],
];

export const partnerFor = (rnd: Random, desk: Desk, year: number): string =>
  rnd.weighted([...USUAL, ...(OF_DESK[desk] ?? []), ...(year < 2018 ? PAST : [])]);

/** A partner whose law can be compared with. */
export function stateFor(rnd: Random, desk: Desk, year: number): string {
  for (;;) {
    const partner = partnerFor(rnd, desk, year);
    if (words(partner).law !== null && partner !== 'MOJ-LA' && partner !== 'MOJ-KH') return partner;
  }
}
