import { YEARS } from '../calendar';
import { addDays, addMonths, day, workday } from '../tools/days';
import { random } from '../tools/random';
import { pad, upperFirst } from '../tools/row';
import { partnerFor, words } from '../words/partners';
import type { ProjectSpec } from '../words/projects';
import { topicWeights } from '../words/topics';

const KINDS: readonly (readonly [string, string])[] = [
  ['Hỗ trợ nâng cao năng lực về', 'Capacity building on'],
  ['Hỗ trợ nghiên cứu hoàn thiện pháp luật về', 'Research for law reform on'],
  ['Chia sẻ kinh nghiệm và bồi dưỡng về', 'Exchange and training on'],
  ['Hỗ trợ kỹ thuật về', 'Technical assistance on'],
];
// prettier-ignore
const CURRENCY: Readonly<Record<string, string>> = {
  JICA: 'JPY', 'MOJ-JP': 'JPY', KOICA: 'USD', 'MOJ-KR': 'KRW', CA: 'CAD', SIDA: 'SEK', EU: 'EUR', IRZ: 'EUR', GIZ: 'EUR',
  'MOJ-DE': 'EUR', 'MOJ-FR': 'EUR', DANIDA: 'EUR',
};
const PER_USD: Readonly<Record<string, number>> = { JPY: 120, KRW: 1200, CAD: 1.33, SEK: 9, EUR: 0.9, USD: 1, AUD: 1.45, CHF: 0.95 };
const DONORS = new Set([
  'JICA',
  'UNDP',
  'UNICEF',
  'UNODC',
  'KOICA',
  'IRZ',
  'GIZ',
  'EU',
  'MOJ-JP',
  'MOJ-KR',
  'MOJ-FR',
  'MOJ-DE',
  'MOJ-SG',
  'USAID',
  'CA',
  'SIDA',
  'DANIDA',
  'WB',
]);

/** Non-project aid: five or six a year, fewer in the pandemic, from 20 to 160 thousand dollars. */
export function smallProjects(): readonly ProjectSpec[] {
  return YEARS.flatMap((year) => {
    const count = year === 2020 || year === 2021 ? 3 : year === 2026 ? 4 : 6;
    return Array.from({ length: count }, (_, i) => small(year, i + 1));
  });
}

function small(year: number, serial: number): ProjectSpec {
  const id = `PDA-${year}-${pad(serial, 2)}`;
  const rnd = random(`small ${id}`);
  const about = rnd.weighted(topicWeights);
  let partner = partnerFor(rnd, about.desk, year);
  while (!DONORS.has(partner)) partner = partnerFor(rnd, about.desk, year);
  // Two currencies without up-to-date rates come in through donors outside the usual list.
  const other = id === 'PDA-2018-04' ? 'CHF' : id === 'PDA-2026-02' ? 'AUD' : null;
  const currency = other ?? CURRENCY[partner] ?? 'USD';
  const [vi, en] = rnd.pick(KINDS.filter(([words]) => about.sort === 'law' || about.sort === 'norm' || !words.includes('pháp luật')));
  const start = workday(day(year, rnd.int(1, year === 2026 ? 5 : 9), rnd.int(5, 25)));
  const planned = addDays(addMonths(start, rnd.pick([9, 12, 12, 18])), -1);
  const late = rnd.chance(0.3) ? addMonths(planned, rnd.pick([2, 3, 6])) : planned;
  return {
    id,
    vi: `${vi} ${about.vi}`,
    en: upperFirst(`${en.toLowerCase()} ${about.en}`),
    donors: [[other ? 'NGOAI-KHAC' : partner, 100]],
    kind: 'phi_du_an',
    capital: rnd.chance(0.7) ? 'ngoai_oda' : 'oda_khl',
    sector: about.area === 'dao_tao' ? '15130' : rnd.pick(['15130', '15130', '15134', '15160']),
    content: about.area === 'dao_tao' ? 'dao_tao' : rnd.pick(['xay_dung_pl', 'thi_hanh_pl', 'thi_hanh_pl', 'cai_cach_tp']),
    desk: about.desk,
    units: [[about.desk, 100]],
    currency,
    amount: Math.round((rnd.int(20, 160) * 1000 * (PER_USD[currency] ?? 1)) / 500) * 500,
    committed: addDays(start, -rnd.int(10, 45)),
    start,
    planned,
    end: late > '2026-09-30' ? null : late,
    ...(late > planned ? { extensions: 1 } : {}),
    ...(words(partner).country ? { pace: rnd.real(0.5, 0.9) } : {}),
  };
}
