import type { Series } from '../../src/domain/answer';
import type { Figure } from '../../src/domain/figure';
import { breakdown } from '../../src/figures/breakdown';
import { columnsStacked, instrumentKinds } from '../../src/figures/columns-stacked';
import type { FigureContext } from '../../src/figures/context';
import { dumbbell } from '../../src/figures/dumbbell';
import { kirkpatrick } from '../../src/figures/kirkpatrick';
import { course as courseOf } from '../../src/figures/course';
import { yearly } from '../../src/figures/trend';
import { twoFlows } from '../../src/figures/two-flows';
import { unitsTable } from '../../src/figures/units-table';
import type { Lang } from '../../src/i18n/format';
import { planPath } from '../../src/domain/plan-path';
import { translator } from '../../src/i18n/text';
import { answer, measure, nine, rate, year } from '../support/figures';
import { pointsOf, risingOf } from '../support/results';
import { bandOf, enforcementOf, planKeptOf, shiftOf, sidesOf } from '../support/questions';

export function context(lang: Lang): FigureContext {
  const source = lang === 'vi' ? 'Sổ theo dõi điều ước và thỏa thuận quốc tế' : 'Register of treaties and agreements';
  return { lang, t: translator(lang), asOf: '2026-09-14', source, quality: 98, passport: 'TD-7F3A-9C21' };
}

const KINDS = [
  [1, 3, 2],
  [2, 4, 2],
  [1, 4, 2],
  [2, 4, 3],
  [1, 2, 1],
  [0, 3, 2],
  [2, 4, 2],
  [1, 4, 2],
  [2, 4, 3],
  [2, 4, 2],
] as const;
const PLANS = [null, null, null, null, null, 6, 7, 7, 8, 8] as const;

const MARKS = [
  { at: 0, weight: 1, day: '2026-01-10', text: 'Sắp xếp tổ chức: 5 đơn vị', source: 'Nghị định 09/2026/NĐ-CP' },
  { at: 4, weight: 3, day: '2026-05-15', text: 'Nghị định 26/2024 có hiệu lực', source: 'Nghị định 26/2024/NĐ-CP' },
  { at: 5, weight: 0, day: '2026-06-30', text: 'Một việc khác ở ngay bên cạnh, tên khá dài', source: 'Nguồn' },
];

export function instruments(lang: Lang, options: { missing?: boolean; more?: readonly number[]; marks?: boolean } = {}): Figure {
  const ctx = context(lang);
  const parts = (counts: readonly number[]) =>
    ['dieu_uoc', 'thoa_thuan', 'chuong_trinh']
      .map((key, i) => ({ key, measure: measure(counts[i] ?? 0) }))
      .filter((g) => (g.measure.value ?? 0) > 0);
  const point = (counts: readonly number[], i: number) => {
    const total = counts.reduce((a, b) => a + b, 0);
    return answer(
      'O01',
      year(2016 + i),
      options.missing && i === 4 ? measure(null) : measure(total),
      'agreements.instrument',
      options.missing && i === 4 ? [] : parts(counts),
    );
  };
  const now = options.more ?? [1, 3, 2];
  const last = answer(
    'O01',
    nine(2026),
    measure(
      now.reduce((a, b) => a + b, 0),
      { partial: true },
    ),
    'agreements.instrument',
    parts(now),
  );
  const series: Series = { indicator: 'O01', by: 'agreements.instrument', points: [...KINDS.map(point), last] };
  return columnsStacked(
    {
      id: 'instruments',
      indicator: { id: 'O01', unit: { vi: 'văn kiện', en: 'agreements' }, decimals: 0 },
      series,
      kinds: instrumentKinds(ctx),
      plans: [...PLANS, 8],
      before: answer('O01', nine(2025), measure(5)),
      subject: ctx.t('figures.wholeMinistry'),
      marks: options.marks ? MARKS : [],
    },
    ctx,
  );
}

const MOBILISED = [14.1, 13.1, 12.4, 11.1, 8.2, 7.4, 9.6, 10.9, 12.1, 13.0];
const DISBURSED = [12.6, 12.0, 11.5, 10.9, 6.1, 5.9, 7.1, 8.3, 9.7, 9.9];

