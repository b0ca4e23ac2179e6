import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contributionSlide } from '../../src/app/present/contribution';
import { askerOf } from '../../src/app/session/asker';
import { type Asked, resolve } from '../../src/domain/asked';
import type { ChangeSet, Rating } from '../../src/domain/change';
import type { LoadedTable } from '../../src/domain/source';
import { openNative } from '../../src/engine/native';
import type { Engine } from '../../src/engine/port';
import '../../src/i18n/late/every';
import { number } from '../../src/i18n/format';
import { openPack, type Pack } from '../../src/indicators/pack';
import { readFile } from '../../src/ingest/read';
import { doubleSample, ratedPairs } from '../../src/review/double';
import { agreement, ENOUGH, FEWEST } from '../../src/review/kappa';
import { type Review, reviewOf } from '../../src/review/model';
import { reviewTables } from '../../src/review/read';
import { ratersTooWeak } from '../../src/review/weak';
import { matrixFigure } from '../../src/ui/contribution/matrix-figure';
import { useNames } from '../../src/ui/contribution/names';
import { Overview } from '../../src/ui/contribution/overview';
import { useContribution } from '../../src/ui/contribution/use-contribution';
import { Notes } from '../../src/ui/indicator/notes';
import { useIndicator } from '../../src/ui/indicator/use-indicator';
import { MethodPage } from '../../src/ui/method/page';
import type { PackView, Session } from '../../src/ui/parts/session';
import { wordsOf } from '../../src/ui/parts/text';
import { useWeakRaters } from '../../src/ui/parts/weak-raters';
import { elementsIn, Screen, textsOf } from '../sentences/screen';
import { viewOf } from '../support/view';

const SAMPLE = join(import.meta.dirname, '../../public/sample');
const NAMES = [
  'units.csv',
  'unit_changes.csv',
  'periods.csv',
  'partners.csv',
  'code_lists.csv',
  'targets.csv',
  'tasks.parquet',
  'contribution_claims.csv',
  'evidence.csv',
  'legal_documents.csv',
  'delegations.parquet',
  'events.csv',
  'training_courses.csv',
  'agreements.csv',
  'projects.csv',
  'inspections.csv',
];
const AS_OF = '2026-09-30';

let engine: Engine;
let pack: Pack;
let view: PackView;
let review: Review;
let asked: Asked;

async function tableOf(name: string): Promise<LoadedTable> {
  const outcome = await readFile({ name, bytes: await readBytes(join(SAMPLE, name)) });
  if (!outcome.ok) throw new Error(`${name} cannot be read`);
  return outcome.value;
}

beforeAll(async () => {
  engine = await openNative();
  pack = await openPack(engine, await Promise.all(NAMES.map(tableOf)));
  view = await viewOf(engine, pack, AS_OF);
  review = reviewOf(await reviewTables(engine));
  const found = resolve({ pack: 'own', p: '2025', cmp: 'yoy', view: 'now', cur: 'VND' }, view);
  if (!found) throw new Error('the sample has the year 2025');
  asked = found;
});
afterAll(() => engine.close());

/** The tenth of the claims that is coded twice; `second` gives the other coding. */
const ratings = (second: (first: number) => number): readonly Rating[] =>
  doubleSample(review).map((claim) => ({
    claim,
    rater: 'Người chấm thứ hai',
    at: '2026-09-20T08:00:00.000Z',
    level: second(review.claims.get(claim)?.grade.level ?? 0),
  }));
const opposite = (): readonly Rating[] => ratings((first) => (first < 2 ? 4 : 0));
const same = (): readonly Rating[] => ratings((first) => first);

const NOTHING = { steps: [], undone: [], mergedFrom: [], revision: 1 };
const refused = () => Promise.reject(new Error('nothing is loaded or entered here'));
function screenWith(coded: readonly Rating[]): Screen {
  const set: ChangeSet = { ...NOTHING, base: view.hash, asOf: view.asOf, ratings: coded };
  const desk = { set, others: [], kept: true, busy: false, trouble: null };
  const left = {
    progress: null,
    warming: false,
    problems: [],
    openFiles: refused,
    openSample: () => undefined,
    enter: refused,
    forget: refused,
  };
  const session: Session = { status: 'ready', pack: view, asker: askerOf(engine, pack), desk, ...left };
  return new Screen(session);
}

