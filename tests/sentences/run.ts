import { fc } from '../support/random';
import { askerOf } from '../../src/app/session/asker';
import { check } from '../../src/app/session/check';
import { resolve } from '../../src/domain/asked';
import type { Scope } from '../../src/domain/scope';
import type { LoadedTable } from '../../src/domain/source';
import { openNative } from '../../src/engine/native';
import { allIndicators } from '../../src/indicators/catalogue';
import { openPack } from '../../src/indicators/pack';
import type { Session } from '../../src/ui/parts/session';
import { wordsOf } from '../../src/ui/parts/text';
import { HARD_AS_OF } from '../support/folder';
import { viewOf } from '../support/view';
import { type At, boardFigures, boardTop, contributionPage, type Heard, indicatorPage, reportRows } from './pages';
import { askedOnce, Screen } from './screen';
import { SHAPES } from './shapes';

const scopes = fc.record({
  p: fc.constantFrom('2025', '2024', '2025H1', 'BC2025', '2024M9', undefined),
  cmp: fc.constantFrom('yoy', 'prev', 'none', 'base:2023', '2024', '2023-02-01..2023-06-30'),
  cur: fc.constantFrom('VND', 'USD'),
  u: fc.constantFrom(undefined, undefined, undefined, 'VHTQT', 'VPLQT', 'THADS'),
  pt: fc.constantFrom(undefined, undefined, undefined, 'JICA'),
  view: fc.constantFrom('now', 'was'),
});

/** What is drawn for one package: what is in it, what is asked of it, and which indicators are looked at. */
export const runs = fc.record({
  picks: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 30, maxLength: 30 }),
  scope: scopes,
  indicators: fc.uniqueArray(fc.integer({ min: 0, max: 45 }), { minLength: 4, maxLength: 4 }),
  by: fc.integer({ min: 0, max: 9 }),
});
export type Drawn = typeof runs extends fc.Arbitrary<infer T> ? T : never;

/** The shape on which changed digits are tried. */
export const WHOLE = 'as it is';

const hashed = (text: string): number => Array.from(text).reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973, 7);
const refused = () => Promise.reject(new Error('nothing is loaded or entered here'));

/** Every screen of one package in both languages: what their sentences do wrong, and how many texts were heard. */
export async function faultsOfRun(
  tables: readonly LoadedTable[],
  { shape, picks, scope, indicators, by }: Drawn & { readonly shape: string },
): Promise<Required<Heard>> {
  const engine = await openNative();
  try {
    const made = SHAPES[shape]?.(tables, (table) => picks[hashed(table) % picks.length] ?? 1);
    if (!made) throw new Error(`no shape "${shape}"`);
    const pack = await openPack(engine, made);
    const before = await viewOf(engine, pack, HARD_AS_OF);
    const view = { ...before, problems: await check(engine, before), checked: true };
    const asker = askedOnce(askerOf(engine, pack));
    const left = {
      progress: null,
      warming: false,
      problems: [],
      desk: null,
      openFiles: refused,
      openSample: () => undefined,
      enter: refused,
      forget: refused,
    };
    const session: Session = { status: 'ready', pack: view, asker, ...left };
    const full: Scope = { pack: 'own', ...scope };
    const asked = resolve(full, view);
    if (!asked) throw new Error(`${shape}: no period to ask`);
    const search = Object.entries(full)
      .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]))
      .join('&');
    const heard: Heard[] = [];
    for (const lang of ['vi', 'en'] as const) {
      const at: At = { screen: new Screen(session), view, asked, words: wordsOf(lang), search };
      heard.push(await boardFigures(at, shape === WHOLE), await boardTop(at), await contributionPage(at));
      heard.push(await reportRows(at, by % 3 === 0 ? 'all' : 'standard', ['O01', 'I02']));
      for (const n of indicators) {
        const indicator = allIndicators()[n];
        const dimension = indicator && ['unit', ...indicator.dimensions][by % (indicator.dimensions.length + 1)];
        if (indicator && dimension) heard.push(await indicatorPage(at, indicator.id, dimension));
      }
    }
    return {
      faults: heard.flatMap((h) => h.faults),
      texts: heard.reduce((sum, h) => sum + h.texts, 0),
      slips: heard.flatMap((h) => h.slips ?? []),
    };
  } finally {
    await engine.close();
  }
}