export function aid(lang: Lang, options: { gap?: boolean; negative?: boolean; marks?: boolean } = {}): Figure {
  const years = (values: readonly number[], id: string): Series => ({
    indicator: id,
    by: null,
    points: values.map((v, i) =>
      answer(id, year(2016 + i), options.gap && i === 5 ? measure(null) : measure(options.negative && i === 4 ? -2.4 : v, { n: 60 })),
    ),
  });
  const same = (values: readonly number[], id: string) =>
    values.map((v, i) => answer(id, nine(2024 + i), measure(v, { n: 48, partial: i === 2 })));
  const unit = lang === 'vi' ? 'triệu USD' : 'million USD';
  const dong = lang === 'vi' ? 'tỷ đồng' : 'billion VND';
  return twoFlows(
    {
      id: 'aid',
      mobilised: {
        indicator: { id: 'I01', decimals: 2 },
        years: years(MOBILISED, 'I01'),
        same: same([9.1, 11.27, 9.84], 'I01'),
        before: same([9.1, 11.27, 9.84], 'I01')[1] ?? null,
        plan: 12,
        other: { measure: measure(250.4, { n: 48 }), unit: dong, decimals: 1 },
      },
      disbursed: {
        indicator: { id: 'I02', decimals: 2 },
        years: years(DISBURSED, 'I02'),
        same: same([6.3, 6.58, 7.31], 'I02'),
        before: same([6.3, 6.58, 7.31], 'I02')[1] ?? null,
        plan: 11.9,
        other: { measure: measure(186, { n: 126 }), unit: dong, decimals: 1 },
      },
      unit,
      decimals: 2,
      subject: lang === 'vi' ? 'Bộ' : 'the ministry',
      marks: options.marks ? MARKS : [],
    },
    context(lang),
  );
}

export function training(lang: Lang, options: { means?: boolean; none?: boolean } = {}): Figure {
  const shape = { unit: lang === 'vi' ? 'lượt' : 'places', decimals: 0 };
  const level = (n: 1 | 2 | 3 | 4, positive: number, measured: number) => ({
    level: n,
    positive: options.means && n < 3 ? null : options.none ? 0 : positive,
    mean: options.means && n < 3 ? 84.2 : null,
    measured: options.none ? 0 : measured,
    total: 1284,
    indicator: `K0${n}`,
    period: 'chin_thang-2026-09-14',
  });
  return kirkpatrick(
    {
      id: 'training',
      trained: {
        period: nine(2026),
        now: measure(1284, { n: 1284 }),
        before: measure(1402, { n: 1402 }),
        beforePeriod: nine(2025),
        plan: 2100,
        shape,
      },
      levels: [level(1, 1122, 1233), level(2, 767, 924), level(3, 231, 398), level(4, 26, 77)],
    },
    context(lang),
  );
}

const GROUPS = [
  ['delegations.direction', 'vao', 'Đoàn vào', 'Inbound', 32, 42, 29, 42],
  ['delegations.direction', 'ra', 'Đoàn ra', 'Outbound', 20, 31, 17, 30],
  ['delegations.level', 'vu', 'Cấp Vụ', 'Department level', 38, 49, 32, 47],
  ['delegations.level', 'lanh_dao_bo', 'Lãnh đạo Bộ', 'Minister level', 14, 24, 12, 22],
] as const;

export function delegations(lang: Lang, options: { small?: boolean } = {}): Figure {
  const dims = ['delegations.direction', 'delegations.level'];
  const of = (which: 'now' | 'before') =>
    dims.map((by) => {
      const groups = GROUPS.filter((g) => g[0] === by).map((g) => {
        const few = options.small && g[1] === 'lanh_dao_bo';
        return { key: g[1], measure: which === 'now' ? (few ? rate(3, 7) : rate(g[4], g[5])) : rate(g[6], g[7]) };
      });
      return answer('A04', which === 'now' ? nine(2026) : nine(2025), which === 'now' ? rate(52, 73) : rate(46, 72), by, groups);
    });
  return dumbbell(
    {
      id: 'delegations',
      indicator: { id: 'A04', decimals: 1 },
      now: of('now'),
      before: of('before'),
      rows: GROUPS.map((g) => ({ by: g[0], key: g[1], name: lang === 'vi' ? g[2] : g[3] })),
      plan: 70,
    },
    context(lang),
  );
}

