import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from '../../src/cli/house/run.mjs';
import * as vietnamese from '../../src/i18n/aria';

const LEFT_ENGLISH = ['color'];

/** Keys of the library's English texts, by group. */
function englishKeys(): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const library of ['react-aria', 'react-stately', 'react-aria-components']) {
    const folder = join(top, 'node_modules', library, 'dist/private/intl');
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.name !== 'en-US.mjs') continue;
      const group = entry.parentPath === folder ? 'components' : (entry.parentPath.split(/[\\/]/).pop() ?? '');
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      const keys = groups.get(group) ?? new Set();
      for (const [, key] of text.matchAll(/^ {4}"([^"]+)":/gm)) if (key) keys.add(key);
      groups.set(group, keys);
    }
  }
  return groups;
}

test('every text of the component library has its Vietnamese, and no other', () => {
  const english = englishKeys();
  expect(english.size).toBeGreaterThan(15);
  const ours: Readonly<Record<string, Readonly<Record<string, unknown>>>> = vietnamese;
  for (const [group, keys] of english) {
    if (LEFT_ENGLISH.includes(group)) continue;
    expect(keys.size, group).toBeGreaterThan(0);
    expect(Object.keys(ours[group] ?? {}).sort(), group).toEqual([...keys].sort());
  }
});
