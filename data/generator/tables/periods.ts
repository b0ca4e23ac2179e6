import { DATA_DATE, YEARS } from '../calendar';
import { day, type Day } from '../tools/days';

export type PeriodRow = {
  period_id: string;
  calendar: string;
  kind: string;
  start_on: Day;
  end_on: Day;
  due_on: Day | null;
  prev_period_id: string | null;
  yoy_period_id: string | null;
  label_vi: string;
  locked: boolean;
};

type Draft = Omit<PeriodRow, 'prev_period_id' | 'yoy_period_id' | 'locked' | 'calendar'> & { prev: string; yoy: string };

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Returns are due in the last month of the period, with estimates for its last days; the year's on 25 December (Decree 26/2024). */
function calendarYear(year: number): Draft[] {
  const quarter = (q: number): Draft => ({
    period_id: `${year}Q${q}`,
    kind: 'quy',
    start_on: day(year, q * 3 - 2, 1),
    end_on: day(year, q * 3, q === 1 || q === 4 ? 31 : 30),
    due_on: q === 4 ? day(year, 12, 25) : day(year, q * 3, 20),
    prev: q === 1 ? `${year - 1}Q4` : `${year}Q${q - 1}`,
    yoy: `${year - 1}Q${q}`,
    label_vi: `Quý ${ROMAN[q - 1] ?? ''}/${year}`,
  });
  const span = (id: string, kind: string, month: number, date: number, due: Day, label: string): Draft => ({
    period_id: `${year}${id}`,
    kind,
    start_on: day(year, 1, 1),
    end_on: day(year, month, date),
    due_on: due,
    prev: `${year - 1}${id}`,
    yoy: `${year - 1}${id}`,
    label_vi: label,
  });
  return [
    ...[1, 2, 3, 4].map(quarter),
    span('H1', 'sau_thang', 6, 30, day(year, 6, 20), `6 tháng đầu năm ${year}`),
    span('M9', 'chin_thang', 9, 30, day(year, 9, 20), `9 tháng đầu năm ${year}`),
    span('', 'nam', 12, 31, day(year, 12, 25), `Năm ${year}`),
  ];
}

function reportingYear(year: number): Draft[] {
  const span = (id: string, kind: string, end: Day, due: Day, label: string): Draft => ({
    period_id: `BC${year}${id}`,
    kind,
    start_on: day(year - 1, 12, 15),
    end_on: end,
    due_on: due,
    prev: `BC${year - 1}${id}`,
    yoy: `BC${year - 1}${id}`,
    label_vi: label,
  });
  return [
    span('H1', 'sau_thang', day(year, 6, 14), day(year, 6, 20), `Báo cáo 6 tháng đầu năm ${year} (15/12/${year - 1}–14/6/${year})`),
    span('M9', 'chin_thang', day(year, 9, 14), day(year, 9, 20), `Báo cáo 9 tháng đầu năm ${year} (15/12/${year - 1}–14/9/${year})`),
    span('', 'nam', day(year, 12, 14), day(year, 12, 25), `Báo cáo năm ${year} (15/12/${year - 1}–14/12/${year})`),
  ];
}

const enforcementYear = (year: number): Draft => ({
  period_id: `THADS${year}`,
  kind: 'nam',
  start_on: day(year - 1, 10, 1),
  end_on: day(year, 9, 30),
  due_on: day(year, 10, 10),
  prev: `THADS${year - 1}`,
  yoy: `THADS${year - 1}`,
  label_vi: `Năm thi hành án ${year} (01/10/${year - 1}–30/9/${year})`,
});

/** The three calendars, 2016 to 2026. Years over and reported on are locked. */
export function periods(): readonly PeriodRow[] {
  const drafts = (
    [
      ['lich', YEARS.flatMap(calendarYear)],
      ['bao_cao', YEARS.flatMap(reportingYear)],
      ['thads', YEARS.map(enforcementYear)],
    ] as const
  ).flatMap(([calendar, list]) => list.map((d) => ({ calendar, ...d })));
  const known = new Set(drafts.map((d) => d.period_id));
  const open = `${DATA_DATE.slice(0, 4)}-01-01`;
  return drafts.map(({ prev, yoy, ...d }) => ({
    period_id: d.period_id,
    calendar: d.calendar,
    kind: d.kind,
    start_on: d.start_on,
    end_on: d.end_on,
    due_on: d.due_on,
    prev_period_id: known.has(prev) ? prev : null,
    yoy_period_id: known.has(yoy) ? yoy : null,
    label_vi: d.label_vi,
    locked: d.end_on < open,
  }));
}
