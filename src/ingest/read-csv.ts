import type { TableContract } from '../domain/contract';
import type { Table } from '../domain/table';
import { assemble } from './assemble';
import { cleaner } from './cast-column';
import { firstRecords, readCsv } from './csv';
import { findHeader, found, type Header } from './header';
import { missingColumns, noteHeader } from './header-notes';
import { remembering } from './remembering';
import type { Report } from './report';
import { secrecyStamp } from './secrecy';

/** Rows read so far, and the part of the file behind them (0 … 1). */
export type Progress = (rows: number, part: number) => void;

const DELIMITERS = [',', ';', '\t', '|'] as const;
const LOOKED_AT = 30;
const STEP = 20_000;

interface Plan {
  readonly delimiter: string;
  readonly header: Header;
  readonly preamble: readonly (readonly string[])[];
}

/** The delimiter with which the first records name the most columns. */
function plan(text: string, contract: TableContract): Plan | null {
  let best: Plan | null = null;
  for (const delimiter of DELIMITERS) {
    const records = firstRecords(text, delimiter, LOOKED_AT);
    const header = findHeader(records, contract);
    if (header && (!best || found(header) > found(best.header))) {
      best = { delimiter, header, preamble: records.slice(0, header.index + 1) };
    }
  }
  return best;
}

/** Cells with something in them, counted up to two: none in a blank row, one in a note above or below the table. */
function filled(cells: readonly string[], width: number): number {
  let count = 0;
  for (let i = 0; i < width && count < 2; i++) if (cells[i] !== '') count++;
  return count;
}

/** CSV text → typed rows. Null where no table can come of it; the report says why. */
export function tableFromCsv(text: string, contract: TableContract, report: Report, onProgress?: Progress): Table | null {
  const body = text.replace(/^sep=.\r?\n/i, (line) => '\n'.repeat(line.split('\n').length - 1));
  if (body.trim() === '') {
    report.add('error', 'file_empty');
    return null;
  }
  const found = plan(body, contract);
  const heading = found?.preamble ?? firstRecords(body, ',', LOOKED_AT);
  const stamp = secrecyStamp(heading.flat());
  if (stamp !== null) {
    report.add('error', 'file_secret', { value: stamp });
    return null;
  }
  if (!found) {
    const names = contract.fields
      .filter((f) => f.required)
      .map((f) => f.name)
      .join(', ');
    report.add('error', 'header_unknown', { line: 1, params: { names } });
    return null;
  }
  const { header, delimiter } = found;
  noteHeader(header, report);
  if (missingColumns(header, report)) return null;

  const clean = cleaner(contract.missingValues);
  const columns = contract.fields.map((): (string | null)[] => []);
  const present = contract.fields.map((_, place) => header.slots.includes(place));
  const taken = header.slots.flatMap((slot, cell) => (slot < 0 ? [] : [{ cell, values: columns[slot]!, clean: remembering(clean) }]));
  const needed = taken.at(-1)!.cell + 1;
  const row: number[] = [];
  const line: number[] = [];
  let record = -1;
  let data = 0;
  let secret: string | null = null;
  readCsv(
    body,
    { delimiter },
    {
      oddity: (code, at) => report.add('warning', code, { line: at }),
      row(cells, width, at) {
        record++;
        if (record <= header.index) return true;
        const content = filled(cells, width);
        if (content === 0) return true;
        if (content === 1) {
          secret = secrecyStamp(cells.slice(0, width));
          if (secret !== null) return false;
        }
        data++;
        if (width < needed || width > header.slots.length) {
          const extra = cells.slice(header.slots.length, width).some((cell) => cell !== '');
          if (width < needed || extra) {
            report.add('error', width < needed ? 'row_short' : 'row_long', {
              line: at,
              row: data,
              params: { cells: width, expected: header.slots.length },
            });
            return true;
          }
        }
        for (const { cell, values, clean: cleaned } of taken) values.push(cleaned(cells[cell]!));
        row.push(data);
        line.push(at);
        if (data % STEP === 0) onProgress?.(data, 0);
        return true;
      },
    },
  );
  if (secret !== null) {
    report.add('error', 'file_secret', { value: secret });
    return null;
  }
  return assemble(contract, { columns: columns.map((values, i) => (present[i] ? values : null)), row, line, exact: false }, report);
}
