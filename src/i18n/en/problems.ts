import type { ProblemTexts } from '../problem-texts';

export const PROBLEMS_EN: ProblemTexts = {
  file_empty: { what: 'The file {file} is empty.', mend: 'Export it again; a table without rows still needs its header.' },
  file_unknown: { what: 'No table is named like the file {file}.', mend: 'Name the file after its table, for instance units.csv.' },
  file_twice: { what: 'The table {table} has more than one file; {file} was not loaded.', mend: 'Keep one file for each table.' },
  file_binary: {
    what: 'The file {file} is neither CSV nor Parquet.',
    mend: 'Save an Excel workbook as CSV UTF-8; unpack an archive first.',
  },
  file_encoding: {
    what: 'The character encoding of {file} could not be read.',
    mend: 'Save the file as CSV UTF-8. Text in TCVN3 (ABC) or VNI has to be turned into Unicode first.',
  },
  file_secret: { what: 'The file {file} carries the secrecy stamp “{value}” and was not loaded.', mend: 'Load unclassified data only.' },
  file_failed: { what: 'Reading {file} stopped half-way.', mend: 'Load the file again; if it fails again, check that it is whole.' },
  parquet_damaged: { what: 'The Parquet file {file} is damaged or cut short.', mend: 'Copy or export the file again, then load it.' },
  header_unknown: { what: 'No header of the table was found in {file}.', mend: 'The header needs these columns: {names}.' },
  column_missing: {
    what: 'The required column {column} is not there, so the table was not loaded.',
    mend: 'Add the column {column} to {file}.',
  },

  file_windows_1258: {
    what: '{file} is encoded in windows-1258; its text was turned into Unicode.',
    mend: 'Better save it as CSV UTF-8 next time.',
  },
  preamble_skipped: {
    what: '{lines} lines above the header were passed over.',
    mend: 'Nothing to do if they are only a title and a note.',
  },
  column_unknown: {
    what: 'Not used, since no part of the table ({columns} in all): {value}.',
    mend: 'Mend the name if it is a slip; otherwise leave it.',
  },
  column_absent: { what: 'The file has no column {column}; every row lacks this value.', mend: 'Add the column if the unit has the data.' },
  column_twice: { what: 'The column {column} is there more than once; only the first was used.', mend: 'Delete or rename the other one.' },
  number_comma: {
    what: 'The column {column} writes numbers with thousands marks; they were read that way.',
    mend: 'Look at a few values to be sure of their size.',
  },
  date_serial: {
    what: 'The column {column} holds days as spreadsheet numbers; they were turned into days.',
    mend: 'Look at a few values to be sure of the day.',
  },
  boolean_blank: { what: 'The column {column} has blank cells; they were read as “no”.', mend: 'Write yes or no.' },
  text_after_quote: {
    what: 'Line {line} has text after a closing quote; the text was kept.',
    mend: 'A quote inside a cell is written twice.',
  },
  quote_open: {
    what: 'Line {line} opens a quote that is never closed; it was taken as a letter.',
    mend: 'Close the quote, or check whether the file was cut short.',
  },

  row_short: {
    what: 'Too few cells on line {line}: {cells}, where the header has {expected}.',
    mend: 'Add the missing cells; if it is the last line, the file may have been cut short.',
  },
  row_long: {
    what: 'Too many cells on line {line}: {cells}, where the header has {expected}.',
    mend: 'Remove the extra cells, or quote the cell that contains the delimiter.',
  },
  value_required: { what: 'The cell {column} is required but empty.', mend: 'Fill in the column {column}.' },
  value_number: { what: '“{value}” in the column {column} is not a number.', mend: 'Write the number alone, without words or units.' },
  value_number_ambiguous: {
    what: '“{value}” in the column {column} may mean thousands or a decimal fraction.',
    mend: 'Write without thousands marks, for instance 1500 or 1.5.',
  },
  value_large: {
    what: '“{value}” in the column {column} has more than 21 digits before the point.',
    mend: 'Check the digits of the amount.',
  },
  value_integer: { what: '“{value}” in the column {column} is not a valid whole number.', mend: 'Write a whole number.' },
  value_date: { what: '“{value}” in the column {column} is not a day that exists.', mend: 'Write the day as 2026-09-14 or 14/09/2026.' },
  value_date_month_first: {
    what: 'The column {column} puts the month before the day, so “{value}” could be read wrong.',
    mend: 'Write the whole column as 2026-09-14 or 14/09/2026.',
  },
  value_boolean: { what: '“{value}” in the column {column} is neither yes nor no.', mend: 'Write true or false, 1 or 0, có or không.' },
  value_nul: { what: 'The cell {column} contains a NUL character, a sign of a damaged file.', mend: 'Export the file again.' },
  value_long: {
    what: 'The cell {column} is longer than 100,000 characters.',
    mend: 'Check the quotes: several lines may have run into one cell.',
  },

  value_range: { what: '{value} in the column {column} is out of range; the row was kept.', mend: 'Check and mend the value.' },
  value_pattern: {
    what: '“{value}” in the column {column} has the wrong form; the row was kept.',
    mend: 'A currency is three capital letters, for instance USD.',
  },

  engine_dead: {
    what: 'The engine could not start, or has stopped.',
    mend: 'Try again; if it stays so, tell your technical staff, with the reason below.',
  },
  engine_memory: { what: 'The browser has too little memory for this.', mend: 'Close other tabs, or choose a shorter period.' },
  engine_timeout: { what: 'The computation took too long and was stopped.', mend: 'Try again, or choose a shorter period.' },
  engine_cancelled: { what: 'The computation was stopped as asked.', mend: 'Run it again when needed.' },
  engine_sql: { what: 'The engine refused a statement.', mend: 'Tell your technical staff, with the reason below.' },
  pack_failed: {
    what: 'The data could not be loaded.',
    mend: 'Try again; if it stays so, tell your technical staff, with the reason below.',
  },
  undated_claims: {
    what: 'The table {table} is not there, so the dates of claimed activities could not be compared.',
    mend: 'Load the table {table} and compute again.',
  },
};
