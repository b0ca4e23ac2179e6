import { CodedColumn } from '../../arrow/coded';
import { tableContract } from '../../domain/contract';
import type { Outcome, Problem } from '../../domain/problem';
import type { Column, Table } from '../../domain/table';
import { outside } from '../bounds';
import { only } from '../grid/coded';
import { cellText, columnOf } from '../grid/grid';
import type { Layout } from '../grid/layout';
import type { Part } from '../open-file';
import type { OnProgress } from '../progress';
import { Report } from '../report';
import type { CellRefusal } from './cells';
import { castFields, type FieldCells } from './fields';
import type { KnownNames, Mapping } from './mapping';
import { agreeOnCurrency } from './money-rows';
import { oneForAll } from './own-keys';
import { Rejected } from './rejected';

/** What came of a part of a file: its rows as a table of the contract, and everything that did not. */
export interface CastPart {
  readonly table: string;
  readonly rows: Table;
  /** How each column was read; the page shows it and a person may overrule it. */
  readonly fields: readonly FieldCells[];
  readonly rejected: Rejected;
  /** Rows of the file: kept and rejected ones together. */
  readonly read: number;
}

/** Every reason against a row: cells that cannot be read, money that does not agree, blanks where a value has to be. */
function reasonsOf(
  fields: readonly FieldCells[],
  money: ReadonlyMap<string, readonly CellRefusal[]>,
): Map<number, { field: string; refusal: CellRefusal }[]> {
  const found = new Map<number, { field: string; refusal: CellRefusal }[]>();
  const add = (field: string, refusal: CellRefusal) => {
    const row = found.get(refusal.row);
    if (row) row.push({ field, refusal });
    else found.set(refusal.row, [{ field, refusal }]);
  };
  for (const { field, refused } of fields) for (const refusal of refused) add(field.name, refusal);
  for (const [field, refusals] of money) for (const refusal of refusals) add(field, refusal);
  for (const { field, column, cells, refused } of fields) {
    if (!field.required || cells.nulls === 0) continue;
    const known = new Set(refused.map((r) => r.row));
    for (let row = 0; row < cells.length; row++) {
      if (!cells.isNull(row) || known.has(row)) continue;
      // What is copied from a cell that was refused is not another fault.
      const copied = column === null && found.has(row);
      if (!copied) add(field.name, { row, code: 'value_required', value: '' });
    }
  }
  return found;
}

function noteFields(fields: readonly FieldCells[], report: Report): void {
  for (const { field, numbers, days } of fields) {
    const column = field.name;
    if (numbers?.style === 'comma' || numbers?.style === 'point') report.add('notice', 'number_comma', { column });
    if (numbers && numbers.factor !== 1) {
      report.add('notice', 'number_factor', { column, value: numbers.unit ?? '', params: { factor: numbers.factor } });
    }
    if (days && !days.certain) report.add('notice', 'date_order_assumed', { column });
    if (days?.short) report.add('notice', 'date_year_short', { column, value: days.short.text, params: { day: days.short.day } });
  }
}

/** Casts the rows of a part by a mapping. Rows with a cell that cannot be taken are rejected and listed, with every reason and what could mend it. */
export function castPart(
  part: Part,
  file: string,
  layout: Layout,
  mapping: Mapping,
  known: KnownNames | null,
  onProgress?: OnProgress,
): Outcome<CastPart> {
  const contract = tableContract(mapping.table);
  if (!contract) throw new RangeError(`no table ${mapping.table}`);
  const report = new Report(file, contract.name);
  for (const field of contract.fields) {
    const given = mapping.columns.includes(field.name) || mapping.fill[field.name] !== undefined || field.name === 'currency';
    if (field.required && !given) report.add('error', 'column_missing', { column: field.name });
  }
  for (const column of oneForAll(mapping, layout.rows.length)) report.add('error', 'key_one_for_all', { column });
  if (report.problems().length > 0) return { ok: false, problems: report.problems() };

  const { grid } = part;
  const size = layout.rows.length;
  const lines = layout.rows.map((at) => grid.lines[at]!);
  const row = (at: number) => grid.rows.at(layout.rows[at]!)!;
  const column = (at: number) => only(columnOf(grid, at), layout.rows);
  const exact = part.format === 'parquet' || part.format === 'json';
  const cast = castFields(contract, { size, row, column, titles: layout.titles, unit: layout.unit, exact }, mapping, known, onProgress);
  const checked = (part: number) => onProgress?.({ stage: 'checking', unit: 'rows', done: Math.round(size * part), total: size });
  checked(0);
  const { fields, refused } = agreeOnCurrency(cast);
  noteFields(fields, report);
  for (const { line, column, written, sum, agrees } of layout.totals) {
    if (!agrees) report.add('warning', 'total_differs', { line, column: layout.titles[column] ?? '', value: written, params: { sum } });
  }

  const reasons = reasonsOf(fields, refused);
  const placeOf = (at: number, field: string, { value, proposal, params }: CellRefusal) => ({
    line: lines[at]!,
    row: at + 1,
    column: field,
    value,
    ...(proposal === undefined ? {} : { proposal }),
    ...(params === undefined ? {} : { params }),
  });
  const rejected = new Rejected(Array.from(Float64Array.from(reasons.keys(), (at) => at + 1).sort()), (n) => {
    const problems = reasons.get(n - 1)!.map(({ field, refusal }): Problem => {
      const place = placeOf(n - 1, field, refusal);
      return { code: refusal.code, severity: 'error', table: contract.name, file, ...place, count: 1 };
    });
    return {
      line: lines[n - 1]!,
      row: n,
      problems,
      // Whoever only counts reasons reads no cells.
      get cells() {
        return row(n - 1).map(cellText);
      },
    };
  });
  for (const n of rejected.rows)
    for (const { field, refusal } of reasons.get(n - 1)!) report.add('error', refusal.code, placeOf(n - 1, field, refusal));
  for (const [i, { field, cells }] of fields.entries()) {
    checked(i / fields.length);
    const judge = outside(field);
    if (!judge) continue;
    const { different, codes } = cells;
    const verdicts = Array.from({ length: different.size }, (_, code) => judge(different.cell(code)));
    if (verdicts.every((verdict) => verdict === null)) continue;
    for (let at = 0; at < size; at++) {
      const code = verdicts[codes[at]!];
      if (code && !reasons.has(at))
        report.add('warning', code, { line: lines[at]!, row: at + 1, column: field.name, value: String(cells.at(at)) });
    }
  }
  const left = reasons.size === 0 ? null : [...lines.keys()].filter((at) => !reasons.has(at));
  const ofRows = (name: string, values: readonly (number | null)[]): Column => ({
    name,
    type: 'integer',
    values: left === null ? values : left.map((at) => values[at]!),
  });
  const columns = [
    ...fields.map(({ field, cells }) => new CodedColumn(field.name, field.type, left === null ? cells : cells.picked(left))),
    ofRows(
      '_row',
      lines.map((_, at) => at + 1),
    ),
    ofRows('_line', part.format === 'parquet' ? lines.map(() => null) : lines),
  ];
  checked(1);
  return {
    ok: true,
    value: { table: contract.name, rows: { columns, rows: size - reasons.size }, fields, rejected, read: size },
    problems: report.problems(),
  };
}
