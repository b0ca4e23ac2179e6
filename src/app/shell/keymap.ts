/** What keys do anywhere on a page. The keys of a figure stand in its menu (`ui/parts/figure/menu.tsx`). */
export type KeyId =
  | 'palette'
  | 'find'
  | 'board'
  | 'indicators'
  | 'contribution'
  | 'review'
  | 'method'
  | 'report'
  | 'data'
  | 'deck'
  | 'workbench'
  | 'changes'
  | 'quality'
  | 'before'
  | 'after'
  | 'filters'
  | 'nextFigure'
  | 'previousFigure'
  | 'wall'
  | 'present'
  | 'theme'
  | 'undo'
  | 'redo'
  | 'back'
  | 'help';

export type KeyGroup = 'find' | 'go' | 'scope' | 'figures' | 'show' | 'change';

export interface Binding {
  readonly id: KeyId;
  readonly group: KeyGroup;
  /** Pressed one after the other; `Mod` is Ctrl, and Cmd on a Mac. */
  readonly keys: readonly string[];
}

/** Every key of the page, in the order in which the list of keys shows them. */
export const KEYMAP: readonly Binding[] = [
  { id: 'palette', group: 'find', keys: ['Mod+K'] },
  { id: 'find', group: 'find', keys: ['/'] },
  { id: 'help', group: 'find', keys: ['?'] },
  { id: 'board', group: 'go', keys: ['G', 'B'] },
  { id: 'indicators', group: 'go', keys: ['G', 'I'] },
  { id: 'contribution', group: 'go', keys: ['G', 'D'] },
  { id: 'review', group: 'go', keys: ['G', 'R'] },
  { id: 'method', group: 'go', keys: ['G', 'M'] },
  { id: 'report', group: 'go', keys: ['G', 'P'] },
  { id: 'data', group: 'go', keys: ['G', 'L'] },
  { id: 'deck', group: 'go', keys: ['G', 'T'] },
  { id: 'workbench', group: 'go', keys: ['G', 'S'] },
  { id: 'changes', group: 'go', keys: ['G', 'H'] },
  { id: 'quality', group: 'go', keys: ['G', 'Q'] },
  { id: 'before', group: 'scope', keys: ['['] },
  { id: 'after', group: 'scope', keys: [']'] },
  { id: 'filters', group: 'scope', keys: ['F'] },
  { id: 'nextFigure', group: 'figures', keys: ['J'] },
  { id: 'previousFigure', group: 'figures', keys: ['K'] },
  { id: 'back', group: 'figures', keys: ['Backspace'] },
  { id: 'wall', group: 'show', keys: ['W'] },
  { id: 'present', group: 'show', keys: ['P'] },
  { id: 'theme', group: 'show', keys: ['N'] },
  { id: 'undo', group: 'change', keys: ['Mod+Z'] },
  { id: 'redo', group: 'change', keys: ['Mod+Shift+Z'] },
];

/** What a handler needs of a key press. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const LETTER = /^\p{L}$/u;

/** The press as the map writes it; null where nothing may be bound: modifiers alone, Alt, a letter with Shift. */
export function pressed({ key, ctrlKey, metaKey, shiftKey, altKey }: Press): string | null {
  if (altKey || key === 'Control' || key === 'Shift' || key === 'Meta' || key === 'Dead' || key === 'Process') return null;
  const name = LETTER.test(key) ? key.toUpperCase() : key;
  if (ctrlKey || metaKey) return `Mod+${shiftKey ? 'Shift+' : ''}${name}`;
  return shiftKey && LETTER.test(key) ? null : name;
}

/** A key without a modifier: it can be switched off, and it is off in fields. */
export const isSingle = ({ keys }: Binding): boolean => !keys.some((k) => k.startsWith('Mod+') || k === 'Backspace');

/** The binding of a press after `lead` (the key pressed just before, or null). */
export function bindingOf(press: string, lead: string | null): Binding | null {
  const after = lead === null ? undefined : KEYMAP.find(({ keys }) => keys.length === 2 && keys[0] === lead && keys[1] === press);
  return after ?? KEYMAP.find(({ keys }) => keys.length === 1 && keys[0] === press) ?? null;
}

/** Whether more keys may follow this one. */
export const leads = (press: string): boolean => KEYMAP.some(({ keys }) => keys.length === 2 && keys[0] === press);
