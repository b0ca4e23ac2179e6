/**
 * Everything that can be wrong with a file or a pack. Each has its words in `i18n/problems`, in both languages.
 * The codes of the data checks (C01 …) and their words stand in `queries/rules`.
 */
export type ProblemCode =
  // the file as a whole: no table comes out of it
  | 'file_empty'
  | 'file_unknown'
  | 'file_twice'
  | 'file_binary'
  | 'file_encoding'
  | 'file_secret'
  | 'file_failed'
  | 'parquet_damaged'
  | 'header_unknown'
  | 'column_missing'
  // the file was read, with something to know
  | 'file_windows_1258'
  | 'preamble_skipped'
  | 'column_unknown'
  | 'column_absent'
  | 'column_twice'
  | 'number_comma'
  | 'date_serial'
  | 'boolean_blank'
  | 'text_after_quote'
  | 'quote_open'
  // one row: rejected and listed
  | 'row_short'
  | 'row_long'
  | 'value_required'
  | 'value_number'
  | 'value_number_ambiguous'
  | 'value_large'
  | 'value_integer'
  | 'value_date'
  | 'value_date_month_first'
  | 'value_boolean'
  | 'value_nul'
  | 'value_long'
  // one row: kept and listed
  | 'value_range'
  | 'value_pattern'
  // the engine and the pack
  | 'engine_dead'
  | 'engine_memory'
  | 'engine_timeout'
  | 'engine_cancelled'
  | 'engine_sql'
  | 'pack_failed'
  | 'undated_claims';
