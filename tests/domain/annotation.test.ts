import { expect, test } from 'vitest';
import { categoryAt, closeness, reorganisations } from '../../src/domain/annotation';
import { annotations, readAnnotations } from '../../src/domain/annotations';

const HEAD = 'annotation_id,on_date,text_vi,text_en,indicators,level,unit_id,source';

test('every annotation that comes with the product is dated, sourced, in both languages and short enough to stand beside its mark', () => {
  expect(annotations.length).toBeGreaterThan(3);
  for (const { day, text, source } of annotations) {
    expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    expect(Math.max(text.vi.length, text.en.length)).toBeLessThanOrEqual(50);
    expect(source).not.toBe('');
  }
  expect(new Set(annotations.map((a) => a.id)).size).toBe(annotations.length);
});

test('a cell may hold commas and quotes; a row without a day or a source is refused with its line', () => {
  expect(readAnnotations(`${HEAD}\nX,2025-01-02,"Ký, ""hẹn"" và làm",Signed,O01 O02,output,VHTQT,S`)).toEqual([
    {
      id: 'X',
      day: '2025-01-02',
      text: { vi: 'Ký, "hẹn" và làm', en: 'Signed' },
      indicators: ['O01', 'O02'],
      level: 'output',
      unit: 'VHTQT',
      source: 'S',
    },
  ]);
  expect(() => readAnnotations(`${HEAD}\nX,2025-01-02,a,b,,,,S\nY,soon,a,b,,,,S`)).toThrow('line 3');
  expect(() => readAnnotations(`${HEAD}\nX,2025-01-02,a,b,,,,`)).toThrow('line 2');
});

test('what names the indicator is closest; what names another is left out', () => {
  const base = { id: 'X', day: '2025-01-01', text: { vi: 'a', en: 'a' }, indicators: [], level: null, unit: null, source: 'S' } as const;
  const o01 = { id: 'O01', level: 'output' } as const;
  expect(closeness(base, o01, null)).toBe(0);
  expect(closeness({ ...base, level: 'output' }, o01, null)).toBe(2);
  expect(closeness({ ...base, indicators: ['O01'] }, o01, null)).toBe(3);
  expect(closeness({ ...base, indicators: ['O02'] }, o01, null)).toBeNull();
  expect(closeness({ ...base, level: 'input' }, o01, null)).toBeNull();
  expect(closeness({ ...base, unit: 'VHTQT' }, o01, null)).toBeNull();
  expect(closeness({ ...base, unit: 'VHTQT' }, o01, 'VHTQT')).toBe(2);
});

test('the changes of one day on one basis are one reorganisation, each unit counted once', () => {
  const change = (from: string, to: string, day: string, basis: string | null = 'NĐ 39') => ({ from, to, day, basis });
  const changes = [
    change('C', 'Z', '2025-07-01', null),
    change('A', 'X', '2025-03-01'),
    change('A', 'Y', '2025-03-01'),
    change('B', 'Y', '2025-03-01'),
  ];
  expect(reorganisations(changes, null)).toEqual([
    { day: '2025-03-01', basis: 'NĐ 39', units: 2 },
    { day: '2025-07-01', basis: null, units: 1 },
  ]);
  expect(reorganisations(changes, 'X')).toEqual([{ day: '2025-03-01', basis: 'NĐ 39', units: 1 }]);
});

test('a day finds its category, and none off the axis', () => {
  const ends = ['2025-01-31', '2025-02-28'];
  expect(categoryAt('2025-01-01', '2025-01-01', ends)).toBe(0);
  expect(categoryAt('2025-02-01', '2025-01-01', ends)).toBe(1);
  expect(categoryAt('2025-03-01', '2025-01-01', ends)).toBeNull();
  expect(categoryAt('2024-12-31', '2025-01-01', ends)).toBeNull();
});