const UNITS = [
  ['hvtp', 'Học viện Tư pháp', 1, 77, 78, 75, 4, 3],
  ['htqt', 'Vụ Hợp tác quốc tế', 2, 72, 88, 82, 5, 3],
  ['plqt', 'Vụ Pháp luật quốc tế', 2, 68, 78, 79, 7, 3],
  ['bttp', 'Cục Bổ trợ tư pháp', 1, 66, 73, 71, 3, 3],
  ['dskt', 'Vụ Pháp luật dân sự - kinh tế', 0, 63, 63, 70, 4, 3],
  ['hctp', 'Cục Hành chính tư pháp', 0, 59, 48, 73, 2, 3],
  ['ktvb', 'Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính', 0, 51, 62, 67, 3, 2],
  ['thads', 'Cục Quản lý Thi hành án dân sự', 0, 38, 35, 44, 1, 2],
  ['clkh', 'Viện Chiến lược và Khoa học pháp lý', 0, null, 48, 60, 0, 1],
] as const;

export function units(lang: Lang): Figure {
  const by = (id: string, pick: (u: (typeof UNITS)[number]) => ReturnType<typeof measure>) =>
    answer(
      id,
      nine(2026),
      measure(100, { n: 500 }),
      'unit',
      UNITS.map((u) => ({ key: u[0], measure: pick(u) })),
    );
  const plan100 = new Map<string, number>(UNITS.map((u) => [u[0], 100]));
  const t = (vi: string, en: string) => (lang === 'vi' ? vi : en);
  const count = (v: number) => measure(v, { n: v, smallN: v > 0 });
  return unitsTable(
    {
      id: 'units',
      units: UNITS.map((u) => ({ key: u[0], name: u[1] })),
      sortBy: 1,
      columns: [
        {
          indicator: { id: 'O01', unit: { vi: 'văn kiện', en: 'agreements' }, decimals: 0, direction: 'none' },
          name: t('Văn kiện chủ trì', 'Agreements led'),
          answer: by('O01', (u) => count(u[2])),
          draw: 'ticks',
          plans: null,
          due: null,
        },
        {
          indicator: { id: 'I02', unit: { vi: 'tỷ đồng', en: 'billion VND' }, decimals: 1, direction: 'up' },
          name: t('Giải ngân, % kế hoạch', 'Disbursed, % of plan'),
          answer: by('I02', (u) => measure(u[3], { n: 40 })),
          draw: 'bar',
          plans: plan100,
          due: 75,
        },
        {
          indicator: { id: 'O06', unit: { vi: 'lượt', en: 'places' }, decimals: 0, direction: 'up' },
          name: t('Lượt đào tạo, % kế hoạch', 'Training, % of plan'),
          answer: by('O06', (u) => measure(u[4], { n: 80 })),
          draw: 'bar',
          plans: plan100,
          due: 75,
        },
        {
          indicator: { id: 'A04', unit: { vi: '%', en: '%' }, decimals: 1, direction: 'up' },
          name: t('Đoàn thực chất, %', 'Substantive, %'),
          answer: by('A04', (u) => rate(u[5], 100)),
          draw: 'bar',
          plans: null,
          due: 70,
        },
        {
          indicator: { id: 'Q01', unit: { vi: '%', en: '%' }, decimals: 1, direction: 'up' },
          name: t('Báo cáo đúng hạn', 'Reports on time'),
          answer: by('Q01', (u) => rate(u[7], 3)),
          draw: 'text',
          plans: null,
          due: null,
        },
      ],
    },
    context(lang),
  );
}

