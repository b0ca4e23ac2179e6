import { describe, expect, it } from 'vitest';
import { tableContract } from '../../src/domain/contract';
import { allIndicators } from '../../src/indicators/catalogue';
import { isOwn, readRule, ruleOf, rules } from '../../src/indicators/rules-book';

const HEAD = `/* rule
code: C99
severity: notice
title.vi: a
title.en: b
means.vi: c
means.en: d
mend.vi: e
mend.en: f
*/
`;

describe('a rule file', () => {
  it('is read key by key', () => {
    expect(readRule(`${HEAD}SELECT 1`, 'x')).toEqual({
      code: 'C99',
      severity: 'notice',
      title: { vi: 'a', en: 'b' },
      means: { vi: 'c', en: 'd' },
      mend: { vi: 'e', en: 'f' },
      needs: [],
      touches: [],
      made: null,
      sql: 'SELECT 1',
    });
  });

  it.each([
    ['SELECT 1', /no \/\* rule/],
    [HEAD, /either a query or "made"/],
    [`${HEAD.replace('notice', 'fatal')}SELECT 1`, /severity fatal/],
    [`${HEAD.replace('mend.en: f\n', '')}SELECT 1`, /no mend.en/],
    [`${HEAD.replace('code: C99', 'code = C99')}SELECT 1`, /"code = C99" is no/],
  ])('is refused with what is wrong: %#', (text, message) => {
    expect(() => readRule(text, 'x')).toThrow(message);
  });
});

describe('the rules', () => {
  it.each(rules)('$code speaks both languages and names what exists', (rule) => {
    for (const text of [rule.title, rule.means, rule.mend]) {
      expect(text.vi).toBe(text.vi.normalize('NFC'));
      expect(text.vi).not.toBe(text.en);
      expect(text.vi.endsWith('.')).toBe(text.en.endsWith('.'));
    }
    expect(rule.needs.filter((name) => !tableContract(name))).toEqual([]);
    const ids = allIndicators().map((i) => i.id);
    expect(rule.touches.filter((id) => !ids.includes(id))).toEqual([]);
    expect(rule.touches.length === 0 || rule.severity === 'error').toBe(true);
  });

  it('are grave as the domain page says', () => {
    const of = (severity: string) => rules.filter((r) => !isOwn(r) && r.severity === severity).map((r) => r.code.slice(1));
    expect(of('error')).toEqual(['01', '02', '03', '04', '05', '06', '08', '12', '14', '18', '20', '26']);
    expect(of('notice')).toEqual(['25']);
  });

  it('an unknown code is a programming error', () => {
    expect(() => ruleOf('C99')).toThrow(RangeError);
  });
});
