import { digest } from '../domain/digest';
import type { TableContract } from '../domain/contract';
import type { Outcome, Problem } from '../domain/problem';
import type { LoadedTable, SourceFile, SourceFormat } from '../domain/source';
import type { Table } from '../domain/table';
import { type Content, contentsOf } from './bytes/contents';
import { longestLine } from './bytes/lines';
import { tableFromParquet } from './parquet/read';
import { type Progress, tableFromCsv } from './read-csv';
import { tableFromWorkbook } from './read-workbook';
import { baseName, recognise } from './recognise';
import { Report } from './report';
import { decode } from './text/decode';
import { noteDecoding } from './text/notes';

const FORMATS: Readonly<Record<Content['kind'], SourceFormat>> = { text: 'csv', parquet: 'parquet', workbook: 'xlsx' };

interface Rows {
  readonly table: Table | null;
  /** Beyond those of the report. */
  readonly problems: readonly Problem[];
}

async function rowsOf({ name, kind, bytes }: Content, contract: TableContract, report: Report, onProgress?: Progress): Promise<Rows> {
  if (kind === 'workbook') return tableFromWorkbook(name, bytes, contract);
  if (kind === 'parquet') return { table: await tableFromParquet(bytes, contract, report), problems: [] };
  if (longestLine(bytes) > 0) {
    report.add('error', 'file_line_long');
    return { table: null, problems: [] };
  }
  const decoded = decode(bytes);
  noteDecoding(decoded, bytes, report);
  return { table: tableFromCsv(decoded.text, contract, report, onProgress), problems: [] };
}

/**
 * A file → a typed table of the contract, with every row that could not be read listed. It may be packed once (zip, gzip).
 * `ok: false` where no table comes of it: unknown name, empty, damaged, locked, marked secret, required columns missing.
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
  const sha256 = await digest(source.bytes);
  const found = await contentsOf(source.name, source.bytes, report.others);
  if ('refused' in found) {
    report.add('error', found.refused, found.detail === undefined ? {} : { value: found.detail });
    return refuse();
  }
  const [content] = found;
  if (!content || found.length > 1) {
    report.add('error', 'archive_many', { params: { files: found.length } });
    return refuse();
  }
  const { table, problems } = await rowsOf(content, contract, report, onProgress);
  const all = [...report.problems(), ...problems];
  if (!table) return { ok: false, problems: all };
  const { name } = contract;
  const value: LoadedTable = { name, file, format: FORMATS[content.kind], sha256, bytes: source.bytes.length, rows: table.rows, table };
  return { ok: true, value, problems: all };
}