const ENDS = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2026, i + 1, 0)).toISOString().slice(0, 10));
const DISBURSEMENT = {
  id: 'I02',
  short: { vi: 'Viện trợ giải ngân', en: 'Aid disbursed' },
  unit: { vi: 'triệu USD', en: 'million USD' },
  decimals: 2,
  units: 'sum',
} as const;

export function course(lang: Lang, options: { gap?: boolean; fan?: boolean } = {}): Figure {
  const m = (values: readonly number[]) =>
    Array.from({ length: 12 }, (_, i) => (values[i] === undefined || (options.gap && i === 3) ? null : measure(values[i], { n: 40 })));
  return courseOf(
    {
      id: 'course',
      indicator: DISBURSEMENT,
      steps: Array.from({ length: 12 }, (_, i) => (lang === 'vi' ? `T${i + 1}` : `M${i + 1}`)),
      now: m([0.42, 0.81, 1.52, 2.31, 3.18, 4.26, 5.12, 6.2, 7.31]),
      before: m([0.35, 0.72, 1.28, 1.95, 2.74, 3.81, 4.62, 5.55, 6.58, 7.52, 8.6, 9.9]),
      after: [],
      path: planPath('2026-01-01', ENDS, [
        { day: '2026-09-30', target: 8.9 },
        { day: '2026-12-31', target: 11.9 },
      ]),
      year: year(2026),
      forecast: options.fan
        ? { mid: 10.5, inner: [10.1, 10.9], outer: [9.6, 11.3], years: ['2021', '2022', '2023', '2024', '2025'] }
        : null,
      marks: options.fan ? MARKS : [],
      plan: 11.9,
      period: nine(2026),
      beforePeriod: nine(2025),
      beforeYear: year(2025),
      total: measure(7.31, { n: 126 }),
      totalBefore: measure(6.58, { n: 117 }),
    },
    context(lang),
  );
}

export function years(
  lang: Lang,
  options: { rate?: boolean; gap?: boolean; one?: boolean; sixty?: boolean; negative?: boolean; base?: boolean } = {},
): Figure {
  const indicator = options.rate
    ? { id: 'A04', short: { vi: 'Đoàn thực chất', en: 'Substantive delegations' }, unit: { vi: '%', en: '%' }, decimals: 1 }
    : { id: 'A06', short: { vi: 'Hội nghị, hội thảo', en: 'Conferences' }, unit: { vi: 'cuộc', en: 'events' }, decimals: 0 };
  const count = options.one ? 1 : options.sixty ? 60 : 10;
  const value = (i: number) => (options.rate ? 55 + ((i * 7) % 19) : options.negative && i % 3 === 1 ? -4 - i : 20 + ((i * 13) % 37));
  const points = Array.from({ length: count }, (_, i) =>
    answer(indicator.id, year(2026 - count + i), options.gap && (i === 3 || i === 4) ? measure(null) : measure(value(i), { n: 60 })),
  );
  const last = answer(indicator.id, nine(2026), measure(value(count), { n: 44, partial: true }));
  return yearly(
    {
      id: 'years',
      indicator,
      series: { indicator: indicator.id, by: null, points: [...points, last] },
      plans: [...points.map((_, i) => (i > 5 ? 45 : null)), 45],
      before: answer(indicator.id, nine(options.base ? 2021 : 2025), measure(value(1), { n: 51 })),
      ...(options.base ? { base: true, beside: true } : {}),
    },
    context(lang),
  );
}

