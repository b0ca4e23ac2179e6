import { describe, expect, test } from 'vitest';
import { castDays } from '../../src/ingest/cast/days';
import { likelyDay } from '../../src/ingest/cast/day-mend';

describe('what a day that is none was meant to be', () => {
  test.each([
    ['05/08/2O26', '2026-08-05'],
    ['l5/08/2026', '2026-08-15'],
    ['05//08/2026', '2026-08-05'],
    ['05 / 08 / 2026', '2026-08-05'],
    ['05/08/2026 (dự kiến)', '2026-08-05'],
    ['5\\8\\2026', '2026-08-05'],
    ['05082026', '2026-08-05'],
    ['20260805', '2026-08-05'],
    ['1/2/20255', '2025-02-01'],
    ['1/2/025', '2025-02-01'],
    ['05,08,2026', '2026-08-05'],
  ])('%s is likely %s', (text, day) => expect(likelyDay(text, 'day_first')).toBe(day));

  // A thirteenth month, a 31st of September, a year that many can be: whoever proposes one of them guesses.
  test.each(['15/13/2020', '31/9/2026', '1/2/202', '00/00/0000', 'chưa rõ', '', '1', '12', '99/99/9999', '01012020/02'])(
    '%s could be anything',
    (text) => expect(likelyDay(text, 'day_first')).toBeNull(),
  );

  test('a mend is only proposed: the row stays out until somebody agrees, and then all rows like it come in', () => {
    const raw = ['05/08/2026', '05//09/2026', '05/20/2026', '15/13/2020', '25/08/2026', '26/08/2026'];
    const { cells, refused } = castDays(raw, {});
    expect(cells).toEqual(['2026-08-05', null, null, null, '2026-08-25', '2026-08-26']);
    expect(refused.map((r) => [r.value, r.proposal])).toEqual([
      ['05//09/2026', '2026-09-05'],
      ['05/20/2026', '2026-05-20'],
      ['15/13/2020', undefined],
    ]);
  });

  test('a year of two digits is read, and told', () => {
    expect(castDays(['05/08/2026', '06/08/26'], {}).short).toEqual({ text: '06/08/26', day: '2026-08-06' });
    expect(castDays(['05/08/2026'], {}).short).toBeNull();
  });
});
