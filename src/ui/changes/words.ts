import { codeLabel } from '../../domain/codes';
import { fieldContract } from '../../domain/contract';
import type { RowPlace } from '../../domain/difference';
import type { Indicator, Text } from '../../domain/indicator';
import type { Cell } from '../../domain/table';
import { day } from '../../i18n/dates';
import { type Lang, number } from '../../i18n/format';
import type { Shape } from '../../i18n/measure';
import type { Translate } from '../../i18n/text';
import { moment } from '../parts/moment';
import type { Side } from './port';

export const shapeOf = (indicator: Pick<Indicator, 'unit' | 'decimals'>, lang: Lang): Shape => ({
  unit: indicator.unit[lang],
  decimals: indicator.decimals,
});

/** "Bản đang xem", "14:05 ngày 5/6/2026 · dao_tao.csv", or the code of the pack where nobody noted anything. */
export function sideName({ kind, at, note, id, pack }: Side, t: Translate, lang: Lang): string {
  if (kind === 'now') return t('moves.sideNow');
  if (kind === 'files') return t('moves.sideFiles');
  const when = at === null ? id : t('moves.sideAt', moment(at, lang));
  return `${when} · ${note === '' ? pack.slice(0, 8) : note}`;
}

export const sideNote = ({ rows, asOf }: Side, t: Translate, lang: Lang): string =>
  t('moves.sideRows', { rows: number(rows, 0, lang), date: day(asOf, lang) });

/** A cell as a person reads it: the exact value, a code with its label, a unit with its name. */
export function cellText(table: string, column: string, cell: Cell, units: ReadonlyMap<string, Text>, t: Translate, lang: Lang): string {
  if (cell === null || cell === '') return t('moves.empty');
  if (typeof cell === 'boolean') return t(cell ? 'moves.yes' : 'moves.no');
  const field = fieldContract(`${table}.${column}`);
  if (field?.type === 'date' && typeof cell === 'string') return day(cell, lang);
  const text = String(cell);
  const named = field?.codeList ? codeLabel(field.codeList, text) : units.get(text);
  return named ? `${named[lang] || named.vi} (${text})` : text;
}

/** Where a row stands: "dao_tao.csv, dòng 12; nay là dao_tao_2.csv, dòng 14". */
export function placeText(before: RowPlace | null, after: RowPlace | null, t: Translate, lang: Lang): string {
  const line = (place: RowPlace) => (place.line === null ? '?' : number(place.line, 0, lang));
  const [first, last] = [before ?? after, after];
  if (!first) return '';
  if (before && last && (before.file !== last.file || before.line !== last.line))
    return t('moves.placeMoved', { file: before.file ?? '', line: line(before), fileAfter: last.file ?? '', lineAfter: line(last) });
  return t('moves.place', { file: first.file ?? '', line: line(first) });
}
