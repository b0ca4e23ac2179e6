import type { Contradiction, ReturnCell, ReturnState } from '../domain/quality-report';
import { type Cell, records, type Table } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlText } from '../indicators/literal';
import { withParameters } from '../indicators/sql-text';
import { qualityQuery } from './queries';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Row = Readonly<Record<string, Cell>>;

const text = (cell: Cell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell));

function stateOf(row: Row, late: boolean): ReturnState {
  if (row['listed'] !== true) return 'unlisted';
  if (row['submitted_on'] === null) return row['overdue'] === true ? 'missing' : 'not_due';
  if (row['nil_return'] === true) return 'nil';
  return late ? 'late' : 'reported';
}

function contradictionOf(state: ReturnState, rows: number): Contradiction | null {
  if (state === 'nil') return rows > 0 ? 'nil_with_rows' : null;
  if (state === 'reported' || state === 'late') return rows === 0 ? 'reported_without_rows' : null;
  return (state === 'missing' || state === 'unlisted') && rows > 0 ? 'rows_without_return' : null;
}

/**
 * Units × reporting periods as things stood on the day `asOf`: what each unit filed, and whether its rows agree with it. A return filed
 * after that day is not filed; one is missing from the day after it was due. Throws a RangeError for what is no ISO day;
 * rejects with `EngineError`.
 */
export async function returnCells(engine: Engine, asOf: string): Promise<readonly ReturnCell[]> {
  if (!DAY.test(asOf)) throw new RangeError(`"${asOf}" is no ISO day`);
  const found = await engine.query(withParameters(qualityQuery('returns'), { as_of: `DATE '${asOf}'` }));
  return records(found).map((row) => {
    const [due, submitted] = [text(row['due_on']), text(row['submitted_on'])];
    const late = due !== null && submitted !== null && submitted > due;
    const rows = Number(row['rows']);
    const state = stateOf(row, late);
    return {
      unit: text(row['unit_id']) ?? '',
      period: text(row['period_id']) ?? '',
      state,
      late,
      due,
      submitted,
      rows,
      contradiction: contradictionOf(state, rows),
    };
  });
}

/**
 * The rows that one return is held against, by table and day: `table_name, record, day, row, line`. Throws a RangeError for what is no
 * ISO day; rejects with `EngineError`.
 */
export async function returnRows(
  engine: Engine,
  { unit, period }: Pick<ReturnCell, 'unit' | 'period'>,
  asOf: string,
  limit: number,
): Promise<Table> {
  if (!DAY.test(asOf)) throw new RangeError(`"${asOf}" is no ISO day`);
  return engine.query(`SELECT d.table_name, d.record, d.day, d.row, d.line FROM (${qualityQuery('return-rows')}) AS d
JOIN periods AS p ON d.day BETWEEN p.start_on AND p.end_on
WHERE d.unit_id = ${sqlText(unit)} AND p.period_id = ${sqlText(period)} AND d.day <= DATE '${asOf}'
ORDER BY d.table_name, d.day, d.record LIMIT ${Math.max(0, Math.trunc(limit))}`);
}
