import { expect, test } from 'vitest';
import { type Asked, resolve } from '../../../src/domain/asked';
import { headline, lede } from '../../../src/i18n/sentence-board';
import { plain } from '../../../src/i18n/say';
import { indicator } from '../../../src/indicators/catalogue';
import { factsOf } from '../../../src/ui/board/facts';
import { answered } from '../../../src/ui/board/headline';
import type { TargetRow } from '../../../src/ui/board/target-row';
import { measure, year } from '../../support/figures';

const asked: Asked | null = resolve(
  { pack: 'sample', cmp: 'none', view: 'now', cur: 'VND' },
  { asOf: '2026-09-14', periods: [year(2026)], units: [], partners: [] },
);

const row = (id: string, change: Partial<TargetRow>): TargetRow => ({
  indicator: indicator(id),
  plan: 10,
  milestone: false,
  now: measure(9, { n: 9 }),
  before: null,
  unlike: false,
  history: undefined,
  upTo: undefined,
  standing: 'ontrack',
  share: 90,
  error: null,
  ...change,
});
const failed = row('A04', { now: undefined, standing: 'none', share: null, error: new Error('out of memory') });

test('a target that could not be answered does not hold back the sentence of the others, and is counted in it', () => {
  expect(asked).not.toBeNull();
  if (!asked) return;
  expect(answered([row('O01', {}), row('I02', { now: undefined })])).toBe(false);
  const rows = [row('O01', {}), row('I02', { standing: 'slow' }), failed];
  expect(answered(rows)).toBe(true);
  const facts = factsOf(rows, asked, 'vi');
  expect(facts).toHaveLength(3);
  expect(headline(facts, 'vi')).toMatch(/ đúng tiến độ; .* đang chậm$/);
  expect(plain(lede(facts, null, false, '', 'vi'))).toBe('Một trong ba chỉ tiêu đạt hoặc đúng tiến độ, một chậm, một chưa đủ dữ liệu.');
});
