import { AGREEMENT_LINES } from '../words/agreements';
import { words } from '../words/partners';
import { DATA_DATE } from '../calendar';
import { addDays, addMonths, type Day } from '../tools/days';
import { random } from '../tools/random';
import { pad } from '../tools/row';
import { seed } from '../tools/seeds';
import { type Desk, unitAt } from '../units';

export type Agreement = {
  agreement_id: string;
  number: string | null;
  title_vi: string;
  title_en: string | null;
  instrument: string;
  signatory_level: string;
  scope: string;
  lead_unit_id: string;
  content_area: string;
  signed_on: Day | null;
  effective_on: Day | null;
  expires_on: Day | null;
  auto_renew_months: number | null;
  terminated_on: Day | null;
  replaced_by: string | null;
};

/** An agreement with what other tables need to find it. */
export interface Instrument {
  readonly row: Agreement;
  readonly partners: readonly string[];
  readonly desk: string;
}

const ENGLISH = new Map(seed('seeds/partners.csv').map((p) => [String(p['partner_id']), String(p['name_en'])]));
const NAME: Readonly<Record<string, readonly [string, string]>> = {
  bien_ban: ['Bản ghi nhớ hợp tác', 'Memorandum of understanding'],
  thoa_thuan: ['Thỏa thuận hợp tác', 'Arrangement on cooperation'],
  chuong_trinh: ['Chương trình hợp tác', 'Cooperation programme'],
  ke_hoach: ['Kế hoạch hợp tác', 'Work plan for cooperation'],
  dieu_uoc: ['Hiệp định', 'Agreement'],
};
const OUR_SIDE: Readonly<Record<string, string>> = {
  hvtp: 'Học viện Tư pháp',
  dhlhn: 'Trường Đại học Luật Hà Nội',
  btttp: 'Cục Bổ trợ tư pháp',
};
/** Days on which treaties entered into force that are publicly known, or none yet. */
const IN_FORCE: Readonly<Record<string, Day | null>> = {
  '2016-03-16': '2016-10-01',
  '2020-03-04': '2020-05-04',
  '2024-12-31': '2024-12-31',
  '2017-12-01': '2017-12-01',
  '2026-06-11': null,
};
/** Instruments whose register entry nobody closed after they ran out. */
const FORGOTTEN = new Set(['2018-03-22', '2018-07-12', '2018-09-20', '2019-03-28']);

function titles(instrument: string, level: string, partner: string, desk: string, subject: string): [string, string] {
  const [vi = '', en = ''] = NAME[instrument] ?? [];
  const { short, law } = words(partner);
  const period = /^(năm|giai đoạn)/.test(subject);
  const about = subject && !period ? ` về ${subject}` : '';
  const term = period ? ` ${subject}` : '';
  if (level === 'don_vi') {
    const other = partner.startsWith('MOJ') ? `đối tác ${law ?? short}` : short;
    return [
      `${vi} giữa ${OUR_SIDE[desk] ?? 'Vụ Hợp tác quốc tế'} và ${other}${about}`,
      `${en} at institution level (${ENGLISH.get(partner) ?? partner})`,
    ];
  }
  const years = term.replace(/[^0-9–]+/g, ' ').trim();
  return [
    `${vi}${term} giữa Bộ Tư pháp Việt Nam và ${short}${about}`,
    `${en}${years && ` ${years}`} with the ${ENGLISH.get(partner) ?? partner}`,
  ];
}

function entry(line: string, serial: number): Instrument {
  const rnd = random(`agreement ${line}`);
  const [
    signed = '',
    instrument = '',
    level = '',
    parties = '',
    desk = '',
    content = '',
    months = '0',
    renewal = '0',
    subject = '',
    own = '',
  ] = line.split('|');
  const partners = parties.split(',');
  const [vi, en] = own ? own.split(' // ') : titles(instrument, level, partners[0] ?? '', desk, subject);
  const waits = instrument === 'dieu_uoc' ? rnd.int(90, 380) : rnd.chance(0.45) ? 0 : rnd.int(12, 75);
  const known = IN_FORCE[signed];
  const effective = signed === '' ? null : known !== undefined ? known : addDays(signed, waits);
  const year = signed.slice(0, 4);
  const term = Number(months);
  return {
    partners,
    desk,
    row: {
      agreement_id: signed ? `VK-${year}-${pad(serial, 2)}` : `VK-DP-${pad(serial, 2)}`,
      number: signed ? `${pad(serial, 2)}/${year}/VK-HTQT` : null,
      title_vi: vi ?? '',
      title_en: en ?? null,
      instrument,
      signatory_level: level,
      scope: partners.length > 1 && partners.some((p) => p === 'HCCH' || p === 'ASEAN') ? 'da_phuong' : 'song_phuong',
      lead_unit_id: desk.startsWith('STP') ? desk : unitAt(desk as Desk, signed || DATA_DATE),
      content_area: content,
      signed_on: signed || null,
      effective_on: effective !== null && effective > DATA_DATE ? null : effective,
      expires_on: term > 0 && effective !== null ? addDays(addMonths(effective, term), -1) : null,
      auto_renew_months: term > 0 ? Number(renewal) : null,
      terminated_on: null,
      replaced_by: null,
    },
  };
}

/** The next instrument of the same kind with the same partner takes the place of one with a term. */
function settle(item: Instrument, all: readonly Instrument[]): Agreement {
  const { row } = item;
  if (row.expires_on === null || row.auto_renew_months !== 0 || row.signed_on === null) return row;
  const signed = row.signed_on;
  const next = all.find(
    (o) =>
      o.row.instrument === row.instrument && o.desk === item.desk && o.partners[0] === item.partners[0] && (o.row.signed_on ?? '') > signed,
  );
  if (next) return { ...row, replaced_by: next.row.agreement_id };
  if (row.expires_on > DATA_DATE || FORGOTTEN.has(signed)) return row;
  return { ...row, terminated_on: addDays(row.expires_on, 1) };
}

/** Every instrument: the stock signed before 2016, those of ten years, and those still negotiated. */
export function agreements(): readonly Instrument[] {
  const counts = new Map<string, number>();
  const entries = AGREEMENT_LINES.split('\n').map((line) => {
    const year = line.startsWith('|') ? '' : line.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
    return entry(line, counts.get(year) ?? 1);
  });
  return entries.map((item) => ({ ...item, row: settle(item, entries) }));
}

export const agreementPartners = (items: readonly Instrument[]) =>
  items.flatMap(({ row, partners }) => partners.map((partner_id) => ({ agreement_id: row.agreement_id, partner_id })));

/** Instruments of that partner signed before that day and not yet run out, the newest first. */
export const inForce = (items: readonly Instrument[], partner: string, on: Day): readonly Instrument[] =>
  items
    .filter((i) => i.partners.includes(partner) && i.row.signed_on !== null && i.row.signed_on < on)
    .filter((i) => i.row.expires_on === null || (i.row.auto_renew_months ?? 0) > 0 || i.row.expires_on >= on)
    .reverse();
