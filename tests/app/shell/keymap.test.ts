import { describe, expect, test } from 'vitest';
import { type Binding, bindingOf, isSingle, KEYMAP, leads, type Press, pressed } from '../../../src/app/shell/keymap';
import { listed } from '../../../src/app/shell/key-list';
import { FIGURE_KEYS } from '../../../src/ui/parts/figure/menu';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

/** Presses the keys as they are written in the map; answers what the handler would run. */
function played(keys: readonly string[]): string | null {
  let [lead, id]: [string | null, string | null] = [null, null];
  for (const written of keys) {
    const parts = written.split('+');
    const name = pressed(
      press((parts.at(-1) ?? '').toLowerCase().replace('backspace', 'Backspace'), {
        ctrlKey: parts.includes('Mod'),
        shiftKey: parts.includes('Shift'),
      }),
    );
    const binding: Binding | null = name === null ? null : bindingOf(name, lead);
    id = binding?.id ?? null;
    lead = name !== null && binding === null && leads(name) ? name : null;
  }
  return id;
}

const SIGNS = [..."abcdefghijklmnopqrstuvwxyz0123456789/?[]\\;',.`-=".split(''), 'Backspace', 'Enter', 'Tab', ' ', 'Delete'];

describe('the map of keys', () => {
  test('every line does what it says', () => {
    for (const { id, keys } of KEYMAP) expect(played(keys), keys.join(' ')).toBe(id);
  });
  test('nothing acts that is not in the list', () => {
    const all = new Set(listed(() => true, true).flatMap(({ rows }) => rows.map((r) => r.keys.join(' '))));
    const acting = [
      ...SIGNS.map((s) => [s]),
      ...SIGNS.map((s) => ['g', s]),
      ...SIGNS.map((s) => [`Mod+${s}`]),
      ...SIGNS.map((s) => [`Mod+Shift+${s}`]),
    ].filter((keys) => {
      const alone = played(keys);
      return alone !== null && alone !== (keys.length === 2 ? played([keys[1] ?? '']) : null);
    });
    expect(
      acting
        .map((keys) => keys.join(' ').toUpperCase().replaceAll('MOD', 'Mod').replaceAll('SHIFT', 'Shift').replace('BACKSPACE', 'Backspace'))
        .sort(),
    ).toEqual([...all].sort());
  });
  test('no key of the page takes away one of a figure', () => {
    const own = new Set<string>(FIGURE_KEYS.map((k) => k.key));
    expect(KEYMAP.filter(({ keys }) => keys.length === 1 && own.has(keys[0] ?? ''))).toEqual([]);
    expect(new Set(FIGURE_KEYS.map((k) => k.key)).size).toBe(FIGURE_KEYS.length);
  });
  test('what switches Vietnamese keyboards is left alone', () => {
    expect(pressed(press('Shift', { ctrlKey: true, shiftKey: true }))).toBeNull();
    expect(pressed(press('Control', { ctrlKey: true, shiftKey: true }))).toBeNull();
    expect(pressed(press('z', { altKey: true }))).toBeNull();
    expect(pressed(press('Process'))).toBeNull();
  });
  test('with single keys off only those with a modifier are left, and going back', () => {
    const left = listed(() => true, false).flatMap(({ rows }) => rows);
    expect(left.map((r) => r.id).sort()).toEqual(['back', 'palette', 'redo', 'undo']);
    expect(left.some(isSingle)).toBe(false);
  });
  test('what cannot be done on a page is not listed', () => {
    expect(listed((id) => id === 'theme', true)).toEqual([{ group: 'show', rows: [{ id: 'theme', group: 'show', keys: ['N'] }] }]);
  });
});
