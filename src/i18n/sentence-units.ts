import type { Measure } from '../domain/answer';
import type { Segment } from '../domain/figure';
import { type Lang, number, tally } from './format';
import { fig, listed, say, title } from './say';
import { inside } from './words';

/** One measure of the table of units: its name, whether more is better, and each unit's value and shown text. */
export interface ColumnFacts {
  readonly name: string;
  readonly direction: 'up' | 'down' | 'none';
  readonly cells: ReadonlyMap<string, { readonly measure: Measure; readonly text: string }>;
  /** `lead`: whoever has most is named. `focal`: whoever has none is counted. */
  readonly role?: 'lead' | 'focal' | null;
}
export interface UnitName {
  readonly key: string;
  readonly name: string;
  /** For titles, where the whole name does not fit. */
  readonly short?: string;
}

/** Columns in which the unit has the worst comparable value: missing and small groups are never ranked. */
export function worstIn(unit: string, columns: readonly ColumnFacts[]): readonly ColumnFacts[] {
  return columns.filter((column) => {
    if (column.direction === 'none') return false;
    const sign = column.direction === 'up' ? 1 : -1;
    const ranked = [...column.cells].flatMap(([key, cell]) =>
      cell.measure.value === null || cell.measure.smallN ? [] : [{ key, value: cell.measure.value * sign }],
    );
    const mine = ranked.find((r) => r.key === unit);
    return mine !== undefined && ranked.length >= 3 && ranked.every((r) => r.key === unit || r.value > mine.value);
  });
}

function weakest(units: readonly UnitName[], columns: readonly ColumnFacts[]): { unit: UnitName; worst: readonly ColumnFacts[] } | null {
  const all = units.map((unit) => ({ unit, worst: worstIn(unit.key, columns) })).toSorted((a, b) => b.worst.length - a.worst.length);
  const [first, second] = all;
  return first && first.worst.length >= 2 && first.worst.length > (second?.worst.length ?? 0) ? first : null;
}

const names = (columns: readonly ColumnFacts[], and: string): string =>
  listed(
    columns.map((c) => say(inside(c.name))),
    and,
  )
    .map((s) => s.text)
    .join('');

export function unitsTitle(units: readonly UnitName[], columns: readonly ColumnFacts[], lang: Lang): string {
  const vi = lang === 'vi';
  const found = weakest(units, columns);
  if (!found) return title(vi ? `So sánh ${number(units.length, 0, lang)} đơn vị` : `${number(units.length, 0, lang)} units compared`);
  const on = names(found.worst, vi ? 'và' : 'and');
  const forms = [found.unit.name, found.unit.short ?? found.unit.name];
  return title(
    ...forms.map((n) => (vi ? `${n} thấp nhất về ${on}` : `${n} is lowest on ${on}`)),
    ...forms.map((n) => (vi ? `${n} thấp nhất ở ${found.worst.length} chỉ số` : `${n} is lowest on ${found.worst.length} measures`)),
  );
}

/** The one unit with most of what is counted; null where several share the place or nobody has any. */
function leader(units: readonly UnitName[], columns: readonly ColumnFacts[]): { unit: UnitName; column: ColumnFacts; text: string } | null {
  const column = columns.find((c) => c.role === 'lead');
  const values = units
    .map((unit) => ({ unit, cell: column?.cells.get(unit.key) }))
    .toSorted((a, b) => (b.cell?.measure.value ?? -1) - (a.cell?.measure.value ?? -1));
  const [first, second] = values;
  const top = first?.cell?.measure.value ?? 0;
  return column && first?.cell && top > 0 && top > (second?.cell?.measure.value ?? 0)
    ? { unit: first.unit, column, text: first.cell.text }
    : null;
}

function leading(units: readonly UnitName[], columns: readonly ColumnFacts[], lang: Lang): readonly Segment[] {
  const found = leader(units, columns);
  if (!found) return [];
  const name = inside(found.column.name);
  return lang === 'vi'
    ? say(`${found.unit.name} nhiều nhất về ${name}: `, fig(found.text, true), '. ')
    : say(`${found.unit.name} has most ${name}: `, fig(found.text, true), '. ');
}

/** Units without a focal point, named while they are few. */
function unattended(units: readonly UnitName[], columns: readonly ColumnFacts[], lang: Lang): readonly Segment[] {
  const column = columns.find((c) => c.role === 'focal');
  if (!column) return [];
  const known = units.filter((u) => (column.cells.get(u.key)?.measure.value ?? null) !== null);
  const without = known.filter((u) => column.cells.get(u.key)?.measure.value === 0);
  if (known.length === 0) return [];
  const vi = lang === 'vi';
  const of = fig(number(known.length, 0, lang));
  if (without.length === 0) return vi ? say(' Cả ', of, ' đơn vị có đầu mối.') : say(' All ', of, ' units have a focal point.');
  const named =
    without.length > 3
      ? []
      : say(
          ': ',
          listed(
            without.map((u) => say(u.name)),
            vi ? 'và' : 'and',
          ),
        );
  return vi
    ? say(' ', fig(tally(without.length, lang), true), ' trong ', of, ' đơn vị chưa có đầu mối', named, '.')
    : say(' ', fig(tally(without.length, lang), true), ' of ', of, ' units have no focal point', named, '.');
}

export function unitsSay(units: readonly UnitName[], columns: readonly ColumnFacts[], lang: Lang): readonly Segment[] {
  const vi = lang === 'vi';
  const found = weakest(units, columns);
  const silent = units.filter((u) => columns.every((c) => (c.cells.get(u.key)?.measure.value ?? null) === null)).length;
  const quiet =
    silent === 0
      ? []
      : say(
          ' ',
          fig(number(silent, 0, lang)),
          vi ? ' đơn vị chưa có số liệu nào.' : ` ${silent === 1 ? 'unit has' : 'units have'} no figures at all.`,
        );
  const [lead, focal] = [leading(units, columns, lang), unattended(units, columns, lang)];
  if (!found) {
    const n = fig(number(units.length, 0, lang), true);
    return vi
      ? say(lead, 'Không đơn vị nào trong ', n, ' đơn vị thấp nhất ở nhiều chỉ số cùng lúc.', focal, quiet)
      : say(lead, 'None of the ', n, ' units is lowest on several measures at once.', focal, quiet);
  }
  const parts = found.worst.map((c) => say(`${inside(c.name)} `, fig(c.cells.get(found.unit.key)?.text ?? '', true)));
  return vi
    ? say(lead, `${found.unit.name} thấp nhất trong các đơn vị so sánh được: `, listed(parts, 'và'), '.', focal, quiet)
    : say(lead, `${found.unit.name} is lowest among the units that can be compared: `, listed(parts, 'and'), '.', focal, quiet);
}
