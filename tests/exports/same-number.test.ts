import { fc } from '../support/random';
import { beforeAll, expect, test } from 'vitest';
import { check } from '../../src/app/session/check';
import { resolve } from '../../src/domain/asked';
import type { Figure } from '../../src/domain/figure';
import type { LoadedTable } from '../../src/domain/source';
import { openNative } from '../../src/engine/native';
import '../../src/i18n/late/every';
import { openPack } from '../../src/indicators/pack';
import { wordsOf } from '../../src/ui/parts/text';
import { SHAPES } from '../sentences/shapes';
import { HARD, HARD_AS_OF } from '../support/folder';
import { tablesOf } from '../support/packs';
import { viewOf } from '../support/view';
import { deckFaults } from './numbers/deck';
import { tableFaults } from './numbers/expected';
import { fileFaults } from './numbers/files';
import { cardFaults, drawnFigures, screenOf } from './numbers/pages';
import { drawingFaults, viewFaults } from './numbers/screen';
import { sqlFaults } from './numbers/sql';

/** `NUMBERS=40 npx vitest run --project packs --testTimeout 900000 tests/exports/same-number` looks at many more packages, and at large ones. */
const RUNS = Number(process.env['NUMBERS'] ?? 2);
const LARGE = ['ten years', 'many rows'];
const shapes = Object.keys(SHAPES).filter((shape) => RUNS > 2 || !LARGE.includes(shape));

const runs = fc.record({
  shape: fc.constantFrom(...shapes),
  picks: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 30, maxLength: 30 }),
  period: fc.constantFrom('2025', '2024', '2025H1', 'BC2025', '2024M9'),
  currency: fc.constantFrom('VND', 'USD'),
  lang: fc.constantFrom('vi', 'en'),
});
type Run = typeof runs extends fc.Arbitrary<infer T> ? T : never;

const FIXED: Run = { shape: 'mixed', picks: Array.from({ length: 30 }, (_, i) => 7 * i + 1), period: '2025', currency: 'VND', lang: 'vi' };

let tables: readonly LoadedTable[];
beforeAll(async () => {
  tables = await tablesOf(HARD);
});

interface Seen {
  readonly faults: readonly string[];
  /** Numbers that the engine's own statements were held against. */
  readonly held: number;
  /** Kinds of figures, units and unusual numbers that came by. */
  readonly met: readonly string[];
  /** Whether files made of another number were found out, figure by figure. */
  readonly slips: readonly boolean[];
}

/** The figure with its first number one higher. */
function slipped(figure: Figure): Figure | null {
  const at = figure.series.findIndex((s) => s.data.some((d) => d.value !== null && !d.few));
  if (at < 0) return null;
  const data = figure.series[at]!.data;
  const row = data.findIndex((d) => d.value !== null && !d.few);
  const changed = data.map((d, i) =>
    i === row ? { ...d, value: (d.value ?? 0) + 1, ...(typeof d.said === 'number' ? { said: d.said + 1 } : {}) } : d,
  );
  return { ...figure, series: figure.series.map((s, i) => (i === at ? { ...s, data: changed } : s)) };
}

const metIn = (figure: Figure): readonly string[] => [
  figure.kind,
  figure.unit,
  ...figure.series.flatMap((s) => s.data.map((d) => (d.value === null ? 'missing' : d.few ? 'few' : d.value === 0 ? 'zero' : ''))),
];

/** Every place at which one number is said, over one package. */
async function lookAt({ shape, picks, period, currency, lang }: Run): Promise<Seen> {
  const engine = await openNative();
  try {
    const hashed = (name: string) => Array.from(name).reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973, 7);
    const pack = await openPack(
      engine,
      SHAPES[shape]!(tables, (table) => picks[hashed(table) % picks.length] ?? 1),
    );
    const before = await viewOf(engine, pack, HARD_AS_OF);
    const view = { ...before, problems: await check(engine, before), checked: true };
    const asked = resolve({ pack: 'own', p: period, cmp: 'yoy', cur: currency, view: 'now' }, view);
    if (!asked) throw new Error(`${shape}: no period to ask`);
    const words = wordsOf(lang);
    const at = {
      screen: screenOf(engine, pack, view),
      view,
      asked,
      words,
      search: `pack=own&p=${period}&cmp=yoy&cur=${currency}&view=now`,
    };
    const drawn = await drawnFigures(at);
    const faults = [...(await cardFaults(at, drawn))];
    const slips: boolean[] = [];
    let held = 0;
    for (const { figure, answered } of drawn) {
      const bySql = await sqlFaults(engine, figure, answered);
      held += bySql.held;
      faults.push(
        ...tableFaults(figure, words),
        ...viewFaults(figure, words),
        ...drawingFaults(figure, words),
        ...fileFaults({ figure, words }),
        ...bySql.faults,
      );
      faults.push(...deckFaults(figure, view, asked, words));
      const made = slips.length < 4 ? slipped(figure) : null;
      if (made) slips.push(fileFaults({ figure, words, made }).length > 0);
    }
    return { faults, held, slips, met: drawn.flatMap(({ figure }) => metIn(figure)) };
  } finally {
    await engine.close();
  }
}

test('card, drawing, table, SQL, CSV, Excel, PowerPoint, Word, picture, sentence and deck say one number', async () => {
  const all: Seen[] = [];
  await fc.assert(
    fc.asyncProperty(runs, async (run) => {
      const seen = await lookAt(run);
      expect(seen.faults).toEqual([]);
      all.push(seen);
    }),
    { numRuns: RUNS, endOnFailure: true, examples: [[FIXED]] },
  );
  const [first] = all;
  expect(first?.held).toBeGreaterThan(50);
  expect(first?.slips).toEqual([true, true, true, true]);
  expect(first?.met).toEqual(
    expect.arrayContaining(['stacked', 'columns', 'lines', 'bars', 'share', 'table', '%', 'văn kiện', 'ngày', 'missing', 'zero', 'few']),
  );
});
