import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deckDesk } from '../../src/app/decks/desk';
import { differsOf, findCode } from '../../src/app/decks/find-code';
import { codeOf } from '../../src/app/decks/adding';
import { type Asked, questionOf, resolve } from '../../src/domain/asked';
import type { Scope } from '../../src/domain/scope';
import { readCode, restoreCode } from '../../src/domain/restore-code';
import '../../src/i18n/late/every';
import type { Engine } from '../../src/engine/port';
import type { PackView } from '../../src/ui/parts/session';
import { wordsOf } from '../../src/ui/parts/text';
import { HARD, HARD_AS_OF, openFolder } from '../support/folder';
import { viewOf } from '../support/view';
import { aid } from '../gallery/cases';

const words = wordsOf('vi');
const scope: Scope = { pack: 'own', p: '2024', cmp: 'yoy', view: 'now', cur: 'VND' };
let engine: Engine;
let view: PackView;
let asked: Asked;
beforeAll(async () => {
  const opened = await openFolder(HARD);
  engine = opened.engine;
  view = await viewOf(engine, opened.pack, HARD_AS_OF);
  asked = resolve(scope, view)!;
});
afterAll(() => engine.close());

const given = (over: Partial<Parameters<typeof findCode>[1]> = {}) => ({
  pack: view,
  asked,
  scope,
  words,
  figures: [],
  path: '/',
  ...over,
});
/** The pack with one indicator changed, or without it. */
const changed = (id: string, version: string | null): PackView => ({
  ...view,
  indicators: view.indicators.flatMap((i) => (i.id !== id ? [i] : version === null ? [] : [{ ...i, version }])),
});

describe('a restore code brings back its figure', () => {
  test('the same question, whole or by a dimension, however it is typed', async () => {
    const indicator = view.indicators.find((i) => i.id === 'A04')!;
    for (const by of [null, 'unit', indicator.dimensions[0]!]) {
      const code = restoreCode(questionOf(asked, indicator, { by }), view.hash, indicator.version);
      const typed = readCode(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'));
      const [found, ...more] = await findCode(typed!, given());
      expect(more).toEqual([]);
      expect(found).toMatchObject({
        differs: [],
        slide: null,
        origin: { path: '/indicators/A04', scope: { p: '2024', cmp: 'yoy', view: 'now', cur: 'VND' } },
      });
      expect(found?.origin.part).toBe(by === null ? 'A04-years' : 'A04-by');
      expect(found?.origin.by ?? null).toBe(by);
    }
  });

  test('a code of nothing leads nowhere', async () => {
    expect(await findCode('TD-0000-0000', given())).toEqual([]);
  });

  test('what left the page is found again from another one, and says what is otherwise now', async () => {
    const figure = { ...aid('vi'), passport: 'TD-7F3A-9C21', indicators: ['I02'] };
    await deckDesk.remember(codeOf(figure, { pack: view, asked, words, path: '/', by: undefined, scope })!, false);
    const find = async (pack: PackView) =>
      (await findCode('TD-7F3A-9C21', given({ pack }))).map((f) => ({ title: f.title, part: f.origin.part, differs: f.differs }));
    const same = { title: figure.title, part: figure.id };
    expect(await find(view)).toEqual([{ ...same, differs: [] }]);
    const short = (hash: string) => hash.slice(0, 8);
    const other = { ...view, hash: 'f'.repeat(64), asOf: '2025-12-31' };
    expect(await find(other)).toEqual([
      { ...same, differs: [`gói số liệu khác (${short(view.hash)}, nay ffffffff)`, 'ngày chốt 20/10/2025, nay 31/12/2025'] },
    ]);
    expect(await find(changed('I02', 'new'))).toEqual([{ ...same, differs: ['định nghĩa I02 đã sửa'] }]);
    expect(await find(changed('I02', null))).toEqual([{ ...same, differs: ['chỉ số không còn'] }]);
  });

  test('several differences are all told, in English too', () => {
    const now = { ...changed('I02', 'new'), hash: 'f'.repeat(64) };
    const made = { pack: view.hash, asOf: HARD_AS_OF, definitions: ['I02 old', 'Z99 1'] };
    const told = differsOf(made, { ...now, asOf: HARD_AS_OF }, wordsOf('en'));
    expect(told).toHaveLength(3);
    expect(told.join(' ')).toContain('I02');
  });
});