/** What the pages show of strength. */
async function shown(coded: readonly Rating[], lang: 'vi' | 'en') {
  const [screen, words] = [screenWith(coded), wordsOf(lang)];
  const at = '?pack=own&p=2025&cmp=yoy&view=now&cur=VND';
  const { value: page } = await screen.see(`/contribution${at}`, words, () => {
    const { model, before, facts } = useContribution(view, asked, 'kind');
    const names = useNames(view);
    const weak = useWeakRaters();
    if (!model) return null;
    const side = { model, before, asked, subject: 'Bộ', claims: facts?.claims ?? [], names, onChoose: () => undefined };
    const overview = createElement(Overview, side);
    const ctx = { lang, t: words.t, asOf: AS_OF, source: '', quality: null };
    return {
      grey: elementsIn(overview, 'table').map((props) => props['data-grey']),
      texts: textsOf(overview),
      figure: matrixFigure(model, names, ctx, { head: 'Đầu đề', say: [{ text: 'Câu.' }], measure: '', notes: [], weak }),
      slide: contributionSlide(model, asked, 'Bộ', '', words, weak),
    };
  });
  const { value: method } = await screen.see(`/method${at}`, words, () => ({
    grey: elementsIn(createElement(MethodPage), 'figure').map((props) => props['data-grey']),
    texts: textsOf(createElement(MethodPage)),
  }));
  const d04 = view.indicators.find((i) => i.id === 'D04')!;
  const { value: notes } = await screen.see(`/indicators/D04${at}`, words, () => {
    const { answer } = useIndicator(view, asked, d04);
    return answer ? textsOf(createElement(Notes, { pack: view, asked, indicator: d04, answer })) : [];
  });
  if (!page) throw new Error('the sample has contributions in 2025');
  return { ...page, method, notes };
}

test('the raters of this pack disagree beyond what is allowed, and those of the sound one agree', async () => {
  const found = agreement(ratedPairs(review, opposite()));
  expect(found?.n).toBeGreaterThanOrEqual(FEWEST);
  expect(found?.kappa).toBeLessThan(ENOUGH);
  expect(await ratersTooWeak(engine, opposite())).toBe(true);
  expect(await ratersTooWeak(engine, same())).toBe(false);
  expect(await ratersTooWeak(engine, [])).toBe(false);
});

describe.each(['vi', 'en'] as const)('the strength of contributions, in %s', (lang) => {
  const plainly = (texts: readonly string[]): string => texts.join('\n').replaceAll('\u00a0', ' ');
  const reason = () => wordsOf(lang).t('figures.weakRaters');

  test('is greyed where raters differ, and every place says why', async () => {
    const { grey, texts, figure, slide, method, notes } = await shown(opposite(), lang);
    expect(grey).toEqual([true]);
    expect(plainly(texts)).toContain(reason());
    const strength = figure.series.filter((s) => ['A', 'B', 'C', 'U', 'D', 'N'].includes(s.key));
    expect(strength.length).toBeGreaterThan(3);
    expect(new Set([...strength, ...(figure.key ?? [])].map((s) => s.tone))).toEqual(new Set(['line-3']));
    expect(figure.sentence).toBe(`Câu. ${reason()}`);
    expect(slide.say.map((s) => s.text).join('')).toContain(reason());
    expect(slide.runs.map((r) => r.name)).toContain(wordsOf(lang).t('present.run_confirmed'));
    expect(slide.runs.map((r) => r.tone)).not.toContain('solid');
    expect(method.grey).toContain(true);
    expect(plainly(method.texts)).toContain(wordsOf(lang).t('method.profileGrey'));
    const kappa = agreement(ratedPairs(review, opposite()))?.kappa ?? null;
    expect(plainly(method.texts)).toContain(`κ = ${number(kappa, 2, lang)}`);
    expect(plainly(notes)).toContain(reason());
  });

  test('stands as it is where they agree', async () => {
    const { grey, texts, figure, slide, method, notes } = await shown(same(), lang);
    expect([grey, method.grey.includes(true)]).toEqual([[false], false]);
    const all = plainly([...texts, ...method.texts, ...notes, figure.sentence, slide.say.map((s) => s.text).join('')]);
    expect(all).not.toContain(reason());
    expect(all).not.toContain(wordsOf(lang).t('method.profileGrey'));
    expect(new Set(figure.series.map((s) => s.tone)).size).toBeGreaterThan(2);
    expect(slide.runs.map((r) => r.name)).not.toContain(wordsOf(lang).t('present.run_confirmed'));
  });

  test('coverage stays published either way', async () => {
    const [weak, sound] = [await shown(opposite(), lang), await shown(same(), lang)];
    expect([weak.slide.low, weak.slide.high, weak.slide.title]).toEqual([sound.slide.low, sound.slide.high, sound.slide.title]);
    expect(weak.slide.low).toBeGreaterThan(0);
  });
});
