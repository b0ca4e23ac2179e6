import type { ProblemTexts } from '../problem-texts';

export const PROBLEMS_EN: ProblemTexts = {
  file_empty: { what: 'The file {file} is empty.', mend: 'Export it again; a table without rows still needs its header.' },
  file_unknown: { what: 'No table is named like the file {file}.', mend: 'Name the file after its table, for instance units.csv.' },
  file_twice: { what: 'The table {table} has more than one file; {file} was not loaded.', mend: 'Keep one file for each table.' },
  file_binary: {
    what: '{file} is neither CSV, Excel (.xlsx) nor Parquet.',
    mend: 'Pick a data file; a Word file, a PDF or a picture has to be turned into a table first.',
  },
  file_xls: {
    what: '{file} is an old Excel workbook (.xls).',
    mend: 'Open it in Excel, save it as “Excel Workbook (.xlsx)” and load the new file.',
  },
  file_xlsb: {
    what: '{file} is a binary Excel workbook (.xlsb).',
    mend: 'Open it in Excel, save it as “Excel Workbook (.xlsx)” and load the new file.',
  },
  file_locked: {
    what: '{file} is locked with a password.',
    mend: 'Open it with its password, take the password off (File, Info, Protect Workbook), save and load it again.',
  },
  file_bomb: {
    what: '{file} grows beyond all measure when unpacked and was not opened.',
    mend: 'Split the file, or export it again from its source.',
  },
  file_packed_damaged: { what: 'The packed file {file} is damaged or cut short.', mend: 'Copy or pack it again, then load it.' },
  file_packing: {
    what: 'The file {file} is packed in a way that is not read here ({value}).',
    mend: 'Unpack it, then load what is inside, or pack it again as .zip.',
  },
  file_nested: { what: 'The archive {file} holds another archive.', mend: 'Unpack it once and load the files inside.' },
  archive_none: { what: 'The archive {file} holds no data table.', mend: 'It should hold CSV, Excel (.xlsx) or Parquet files.' },
  archive_many: {
    what: 'The archive {file} holds {files} data files.',
    mend: 'Unpack it and load the files, or load it on the Data page.',
  },
  file_line_long: {
    what: '{file} has a line beyond all measure and was not opened.',
    mend: 'Check that it is a data table; export it again with one record a line.',
  },
  file_columns: { what: '{file} has more than 16,384 columns.', mend: 'Check the delimiter; the table may lie on its side.' },
  file_cells: { what: '{file} has too many cells to be opened in a browser.', mend: 'Split it by year or by unit and load the parts.' },
  file_secret: { what: 'The file {file} carries the secrecy stamp “{value}” and was not loaded.', mend: 'Load unclassified data only.' },
  file_changed: {
    what: '{file} was changed, moved or deleted while it was read.',
    mend: 'Close it in other programs and pick it again; nothing was loaded.',
  },
  file_failed: { what: 'Reading {file} stopped half-way.', mend: 'Load the file again; if it fails again, check that it is whole.' },
  parquet_damaged: { what: 'The Parquet file {file} is damaged or cut short.', mend: 'Copy or export the file again, then load it.' },
  parquet_encrypted: { what: 'The Parquet file {file} is encrypted.', mend: 'Export it again without encryption.' },
  parquet_rows: {
    what: 'Of the rows of the Parquet file {file} only {value} could be read, so it was not loaded.',
    mend: 'Export it again with flat columns, without lists inside cells.',
  },
  column_nested: {
    what: 'The column {column} holds lists or nested structures, so the table was not loaded.',
    mend: 'Export it again with one value a cell.',
  },
  workbook_damaged: { what: 'The workbook {file} is damaged or malformed.', mend: 'Open it in Excel, save it as .xlsx and load it.' },
  sheet_none: { what: 'No sheet of the workbook {file} holds data.', mend: 'Check the file you picked.' },
  sheet_many: {
    what: 'The workbook {file} has {sheets} sheets with data: {value}.',
    mend: 'Load it on the Data page to choose a sheet, or save each sheet as a file of its own.',
  },
  header_unknown: { what: 'No header of the table was found in {file}.', mend: 'The header needs these columns: {names}.' },
  column_missing: {
    what: 'The required column {column} is not there, so the table was not loaded.',
    mend: 'Add the column {column} to {file}.',
  },
  key_one_for_all: {
    what: 'The column {column} tells rows apart; one value for all of them would make them one.',
    mend: 'Match a column of the file with {column}, or give each row a key of its own.',
  },

  encoding_other: {
    what: '{file} is encoded in {encoding}; its text was turned into Unicode.',
    mend: 'Better save it as CSV UTF-8 next time.',
  },
  encoding_unsure: {
    what: 'The encoding of {file} is not certain: it was read as {encoding} (confidence {percent}%).',
    mend: 'Look at a few lines with accents; choose another encoding if they are wrong.',
  },
  text_capitals: {
    what: '{words} words were typed in a TCVN3 capitals font (.VnTimeH), so letters with marks come out small, for instance “{value}”.',
    mend: 'Matching of names is not affected; mend the capitals where they are to be shown.',
  },
  text_damaged: {
    what: '{bytes} bytes of {file} could not be read.',
    mend: 'Those letters show as “�”; export the file again as CSV UTF-8.',
  },
  text_nul: { what: 'Line {line} holds a NUL character, a sign of a damaged file.', mend: 'Export the file again from its source.' },
  archive_others: {
    what: 'The archive {file} holds {files} more files that are no tables and were not read: {value}.',
    mend: 'Save old Excel workbooks (.xls) as .xlsx and load those.',
  },
  sheet_hidden: { what: 'The sheet “{value}” is hidden and was not used.', mend: 'Choose it if its figures are the official ones.' },
  cells_uncomputed: {
    what: '{cells} cells hold a formula without a result; they count as missing.',
    mend: 'Open the file in Excel, save it and load it again.',
  },
  total_differs: {
    what: 'Line {line}, column {column}: the total row says {value}, the rows add up to {sum}.',
    mend: 'Check with the unit that reported it; the total row itself is not loaded.',
  },
  number_factor: {
    what: 'The column {column} counts in {value}; every number was multiplied by {factor}.',
    mend: 'Take the factor off if the column already holds plain units.',
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
  date_order_assumed: {
    what: 'Column {column}: day and month could change places; the day was read first.',
    mend: 'Choose the other order for the whole column if the file writes the month first.',
  },
  date_year_short: {
    what: 'Column {column} has years of two digits; “{value}” was read as {day}.',
    mend: 'If that is not right, ask the unit to write years with four digits.',
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

  row_left_out: { what: 'Line {line} was left out by whoever imported.', mend: 'Choose “Import it after all” if it repeats no other row.' },
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
  value_period: {
    what: '“{value}” in the column {column} is a period ({from} to {to}), not a day.',
    mend: 'Write a day, or take the first or last day of the period for the whole column.',
  },
  value_boolean: { what: '“{value}” in the column {column} is neither yes nor no.', mend: 'Write true or false, 1 or 0, có or không.' },
  value_error: {
    what: 'A cell of {column} holds the formula error {value}.',
    mend: 'Mend the formula in Excel, or write the right value.',
  },
  value_code: { what: '“{value}” is not in the list of the column {column}.', mend: 'Choose one of: {codes}.' },
  value_currency: {
    what: '“{value}” in the column {column} is in {written}, not in the currency {currency} of its row.',
    mend: 'Make the amount and the currency agree.',
  },
  name_unknown: {
    what: '“{value}” in the column {column} is not known.',
    mend: 'Choose the unit or partner it stands for; the choice is remembered.',
  },
  name_ambiguous: { what: '“{value}” in the column {column} fits several: {names}.', mend: 'Choose one; the choice is remembered.' },
  reference_unknown: {
    what: '“{value}” in the column {column} is not in the table {title}.',
    mend: 'Write the code as the table {title} has it, or send its row along.',
  },
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

  kept_file_missing: {
    what: 'The file {file} kept on this computer is gone, so the version that uses it cannot be opened.',
    mend: 'Load {file} again, or open another version.',
  },
  kept_file_damaged: {
    what: 'The file {file} kept on this computer is damaged and was set aside.',
    mend: 'Load {file} again, or open another version.',
  },
  kept_version_damaged: {
    what: 'The record of version {file} is damaged and cannot be opened.',
    mend: 'Open another version, or load the files again.',
  },
  packfile_foreign: {
    what: '{file} is no pack of this yardstick.',
    mend: 'Choose a .thuocdo file saved here, or load the tables as CSV or Parquet.',
  },
  packfile_truncated: { what: 'The pack {file} lacks its end: it was not copied whole.', mend: 'Copy the file again and open it.' },
  packfile_damaged: {
    what: 'The pack {file} is damaged or was altered: its content does not match its checksums ({value}). Nothing was loaded.',
    mend: 'Ask the sender for the file again.',
  },
  packfile_newer: { what: 'The pack {file} was saved by a newer edition of this page.', mend: 'Open it with the newest edition.' },
  packfile_bomb: { what: 'The pack {file} unfolds beyond the safe limit and was not opened.', mend: 'Check where the file came from.' },

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
