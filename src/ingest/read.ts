import { digest } from '../domain/digest';
import type { Outcome } from '../domain/problem';
import type { LoadedTable, SourceFile } from '../domain/source';
import { LIMITS } from './bytes/limits';
import { longestLine } from './bytes/lines';
import { refusedKind } from './bytes/refused';
import { type Progress, tableFromCsv } from './read-csv';
import { isParquet, tableFromParquet } from './parquet/read';
import { baseName, recognise } from './recognise';
import { Report } from './report';
import { decode } from './text/decode';
import { noteDecoding } from './text/notes';

/**
 * A file → a typed table of the contract, with every row that could not be read listed.
 * `ok: false` where no table comes of it: unknown name, empty, damaged, marked secret, required columns missing.
 */
export async function readFile(source: SourceFile, onProgress?: Progress): Promise<Outcome<LoadedTable>> {
  const file = baseName(source.name);
  const contract = recognise(source.name);
  const report = new Report(file, contract?.name);
  const refuse = (): Outcome<LoadedTable> => ({ ok: false, problems: report.problems() });
  if (!contract) {
    report.add('warning', 'file_unknown');
    return refuse();
  }
  if (source.bytes.length === 0) {
    report.add('error', 'file_empty');
    return refuse();
  }
  const parquet = isParquet(source);
  const sha256 = await digest(source.bytes);
  let table;
  if (parquet) table = await tableFromParquet(source.bytes, contract, report);
  else {
    const refused = refusedKind(source.bytes) ?? (longestLine(source.bytes) > LIMITS.line ? 'file_line_long' : null);
    if (refused) {
      report.add('error', refused);
      return refuse();
    }
    const decoded = decode(source.bytes);
    noteDecoding(decoded, report);
    table = tableFromCsv(decoded.text, contract, report, onProgress);
  }
  if (!table) return refuse();
  const { name } = contract;
  const value: LoadedTable = {
    name,
    file,
    format: parquet ? 'parquet' : 'csv',
    sha256,
    bytes: source.bytes.length,
    rows: table.rows,
    table,
  };
  return { ok: true, value, problems: report.problems() };
}