export function partners(lang: Lang, options: { sixty?: boolean; long?: boolean; hostile?: boolean; missing?: boolean } = {}): Figure {
  const names = options.sixty
    ? Array.from({ length: 60 }, (_, i) => `Đối tác ${i + 1}`)
    : ['Nhật Bản', 'EU, UNDP, UNICEF', 'Hàn Quốc', 'Đức', 'Pháp', 'Hà Lan', 'Thụy Sĩ', 'Lào'];
  const name = (i: number) =>
    options.long && i === 1
      ? 'Chương trình hợp tác pháp luật và tư pháp giữa Liên minh châu Âu, Chương trình Phát triển Liên Hợp Quốc và Quỹ Nhi đồng Liên Hợp Quốc nhằm tăng cường pháp luật và tư pháp tại Việt Nam giai đoạn 2018 đến 2027'
      : options.hostile && i === 1
        ? '<img src=x onerror=alert(1)>{b|bold} ${7*7} \u0007=cmd|x'
        : (names[i] ?? '');
  const values = [2.41, 1.86, 1.12, 0.87, 0.4, 0.35, 0.2, 0.1];
  const groups = names.map((_, i) => ({
    key: `P${i}`,
    measure: options.missing && i === 7 ? measure(null) : measure(options.sixty ? (60 - i) / 10 : (values[i] ?? 0), { n: 12 }),
  }));
  const total = groups.reduce((s, g) => s + (g.measure.value ?? 0), 0);
  return breakdown(
    {
      id: 'partners',
      indicator: DISBURSEMENT,
      answer: answer('I02', nine(2026), measure(total, { n: 126 }), 'partners.partner_id', groups),
      by: lang === 'vi' ? 'Đối tác' : 'Partner',
      label: (key) => name(Number(key.slice(1))),
      plans: new Map([
        ['P0', 3.2],
        ['P1', 3.4],
        ['P2', 1.6],
        ['P3', 1.2],
      ]),
      top: options.sixty ? 60 : 5,
    },
    context(lang),
  );
}

/** Every case of the gallery: name → figure and the width it is drawn at. */
export const CASES: Readonly<
  Record<string, { readonly figure: Figure; readonly width: number; readonly lang: Lang; readonly theme?: 'dark' }>
