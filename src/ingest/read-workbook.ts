import type { TableContract } from '../domain/contract';
import type { Problem } from '../domain/problem';
import type { Table } from '../domain/table';
import { castPart } from './cast/part';
import { openFile, type Part } from './open-file';
import { recognise } from './recognise';
import { matchTable, proposeMapping, surveyPart } from './survey';

export interface WorkbookRead {
  readonly table: Table | null;
  readonly problems: readonly Problem[];
}

/** The sheet to read where nobody is asked: the only one with rows, or the one named after the table. */
function sheetOf(parts: readonly Part[], contract: TableContract): Part | readonly Part[] {
  const full = parts.filter((part) => !part.hidden && part.grid.rows.length > 0);
  const named = full.filter((part) => part.sheet !== null && recognise(part.sheet)?.name === contract.name);
  return (named.length === 1 ? named[0] : full.length === 1 ? full[0] : undefined) ?? full;
}

/** A workbook named after a table → typed rows. Only columns that are surely known are taken; the rest is told. */
export async function tableFromWorkbook(name: string, bytes: Uint8Array, contract: TableContract): Promise<WorkbookRead> {
  const opened = await openFile({ name, bytes });
  if (!opened.ok) return { table: null, problems: opened.problems };
  const { file, parts } = opened.value;
  const refuse = (problem: Omit<Problem, 'severity' | 'file' | 'table' | 'count'>): WorkbookRead => ({
    table: null,
    problems: [...opened.problems, { ...problem, severity: 'error', table: contract.name, file, count: 1 }],
  });
  const sheet = sheetOf(parts, contract);
  if (!('grid' in sheet)) {
    if (sheet.length === 0) return refuse({ code: 'sheet_none' });
    return refuse({ code: 'sheet_many', value: sheet.map((s) => s.sheet).join(', '), params: { sheets: sheet.length } });
  }
  const { layout } = surveyPart(sheet, file);
  const match = matchTable(sheet, layout, contract.name);
  const sure = match.columns.map((column) => (column.sure ? column : { ...column, field: null }));
  const unknown = sure.filter((column) => column.field === null && column.title !== '');
  if (unknown.length === sure.length) {
    const required = contract.fields.filter((field) => field.required);
    return refuse({ code: 'header_unknown', params: { names: required.map((field) => field.name).join(', ') } });
  }
  const mapping = { ...proposeMapping({ ...match, columns: sure }, null), fill: {} };
  const outcome = castPart(sheet, file, layout, mapping, null);
  const notes: Problem[] = unknown.length
    ? [
        {
          code: 'column_unknown',
          severity: 'notice',
          table: contract.name,
          file,
          value: unknown.map((c) => c.title).join(', '),
          params: { columns: unknown.length },
          count: 1,
        },
      ]
    : [];
  const problems = [...opened.problems, ...notes, ...outcome.problems];
  return { table: outcome.ok ? outcome.value.rows : null, problems };
}
