import type { Answer, Measure } from '../../src/domain/answer';
import type { Figure } from '../../src/domain/figure';
import type { Period } from '../../src/domain/period';
import { band } from '../../src/figures/band';
import type { FigureContext } from '../../src/figures/context';
import { control } from '../../src/figures/control';
import { enforcement } from '../../src/figures/enforcement';
import { planKept } from '../../src/figures/plan-kept';
import { shift } from '../../src/figures/shift';
import { sides } from '../../src/figures/sides';
import { number, type Lang } from '../../src/i18n/format';
import { change } from '../../src/i18n/change';
import '../../src/i18n/late/questions';
import { translator } from '../../src/i18n/text';
import { answer, measure, nine, rate, year } from './figures';

type Numbers = readonly (number | null)[];

/** A figure, and the numbers its sentence may hold beside those that are drawn: changes, what is left out. */
export interface Made {
  readonly figure: Figure;
  readonly beside: readonly string[];
}

const context = (lang: Lang): FigureContext => ({ lang, t: translator(lang), asOf: '2026-09-30', source: '', quality: 98 });

/** A rate of the smaller in the larger of two counts; a count that is not known leaves nothing known. */
function rateOf(a: number | null | undefined, b: number | null | undefined, rest: Partial<Measure> = {}): Measure {
  return a == null || b == null
    ? measure(null)
    : rate(Math.min(a, b), Math.max(a, b), { status: Math.max(a, b) === 0 ? 'na' : 'ok', ...rest });
}

/** Counts as a sentence writes them. */
const texts = (lang: Lang, ...counts: Numbers): readonly string[] => counts.map((n) => number(n ?? 0, 0, lang));

/** How far a rate moved, as the sentence writes it. */
function moved(now: Measure, before: Measure, lang: Lang): string {
  const found = change(now, before, 'rate', 1, lang);
  return typeof found === 'string' ? '10' : found.amount;
}

export function sidesOf([a, b, c, d, e, f, left]: Numbers, lang: Lang): Made {
  const scoped = (id: string, x: number | null | undefined, y: number | null | undefined, period: Period): Answer =>
    answer(id, period, measure(x == null || y == null ? null : x + y), 'agreements.scope', [
      { key: 'song_phuong', measure: measure(x ?? null) },
      { key: 'da_phuong', measure: measure(y ?? null) },
    ]);
  const money = rateOf(e, f, { missing: left ?? 0, n: 40, smallN: false });
  const before = rateOf(b, f, { n: 40, smallN: false });
  const figure = sides(
    {
      id: 'sides',
      signed: scoped('O01', a, b, nine(2026)),
      signedBefore: scoped('O01', b, c, nine(2025)),
      inForce: scoped('O02', c, d, nine(2026)),
      money: answer('I07', nine(2026), e === null || f === null ? measure(null) : money),
      moneyBefore: answer('I07', nine(2025), before),
      decimals: 1,
    },
    context(lang),
  );
  return { figure, beside: [moved(money, before, lang), ...texts(lang, left ?? 0, (a ?? 0) + (b ?? 0), (c ?? 0) + (d ?? 0))] };
}

export function enforcementOf([a, b, c, d, e, f]: Numbers, lang: Lang): Made {
  const ctx = context(lang);
  const vi = lang === 'vi';
  const row = (id: string, part: number | null | undefined, rest: number | null | undefined, decimals: number) => ({
    name: id,
    brief: vi ? 'giải ngân' : 'of aid',
    answer: answer(id, nine(2026), measure(part == null || rest == null ? null : part + rest), 'unit', [
      { key: 'THA', measure: measure(part ?? null) },
      { key: 'VHTQT', measure: measure(rest ?? null) },
    ]),
    shape: { unit: vi ? 'lượt' : 'places', decimals },
    area: null,
  });
  const tasks = answer(
    'D01',
    nine(2026),
    e == null || f == null ? measure(null) : rate(e, e + f),
    'tasks.area',
    e == null ? [] : [{ key: 'thads', measure: rate(0, e) }],
  );
  const rows = [
    row('Viện trợ', a, b, 1),
    row('Lượt', c, d, 0),
    { name: vi ? 'Nhiệm vụ' : 'Tasks', brief: 'x', answer: tasks, shape: { unit: '', decimals: 0 }, area: 'thads' },
  ];
  const silent = a == null || c == null ? ['1'] : [];
  return { figure: enforcement({ id: 'enforcement', rows, units: new Set(['THA']) }, ctx), beside: silent };
}

