const RAGGED = 'Rows of different widths: cells stay apart and the odd rows are listed; DuckDB gives the file up as one column.';
const SPLIT = 'Byte stream split of whole numbers: right by the standard, only DuckDB cannot read it.';

/** Files of the corpora that rightly come out otherwise than their expectation, or that are refused by name, and why. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'duckdb-csv/files/bug_7578.csv': 'Ten columns between tabs; DuckDB counts the commas of the JSON in the last one.',
  'duckdb-csv/files/error/quotednewlines.csv': 'Quoted cells of five lines each: 10,101 records by RFC 4180; DuckDB counts their lines.',
  'duckdb-csv/files/evil_nullpadding_2.csv': RAGGED,
  'duckdb-csv/files/fuzzing/19.csv': 'Random bytes: every line is a record; DuckDB finds no row in them.',
  'duckdb-csv/files/locations_header_trailing_comma.csv': RAGGED,
  'duckdb-csv/files/nullpadding_commas.csv': RAGGED,
  'duckdb-csv/files/rejects/incorrect_columns/many_columns.csv': RAGGED,
  'duckdb-csv/files/rejects/incorrect_columns/small_mix.csv': RAGGED,
  'duckdb-csv/files/rejects/multiple_errors/cast_and_less_col.csv': RAGGED,
  'duckdb-csv/files/rejects/multiple_errors/multiple_errors.csv': RAGGED,
  'duckdb-csv/files/rejects/multiple_errors/unquoted_less.csv': RAGGED,
  'duckdb-csv/files/test/error_too_many.csv': RAGGED,
  'duckdb-csv/files/unescaped_quotes/unescaped_quote.csv': 'Quotes inside quotes: two cells a row; DuckDB gives the file up as one column.',
  'duckdb-csv/files/unquoted_escape/plain.csv':
    'Backslashes before delimiters outside quotes: no cell is lost; DuckDB gives the file up as one column.',
  'papaparse/files/verylong-sample.csv': RAGGED,
  'duckdb-csv/files/test/many_empty_lines.csv': 'One value and 19,999 blank lines, which are reported as such and are no records.',
  'duckdb-csv/files/zstd/lineitem1k.tbl.zst': 'Zstandard: refused by name. People send zip and gzip.',
  'papaparse/cases/parse-009.csv': 'A lone carriage return ends a line here, as DuckDB has it; PapaParse takes it as a letter.',
  'arrow-testing/files/parquet/generated_simple_numerics/blogs.json': 'Records in JSON: read as what they are.',
  'apache-poi/files/spreadsheet/duplicate-filename.xlsx':
    'Two parts of one name: readers disagree about which one counts; refused by name.',
  'duckdb-parquet/files/bigdecimal.parquet': 'Numbers of 77 digits: refused by name. Money here has 33.',
  'duckdb-parquet/files/byte_stream_split.parquet': SPLIT,
  'hyparquet/files/byte_stream_split_extended.gzip.parquet': SPLIT,
  'parquet-testing/files/data/byte_stream_split_extended.gzip.parquet': SPLIT,
  'duckdb-parquet/files/variant_malicious.parquet': 'The flat layer is whole; what lies inside the variant is never unpacked.',
  'parquet-testing/files/data/map_no_value.parquet': 'Maps without values are allowed; nested columns are refused when they are asked for.',
};
