import { english } from '../message';
import type { quality as vi } from '../vi/quality';

export const quality = english<typeof vi>()({
  reported: 'Reported',
  nil: 'Nil return',
  late: 'Reported late',
  missing: 'Not reported',
  not_due: 'Not due yet',
  unlisted: 'Return not listed',
  nil_with_rows: 'Nil return, yet {n} rows in the period',
  reported_without_rows: 'Reported, yet no row in the period',
  rows_without_return: '{n} rows in the period, yet not reported',
  tied: 'rows: {n}; records of the indicator concerned: {records} of {of}',
  table: 'rows of the table {table}: {n}',
  carried: ', which carry {part} of {whole}',
});
