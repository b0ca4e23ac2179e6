import { fc } from '../../support/random';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { held } from '../../../src/i18n/hold';
import '../../../src/i18n/late/questions';
import { bandOf } from '../../support/questions';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => ({ path, text: readFileSync(join(root, path), 'utf8') });
const board = readdirSync(join(root, 'src/ui/board'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => read(`src/ui/board/${name}`));
const figures = ['band', 'control', 'enforcement', 'plan-kept', 'shift', 'sides', 'units-table', 'whole'].map((name) =>
  read(`src/figures/${name}.ts`),
);
const sentences = ['band', 'brief', 'control', 'enforcement', 'plan-kept', 'shift', 'sides', 'units'].map((name) =>
  read(`src/i18n/sentence-${name}.ts`),
);
const files = [...board, ...figures, ...sentences];

/** What the board must not have, by the method: each with an example that the test must catch. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  ['a gauge', /gauge|speedometer/iu, "type: 'gauge'"],
  ['expert shares, which never add up', /share_?(low|high)|shareLow|shareHigh/iu, 'k.share_high'],
  ['context indices', /context_series|\b(wjp|wgi)\b/iu, 'FROM context_series'],
  ['a statement of its own', /\bSELECT\b[^\n]*\bFROM\b/u, 'SELECT count(*) FROM tasks'],
];
const CONTRIBUTION = /'D0\d'/u;
const BY_UNIT = /by: 'unit'|: 'unit'/u;

describe('what the board must not have', () => {
  test('there is something to guard', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  test.each(FORBIDDEN)('%s', (_, pattern, example) => {
    expect(example).toMatch(pattern);
    expect(files.filter((file) => pattern.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test('units are never set side by side on contribution', () => {
    expect("questionOf(asked, 'D04', { by: 'unit' })").toMatch(CONTRIBUTION);
    const both = board.filter((file) => CONTRIBUTION.test(file.text) && BY_UNIT.test(file.text)).map((file) => file.path);
    // Two files know both: the figure of enforcement, whose only tasks are parted by area, and the list of short answers.
    expect(both).toEqual(['src/ui/board/figures/enforcement.tsx', 'src/ui/board/questions/use-briefs.ts']);
    const lists = both.map((path) => /const BY_UNIT = \[([^\]]*)\]/u.exec(read(path).text)?.[1] ?? "'D00'");
    expect(lists.filter((list) => CONTRIBUTION.test(list))).toEqual([]);
    expect(read('src/ui/board/figures/enforcement.tsx').text).toContain("AREA = { by: 'tasks.area'");
  });
});

describe('its words', () => {
  const VIETNAMESE = /(^|\s)(nhờ|bởi|do|gây ra|dẫn đến|khiến)(\s|$)|tác động|xếp hạng đơn vị/iu;
  const ENGLISH = /\b(because of|thanks to|due to|caused|impact|league)\b/iu;

  test.each([
    ['Vietnamese', held.vi['questions'], VIETNAMESE, 'kết quả nhờ hợp tác'],
    ['English', held.en['questions'], ENGLISH, 'thanks to cooperation'],
  ])('%s texts name no cause', (_, texts, causes, example) => {
    expect(example).toMatch(causes);
    const all = Object.values(texts ?? {}).filter((text): text is string => typeof text === 'string');
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((text) => causes.test(text))).toEqual([]);
  });

  test('what it contributed has no decimals, whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 900 });
    const found = fc.check(
      fc.property(count, count, count, (none, low, open) => {
        const { figure } = bandOf([none, low, open, 0], 'vi');
        const texts = [figure.title, figure.sentence, ...figure.categories.flatMap((c) => [c.tail?.strong ?? '', c.tail?.soft ?? ''])];
        return texts.every((text) => !/\d,\d/u.test(text));
      }),
    );
    expect(found.counterexample).toBeNull();
  });
});
