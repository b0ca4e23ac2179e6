import type { Measure } from '../../src/domain/answer';
import type { PaperInput } from '../../src/exports/report/paper';
import { COLUMNS } from '../../src/figures/report/cells';
import { type Entry, reportTable } from '../../src/figures/report/table';
import type { Lang } from '../../src/i18n/format';
import '../../src/i18n/late/report';
import { translator } from '../../src/i18n/text';
import { indicator } from '../../src/indicators/catalogue';
import { aid, delegations, instruments } from '../gallery/cases';
import { measure, nine, rate } from './figures';

function entryOf(lang: Lang, id: string, now: Measure | null, more: Partial<Entry> = {}): Entry {
  const of = indicator(id);
  const shape = { unit: of.unit[lang], decimals: of.decimals };
  return {
    indicator: of,
    shape,
    planShape: shape,
    plan: null,
    apart: false,
    period: now,
    toDate: now,
    judged: now,
    same: now,
    before: null,
    milestone: null,
    absent: null,
    failed: null,
    within: [],
    units: [],
    silent: 0,
    passport: `TD-0000-${id}0`,
    ...more,
  };
}

/** A report with everything that one may meet: figures, a plan missed, no figures, a part without any. */
export function paperOf(lang: Lang, more: Partial<PaperInput> = {}): PaperInput {
  const t = translator(lang);
  const groups: PaperInput['groups'] = [
    { field: 'agreements', entries: [entryOf(lang, 'O01', measure(6), { plan: 8 }), entryOf(lang, 'O02', measure(7))] },
    { field: 'projects', entries: [entryOf(lang, 'I02', measure(100), { plan: 400 })] },
    { field: 'delegations', entries: [entryOf(lang, 'A02', measure(null)), entryOf(lang, 'A04', rate(72, 100))] },
    { field: 'events', entries: [entryOf(lang, 'A06', measure(0))] },
  ];
  const drawn = { instruments: instruments(lang), aid: aid(lang), delegations: delegations(lang) };
  return {
    table: reportTable(groups, { lang, t, open: false }),
    title: t('report.title'),
    lines: [t('report.title')],
    heads: Object.fromEntries(COLUMNS.map((c) => [c, c])) as PaperInput['heads'],
    foot: [t('report.signs')],
    change: t('report.colChange'),
    groups,
    figures: new Map(Object.entries(drawn).map(([id, figure]) => [id, { figure, lang, t }])),
    spans: { period: nine(2026), toDate: nine(2026), same: nine(2025), elapsed: 0.75 },
    letter: { above: undefined, issuer: t('report.ministry'), sign: 'BTP' },
    synthetic: true,
    ...more,
  };
}
