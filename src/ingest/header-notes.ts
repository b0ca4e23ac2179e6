import type { Header } from './header';
import type { Report } from './report';

const NAMED = 10;

const list = (names: readonly string[]) => names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ', …' : '');

/** Tells what of the header was not understood, was doubled, or is not there. */
export function noteHeader(header: Header, report: Report): void {
  if (header.index > 0) report.add('notice', 'preamble_skipped', { params: { lines: header.index } });
  if (header.unknown.length) {
    report.add('notice', 'column_unknown', { value: list(header.unknown), params: { columns: header.unknown.length } });
  }
  for (const field of header.twice) report.add('error', 'column_twice', { column: field.name });
  for (const field of header.absent) if (!field.required) report.add('notice', 'column_absent', { column: field.name });
}

/** Lists the required columns that are not there; true where there is any, since nothing can then be computed. */
export function missingColumns(header: Header, report: Report): boolean {
  const missing = header.absent.filter((field) => field.required);
  for (const field of missing) report.add('error', 'column_missing', { column: field.name });
  return missing.length > 0;
}