export function shiftOf([a, b, c, d, e, f, left]: Numbers, lang: Lang): Made {
  const at = (
    period: Period,
    implementation: number | null | undefined,
    law: number | null | undefined,
    rest: Partial<Measure> = {},
  ): Answer => {
    const known = implementation != null && law != null;
    return answer(
      'K05',
      period,
      known ? rate(implementation, implementation + law + 3, rest) : measure(null),
      'projects.content_area',
      known
        ? [
            { key: 'thi_hanh_pl', measure: rate(implementation, implementation) },
            { key: 'xay_dung_pl', measure: rate(law, law) },
          ]
        : [],
    );
  };
  const [now, before] = [at(nine(2026), a, b, { missing: left ?? 0 }), at(nine(2025), c, d)];
  const series = (points: readonly Answer[]) => ({ indicator: 'K05', by: 'projects.content_area', points });
  const figure = shift(
    {
      id: 'shift',
      indicator: { id: 'K05', decimals: 1 },
      years: series([at(year(2017), e, f), at(year(2025), c, f)]),
      same: series([before, now]),
      before,
    },
    context(lang),
  );
  const share = (x: Answer, key: string): Measure => {
    const cases = x.groups.find((g) => g.key === key)?.measure.n ?? 0;
    return x.total.n === 0 ? measure(null) : { ...rate(cases, x.total.n), smallN: x.total.smallN };
  };
  const both = ['thi_hanh_pl', 'xay_dung_pl'].map((key) => moved(share(now, key), share(before, key), lang));
  return { figure, beside: [...both, ...texts(lang, left ?? 0)] };
}

export function planKeptOf([a, b, c, d, e, f, left]: Numbers, lang: Lang): Made {
  const done = rateOf(a, b, { missing: left ?? 0 });
  const before = rateOf(c, d);
  const groups = [
    { key: 'doan_ra', measure: rateOf(a, c) },
    { key: 'dao_tao', measure: rateOf(b, d) },
  ].filter((g) => g.measure.value !== null);
  const figure = planKept(
    {
      id: 'plan-kept',
      indicator: { id: 'A01', decimals: 1 },
      done: answer('A01', nine(2026), done, 'plan_items.kind', groups),
      before: answer('A01', nine(2025), before),
      plan: 90,
      unplanned: answer('A07', nine(2026), rateOf(e, f)),
      unplannedPlan: 20,
      label: (key) => (key === 'doan_ra' ? 'Đoàn ra' : 'Đào tạo'),
    },
    context(lang),
  );
  return { figure, beside: [moved(done, before, lang), ...texts(lang, left ?? 0)] };
}

export function controlOf([a, b, c, d, e, f]: Numbers, lang: Lang): Made {
  const sound = e == null || f == null ? null : { met: Math.min(e, f), of: Math.max(e, f) };
  const of = (id: string, x: number | null | undefined, y: number | null | undefined) => answer(id, nine(2026), rateOf(x, y));
  return { figure: control({ id: 'control', cleared: of('Q03', a, b), remedied: of('Q04', c, d), sound }, context(lang)), beside: [] };
}

export function bandOf([n, low, open, undated]: Numbers, lang: Lang): Made {
  const known = n != null && low != null && open != null;
  const all = known ? n + low + open : 0;
  const end = (cases: number) => (known ? rate(cases, all, { missing: undated ?? 0, status: all === 0 ? 'na' : 'ok' }) : measure(null));
  const [a, b] = [end(low ?? 0), end((low ?? 0) + (open ?? 0))];
  const groups = (m: Measure) => (known ? [{ key: 'A', measure: m }] : []);
  const figure = band(
    {
      id: 'band',
      low: answer('D01', nine(2026), a, 'tasks.class', groups(a)),
      high: answer('D02', nine(2026), b, 'tasks.class', groups(b)),
      classes: ['A', 'B', 'C'],
      label: (key) => ({ A: 'Trọng tâm', B: 'Quan trọng', C: 'Thường xuyên' })[key] ?? key,
    },
    context(lang),
  );
  return { figure, beside: texts(lang, undated ?? 0, all) };
}
