import { expect, test } from 'vitest';
import { nameOf } from '../../src/app/session/compared';
import { sideOf } from '../../src/app/session/side';
import type { Period } from '../../src/domain/period';
import { type VersionDraft, versionOf } from '../../src/domain/version';

const draft: VersionDraft = {
  parent: null,
  at: '2026-11-22T08:00:00.000Z',
  note: '',
  pack: 'a'.repeat(64),
  asOf: '2026-09-30',
  synthetic: false,
  rows: { units: 1 },
  parts: [{ role: 'source', name: 'units.csv', sha256: 'b'.repeat(64), bytes: 10, media: 'text/csv' }],
};
const standing = (change: Partial<VersionDraft> = {}) => {
  const version = versionOf({ ...draft, ...change });
  return { side: sideOf(version, 'kept'), version };
};
const period = (from: string): Period => ({
  id: null,
  calendar: 'lich',
  kind: 'nam',
  from,
  to: '2026-12-31',
  label: '',
  prev: null,
  yoy: null,
  locked: false,
});
const choice = { old: '', fresh: '', periods: [period('2026-01-01')] };

test('a comparison goes by its two versions and its periods, whatever they are called on the page', () => {
  const [old, fresh] = [standing(), standing({ note: 'sau' })];
  const name = nameOf(old, fresh, choice);
  expect(name).not.toBeNull();
  expect(nameOf(old, { ...fresh, side: { ...fresh.side, id: 'now', kind: 'now' } }, choice)).toBe(name);
  const others = [
    nameOf(fresh, old, choice),
    nameOf(old, standing({ note: 'khác' }), choice),
    nameOf(old, fresh, { ...choice, periods: [period('2025-01-01')] }),
  ];
  expect(new Set([name, ...others]).size).toBe(4);
});

test('what is no kept version, or holds what was entered by hand, is compared each time', () => {
  const [old, fresh] = [standing(), standing({ note: 'sau' })];
  expect(nameOf({ ...old, version: null }, fresh, choice)).toBeNull();
  const entered = standing({
    parts: [...draft.parts, { role: 'changes', name: 'c.json', sha256: 'c'.repeat(64), bytes: 1, media: 'application/json' }],
  });
  expect(nameOf(old, entered, choice)).toBeNull();
});
