import { fieldContract, tableContract } from '../../domain/contract';
import type { Edit } from '../../domain/change';
import type { Cell } from '../../domain/table';
import { day } from '../../i18n/dates';
import type { Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import type { Names } from './names';

const DAY = /^\d{4}-\d\d-\d\d$/;
const UNIT = /(unit_id|claimed_by|verified_by)$/;

/** A cell as a person reads it: yes and no, days, names of codes and units. */
export function cellText(path: string, cell: Cell, names: Names, t: Translate, lang: Lang): string {
  if (cell === null || cell === '') return t('changes.empty_value');
  if (typeof cell === 'boolean') return t(cell ? 'changes.yes' : 'changes.no');
  const text = String(cell);
  if (UNIT.test(path)) return names.unit(text);
  const list = fieldContract(path)?.codeList;
  if (list) return names.code(list, text);
  return DAY.test(text) ? day(text, lang) : text;
}

/** One edit in words. */
export function editText(edit: Edit, names: Names, t: Translate, lang: Lang, say: (text: { vi: string; en: string }) => string): string {
  const title = tableContract(edit.table)?.title;
  const table = title ? say(title) : edit.table;
  if (edit.kind !== 'set') return t(edit.kind === 'add' ? 'changes.editAdd' : 'changes.editRemove', { key: edit.key, table });
  const path = `${edit.table}.${edit.column}`;
  const text = (cell: Cell) => cellText(path, cell, names, t, lang);
  return t('changes.editSet', { column: names.column(edit.table, edit.column), from: text(edit.from), to: text(edit.to) });
}