> = {
  instruments: { lang: 'vi', figure: instruments('vi'), width: 626 },
  'instruments-marks': { lang: 'vi', figure: instruments('vi', { marks: true }), width: 722 },
  'instruments-en-dark': { lang: 'en', figure: instruments('en'), width: 626, theme: 'dark' },
  'instruments-missing-year': { lang: 'vi', figure: instruments('vi', { missing: true }), width: 626 },
  'instruments-phone': { lang: 'vi', figure: instruments('vi'), width: 358 },
  'instruments-none': { lang: 'vi', figure: instruments('vi', { more: [0, 0, 0] }), width: 626 },
  aid: { lang: 'vi', figure: aid('vi'), width: 626 },
  'aid-marks': { lang: 'vi', figure: aid('vi', { marks: true }), width: 722 },
  'aid-en-dark': { lang: 'en', figure: aid('en'), width: 626, theme: 'dark' },
  'aid-gap': { lang: 'vi', figure: aid('vi', { gap: true }), width: 626 },
  'aid-negative': { lang: 'vi', figure: aid('vi', { negative: true }), width: 626 },
  'aid-phone': { lang: 'vi', figure: aid('vi'), width: 358 },
  training: { lang: 'vi', figure: training('vi'), width: 740 },
  'training-en-dark': { lang: 'en', figure: training('en'), width: 740, theme: 'dark' },
  'training-means': { lang: 'vi', figure: training('vi', { means: true }), width: 740 },
  'training-unmeasured': { lang: 'vi', figure: training('vi', { none: true }), width: 740 },
  'training-phone': { lang: 'vi', figure: training('vi'), width: 358 },
  delegations: { lang: 'vi', figure: delegations('vi'), width: 508 },
  'delegations-en-dark': { lang: 'en', figure: delegations('en'), width: 508, theme: 'dark' },
  'delegations-small': { lang: 'vi', figure: delegations('vi', { small: true }), width: 508 },
  'delegations-phone': { lang: 'vi', figure: delegations('vi'), width: 358 },
  course: { lang: 'vi', figure: course('vi'), width: 926 },
  'course-gap-en': { lang: 'en', figure: course('en', { gap: true }), width: 926 },
  'course-fan': { lang: 'vi', figure: course('vi', { fan: true }), width: 926 },
  'course-fan-en-dark': { lang: 'en', figure: course('en', { fan: true }), width: 926, theme: 'dark' },
  'course-fan-phone': { lang: 'vi', figure: course('vi', { fan: true }), width: 358 },
  'course-phone': { lang: 'vi', figure: course('vi'), width: 358 },
  years: { lang: 'vi', figure: years('vi'), width: 926 },
  'years-base': { lang: 'vi', figure: years('vi', { base: true }), width: 926 },
  'years-base-rate-phone': { lang: 'en', figure: years('en', { base: true, rate: true }), width: 358, theme: 'dark' },
  'years-rate-gap': { lang: 'vi', figure: years('vi', { rate: true, gap: true }), width: 926 },
  'years-one': { lang: 'vi', figure: years('vi', { one: true }), width: 626 },
  'years-sixty': { lang: 'vi', figure: years('vi', { sixty: true }), width: 926 },
  'years-negative': { lang: 'vi', figure: years('vi', { negative: true }), width: 926 },
  partners: { lang: 'vi', figure: partners('vi'), width: 926 },
  'partners-long-missing': { lang: 'vi', figure: partners('vi', { long: true, missing: true }), width: 926 },
  'partners-hostile': { lang: 'en', figure: partners('en', { hostile: true }), width: 626 },
  'partners-sixty': { lang: 'vi', figure: partners('vi', { sixty: true }), width: 926 },
  'partners-phone': { lang: 'vi', figure: partners('vi', { long: true }), width: 358 },
  rising: { lang: 'vi', figure: risingOf(context('vi'), 401), width: 358 },
  points: { lang: 'vi', figure: pointsOf(context('vi'), ['12.08', '10.74', '9.84', '0.05', '-1.20'], [41, 12, 66, 9, 30]), width: 626 },
  'points-missing-en-dark': {
    lang: 'en',
    figure: pointsOf(context('en'), ['12.08', null, '9.84', '0.05', '3.00', '4.10'], [41, 12, null, 9, 0, 9]),
    width: 626,
    theme: 'dark',
  },
  'points-phone': { lang: 'vi', figure: pointsOf(context('vi'), ['1234567.89', '0.50', '1000'], [1, 2, 3000]), width: 358 },
  sides: { lang: 'vi', figure: sidesOf([7, 1, 52, 3, 509, 1000, 2], 'vi').figure, width: 626 },
  'sides-en-dark': { lang: 'en', figure: sidesOf([7, 1, 52, 3, 509, 1000, 2], 'en').figure, width: 626, theme: 'dark' },
  'sides-missing': { lang: 'vi', figure: sidesOf([null, 1, 0, 0, null, null], 'vi').figure, width: 626 },
  enforcement: { lang: 'vi', figure: enforcementOf([38.2, 166.6, 196, 1077, 4, 117], 'vi').figure, width: 626 },
  'enforcement-phone': { lang: 'vi', figure: enforcementOf([38.2, 166.6, null, null, 0, 0], 'vi').figure, width: 358 },
  shift: { lang: 'vi', figure: shiftOf([71, 50, 60, 60, 40, 65, 5], 'vi').figure, width: 626 },
  'shift-few-en': { lang: 'en', figure: shiftOf([3, 2, 60, 60, 40, 65], 'en').figure, width: 626 },
  'plan-kept': { lang: 'vi', figure: planKeptOf([36, 41, 30, 44, 38, 202, 3], 'vi').figure, width: 626 },
  'plan-kept-few-dark': { lang: 'en', figure: planKeptOf([4, 41, 5, 44, null, 9], 'en').figure, width: 626, theme: 'dark' },
  'plan-kept-phone': { lang: 'vi', figure: planKeptOf([36, 41, 30, 44, 38, 202], 'vi').figure, width: 358 },
  band: { lang: 'vi', figure: bandOf([61, 36, 24, 2], 'vi').figure, width: 626 },
  'band-en-dark': { lang: 'en', figure: bandOf([61, 36, 24, 2], 'en').figure, width: 626, theme: 'dark' },
  'band-missing': { lang: 'vi', figure: bandOf([null, null, null], 'vi').figure, width: 626 },
  'band-phone': { lang: 'vi', figure: bandOf([3, 2, 4], 'vi').figure, width: 358 },
};
