import { fc } from '../../support/random';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../src/domain/fold';
import { foldMap } from '../../../src/domain/fold-map';
import { lineOf, match, nearly, wordsOf } from '../../../src/app/shell/palette/match';
import { type Entry, indexOf, search } from '../../../src/app/shell/palette/search';

const root = join(import.meta.dirname, '../../..');
const VIETNAMESE = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĐẢỄ .,-%09'.split('');
const text = fc.oneof(
  fc.array(fc.constantFrom(...VIETNAMESE), { maxLength: 30 }).map((c) => c.join('')),
  fc.string({ unit: 'grapheme-ascii' }),
);
const syllables = fc.array(
  fc.array(fc.constantFrom(...VIETNAMESE.filter((c) => /\p{L}/u.test(c))), { minLength: 2, maxLength: 6 }).map((c) => c.join('')),
  { minLength: 1, maxLength: 6 },
);

const entry = (id: string, label: string, strong: readonly string[] = [], group: Entry<null>['group'] = 'units'): Entry<null> => ({
  id,
  group,
  label,
  strong,
  weak: '',
  act: null,
});

interface Row {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly abbr: string;
}

/** Units of the seeds, one a line; names hold no quotes but may hold commas. */
const units: readonly Row[] = readFileSync(join(root, 'data/seeds/units.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map((m) => (m[1] ?? '').replaceAll('"', '')))
  .map(([id = '', , vi = '', en = '', abbr = '']) => ({ id, vi, en, abbr }))
  .filter((u) => u.id !== '');

describe('folding with places', () => {
  test('gives the very text that fold gives', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(foldMap(t).text).toBe(fold(t));
      }),
      { numRuns: 400 },
    );
  });
  test('every letter stands where it came from, in composed and in decomposed text', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (t, apart) => {
        const original = apart ? t.normalize('NFD') : t;
        const { text: folded, at } = foldMap(original);
        expect(at).toHaveLength(folded.length);
        const back = at.map((place, i) => (folded[i] === ' ' ? ' ' : fold(original[place] ?? ''))).join('');
        expect(back).toBe(folded);
      }),
      { numRuns: 300 },
    );
  });
});

describe('matching', () => {
  test('a label is found by its own words, without marks, in any order, and the marks cover what was typed', () => {
    fc.assert(
      fc.property(syllables, fc.nat(), (words, turn) => {
        const label = words.join(' ');
        const typed = [...words.slice(turn % words.length), ...words.slice(0, turn % words.length)].map(fold).join(' ');
        const hit = match(lineOf(entry('x', label)), wordsOf(typed));
        expect(hit).not.toBeNull();
        const marked = (hit?.marks ?? []).map(([from, to]) => label.slice(from, to)).join(' ');
        for (const word of wordsOf(typed)) expect(fold(marked)).toContain(word);
      }),
      { numRuns: 300 },
    );
  });
  test('a word that is nowhere finds nothing', () => {
    expect(match(lineOf(entry('x', 'Cục Con nuôi')), wordsOf('cục zzz'))).toBeNull();
  });
  test('one slip of the finger is forgiven, two are not', () => {
    expect(
      ['giai ngam', 'gia ngan', 'giia ngan'].map((typed) => match(lineOf(entry('x', 'Viện trợ giải ngân')), wordsOf(typed)) !== null),
    ).toEqual([true, true, true]);
    expect(match(lineOf(entry('x', 'Viện trợ giải ngân')), wordsOf('gxxi ngan'))).toBeNull();
    expect([nearly('abcd', 'abdc'), nearly('abcd', 'abcde'), nearly('abcd', 'axyd'), nearly('abcd', 'abcd')]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
  test('initials find the words they stand for, and mark them', () => {
    const hit = match(lineOf(entry('x', 'Cục Quản lý Thi hành án dân sự')), wordsOf('thads'));
    expect(hit?.marks.map(([from, to]) => 'Cục Quản lý Thi hành án dân sự'.slice(from, to))).toEqual(['T', 'h', 'á', 'd', 's']);
  });
});

describe('the pack’s own units', () => {
  const index = indexOf(
    units.map((u) => entry(u.id, u.vi, [u.abbr, u.id, u.vi, u.en])),
    () => true,
  );
  test('every abbreviation finds its unit first, or those that share it', () => {
    const abbreviated = units.filter((u) => u.abbr !== '');
    expect(abbreviated.length).toBeGreaterThan(100);
    for (const unit of abbreviated) {
      const same = abbreviated.filter((u) => fold(u.abbr) === fold(unit.abbr)).length;
      const found = search(index, unit.abbr.toLowerCase(), [])[0]?.[1].slice(0, same) ?? [];
      expect(
        found.map((f) => f.id),
        unit.abbr,
      ).toContain(unit.id);
    }
  });
});

describe('pairs', () => {
  const index = indexOf(
    [
      entry('i:I02', 'Viện trợ giải ngân', ['I02'], 'indicators'),
      entry('i:O01', 'Văn kiện ký kết', ['O01'], 'indicators'),
      { ...entry('u:CTHADS', 'Cục Quản lý Thi hành án dân sự', ['CTHADS']), weight: 20 },
      entry('u:THA01', 'Thi hành án dân sự Hà Nội', ['THADS Hà Nội']),
      entry('p:EU', 'Liên minh châu Âu', ['EU'], 'partners'),
    ],
    (first, second) => second.group === 'units' || first.id === 'i:I02',
  );
  const ids = (typed: string, recent: readonly string[] = []) =>
    search(index, typed, recent).map(([group, found]) => [group, found.map((f) => f.id)]);

  test('"giai ngan thads" is the disbursements of that unit, whichever comes first', () => {
    for (const typed of ['giai ngan thads', 'giải ngân THADS', 'thads giai ngan']) {
      const [group, found] = ids(typed)[0] ?? [];
      expect([group, found?.[0]], typed).toEqual(['filtered', 'i:I02 u:CTHADS']);
    }
  });
  test('a partner goes only with what partners divide', () => {
    expect(ids('giai ngan eu')[0]).toEqual(['filtered', ['i:I02 p:EU']]);
    expect(ids('van kien eu')).toEqual([]);
  });
  test('with nothing typed the last picks stand first, those gone left out', () => {
    expect(ids('', ['i:I02 u:CTHADS', 'u:GONE', 'i:O01'])[0]).toEqual(['recent', ['i:I02 u:CTHADS', 'i:O01']]);
  });
});
