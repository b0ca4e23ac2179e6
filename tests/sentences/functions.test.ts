import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ELSEWHERE, PARTS, SENTENCES } from './registry';
import { faultsOf, saysBut } from './rules';

const modules = import.meta.glob<Record<string, unknown>>('../../src/i18n/sentence-*.ts', { eager: true });
const exported = Object.values(modules).flatMap((m) => Object.keys(m).filter((name) => typeof m[name] === 'function'));

describe('sentences made by rule', () => {
  test('every one of them is held to the rules: a new one is entered in tests/sentences/registry.ts', () => {
    expect(exported.length).toBeGreaterThan(20);
    const known = { ...SENTENCES, ...PARTS, ...ELSEWHERE };
    expect(exported.filter((name) => !(name in known))).toEqual([]);
    expect(Object.keys(known).filter((name) => !exported.includes(name))).toEqual([]);
    expect(Object.values(PARTS).filter((name) => !(name in SENTENCES) && !(name in ELSEWHERE))).toEqual([]);
    const absent = Object.entries(ELSEWHERE).filter(
      ([, [file, word]]) => !readFileSync(join(import.meta.dirname, '..', file), 'utf8').includes(word),
    );
    expect(absent).toEqual([]);
  });

  test.each(Object.entries(SENTENCES))('%s says only what is known, names no cause, leaves no clause open', (_, spoken) => {
    const held = fc.property(spoken, ({ said, ...allowed }) => {
      expect(faultsOf(said, allowed)).toEqual([]);
    });
    fc.assert(held, { numRuns: 400 });
    expect.hasAssertions();
  });

  test.each([
    ['Ký 8 văn kiện', 'the number 8'],
    ['Ký 7 văn kiện nhờ viện trợ', 'names a cause'],
    ['Ký 7, nhưng chậm', 'says "but"'],
    ['Ký NaN văn kiện', 'is broken'],
    ['Ký 7;.', 'leaves a clause open'],
    ['x'.repeat(71), 'is longer'],
  ])('"%s" does not pass: %s', (wrong, fault) => {
    const allowed = { known: new Set(['7']), words: [], lang: 'vi' as const, opposite: false, title: true };
    expect(faultsOf('Ký 7 văn kiện', allowed)).toEqual([]);
    expect(faultsOf(wrong, allowed)).toHaveLength(1);
    expect(faultsOf(wrong, allowed)[0]).toContain(fault);
  });

  test('"yet" is a but only between two facts', () => {
    expect(saysBut('No figures yet', 'en')).toBe(false);
    expect(saysBut('New aid is up, yet disbursement is down', 'en')).toBe(true);
  });
});
