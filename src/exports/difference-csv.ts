import type { Cell } from '../domain/table';
import { fieldContract, tableContract } from '../domain/contract';
import type { Comparison, IndicatorMove, Move, Part, RowChange } from '../domain/difference';
import type { Indicator, Text } from '../domain/indicator';
import { periodShort } from '../i18n/dates';
import type { Lang } from '../i18n/format';
import { causeSay } from '../i18n/sentence-difference';
import type { Translate } from '../i18n/text';
import { csv, type CsvCell } from './csv';

/** What the ids of a comparison are called. */
export interface Names {
  readonly indicators: readonly Pick<Indicator, 'id' | 'title' | 'unit'>[];
  readonly units: ReadonlyMap<string, Text>;
}

const FIGURES = [
  'colIndicator',
  'colTitle',
  'colMeasure',
  'colPeriod',
  'colUnit',
  'colUnitName',
  'colBefore',
  'colAfter',
  'colDelta',
  'colCause',
  'colPart',
  'colNumerator',
  'colDenominator',
  'colRecords',
  'colRemainder',
] as const;

const ROWS = [
  'colTable',
  'colKey',
  'colKind',
  'colFileBefore',
  'colLineBefore',
  'colFileAfter',
  'colLineAfter',
  'colColumn',
  'colBefore',
  'colAfter',
] as const;

function figureRows(move: IndicatorMove, m: Move, names: Names, t: Translate, lang: Lang): readonly (readonly CsvCell[])[] {
  const of = names.indicators.find((i) => i.id === move.indicator);
  const unit = m.key === null ? t('difference.total') : (names.units.get(m.key)?.[lang] ?? m.key);
  const head: readonly CsvCell[] = [
    move.indicator,
    of?.title[lang] ?? null,
    of?.unit[lang] ?? null,
    periodShort(move.period, lang),
    m.key,
    unit,
    m.before.value,
    m.after.value,
    m.delta,
  ];
  const part = (p: Part): readonly CsvCell[] => [
    ...head,
    causeSay(p, t, lang),
    p.value,
    p.numerator,
    p.denominator,
    p.records,
    m.remainder,
  ];
  return m.parts.length > 0 ? m.parts.map(part) : [[...head, null, null, null, null, null, m.remainder]];
}

/** What moved, exactly: one line a part of each move, the total of an indicator first, then its units. */
export function differenceCsv(found: Comparison, names: Names, sentence: string, t: Translate, lang: Lang): string {
  const rows = found.moves.flatMap((move) => [move.total, ...move.groups].flatMap((m) => figureRows(move, m, names, t, lang)));
  return csv([FIGURES.map((key) => t(`difference.${key}`)), ...rows], [sentence]);
}

const text = (cell: Cell): CsvCell => {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'bigint') return cell;
  return String(cell);
};

/** Rows that differ: one line a cell. */
export function rowsCsv(changes: readonly RowChange[], t: Translate, lang: Lang): string {
  const rows = changes.flatMap(({ table, key, kind, before, after, cells }) =>
    cells.map(({ column, from, to }): readonly CsvCell[] => [
      tableContract(table)?.title[lang] ?? table,
      key,
      t(`difference.kind_${kind}`),
      before?.file ?? null,
      before?.line ?? null,
      after?.file ?? null,
      after?.line ?? null,
      fieldContract(`${table}.${column}`)?.title[lang] ?? column,
      text(from),
      text(to),
    ]),
  );
  return csv([ROWS.map((key) => t(`difference.${key}`)), ...rows]);
}
