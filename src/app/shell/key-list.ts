import { type Binding, isSingle, type KeyGroup, type KeyId, KEYMAP } from './keymap';

/** The keys that act, group by group: those whose command is there, and single ones only while they are on. */
export function listed(
  can: (id: KeyId) => boolean,
  single: boolean,
): readonly { readonly group: KeyGroup; readonly rows: readonly Binding[] }[] {
  const rows = KEYMAP.filter((binding) => can(binding.id) && (single || !isSingle(binding)));
  return [...new Set(rows.map((r) => r.group))].map((group) => ({ group, rows: rows.filter((r) => r.group === group) }));
}
