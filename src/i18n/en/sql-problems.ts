import type { SqlProblemTexts } from '../problem-texts';

export const SQL_PROBLEMS_EN: SqlProblemTexts = {
  sql_empty: { what: 'There is no statement yet.', mend: 'Write a SELECT and run it.' },
  sql_unclosed: { what: 'The text, name or comment that begins here is not closed.', mend: 'Add what closes it: a quote, $$ or */.' },
  sql_several: { what: 'There is more than one statement.', mend: 'Run them one by one, or choose to run all.' },
  sql_character: { what: 'The statement holds a character that cannot be read.', mend: 'Type this part again instead of pasting it.' },
  sql_semicolon_name: { what: 'The name {value} holds a semicolon.', mend: 'Choose a name without a semicolon.' },
  sql_unknown_start: {
    what: 'A statement cannot begin with “{value}”.',
    mend: 'Begin with SELECT, FROM, WITH, VALUES, TABLE, DESCRIBE, SHOW, SUMMARIZE, EXPLAIN, PIVOT or UNPIVOT.',
  },
  sql_writes: {
    what: '“{value}” changes data, and is not run here.',
    mend: 'To keep a result for later statements, use CREATE TEMP TABLE … AS SELECT. The data itself is mended on the Data page.',
  },
  sql_reaches: {
    what: '“{value}” reads or writes outside the workbench, and is not run.',
    mend: 'Load files on the Data page; take results out with the export button.',
  },
  sql_reading_function: {
    what: 'The function {value} reads files or addresses, or runs text as SQL, and cannot be used here.',
    mend: 'Load the file on the Data page, then ask the table by its name.',
  },
  sql_file: { what: '{value} names a file, not a table.', mend: 'Load the file on the Data page, then ask the table by its name.' },
  sql_setting: {
    what: '“{value}” changes how the engine works, and is not run.',
    mend: 'Leave it out. To keep a value, use SET VARIABLE name = value.',
  },
  sql_system: {
    what: '{value} belongs to the running of the engine, and cannot be used here.',
    mend: 'Look tables and columns up on the reference page, or use SHOW TABLES, DESCRIBE, duckdb_columns().',
  },
  sql_prepared: {
    what: 'Prepared statements are not run (“{value}”).',
    mend: 'Write the SELECT itself; $from, $to, $as_of, $end and $unit are its parameters.',
  },
  sql_transaction: { what: '“{value}” is neither needed nor run.', mend: 'Leave it out: each statement runs by itself.' },
  sql_create: {
    what: 'Only temporary things can be made: a table from a query, a view, a macro, under a name without a schema.',
    mend: 'Write CREATE TEMP TABLE name AS SELECT …, CREATE TEMP VIEW name AS … or CREATE TEMP MACRO name(…) AS ….',
  },
  sql_shadow: {
    what: 'The name {value} belongs to the data or to the engine; another thing of that name would make other questions wrong.',
    mend: 'Choose another name.',
  },
  sql_parameter: { what: 'There is no parameter {value}.', mend: 'Use $from, $to, $as_of, $end or $unit.' },
  sql_binding: { what: 'A parameter of the scope is not a day ({value}).', mend: 'Choose the period again in the scope bar.' },
  sql_syntax: {
    what: 'Syntax error near “{value}”.',
    mend: 'Look just before this place: a comma or bracket missing, or a keyword out of place.',
  },
  sql_syntax_end: { what: 'The statement is not finished.', mend: 'Write its end, or close the bracket that is still open.' },
  sql_no_table: { what: 'There is no table {value}.', mend: 'Names of tables are on the reference page.' },
  sql_no_column: {
    what: 'The tables asked have no column {value}.',
    mend: 'Names of columns are on the reference page; texts stand in single quotes.',
  },
  sql_no_function: { what: 'There is no function {value}.', mend: 'Names of functions are on the reference page.' },
  sql_no_arguments: {
    what: 'The function or operator does not take these types: {value}.',
    mend: 'Change the type first, for example column::DATE or CAST(column AS DECIMAL(18,2)).',
  },
  sql_macro_arguments: {
    what: '{value} takes another number of arguments.',
    mend: 'An indicator takes four days: ($from, $to, $as_of, $end). For another macro, DuckDB names the arguments above.',
  },
  sql_extension: {
    what: '{value} needs an extension that this offline edition does not have.',
    mend: 'JSON, Parquet and time zones cannot be used in SQL; load Parquet files on the Data page, and use today() for the day.',
  },
  sql_ambiguous: { what: 'More than one table has {value}.', mend: 'Name the table: table.column.' },
  sql_group_by: {
    what: 'The column {value} is not in GROUP BY.',
    mend: 'Add it to GROUP BY, write GROUP BY ALL, or wrap it in any_value(…).',
  },
  sql_aggregate_place: {
    what: '{value} does not take aggregates or window functions.',
    mend: 'Use HAVING for conditions on totals, QUALIFY for conditions on window functions.',
  },
  sql_conversion: {
    what: 'A value cannot become the type that is needed: “{value}”.',
    mend: "TRY_CAST makes wrong cells empty; write days as 2025-12-31, or read them with strptime(column, '%d/%m/%Y').",
  },
  sql_no_cast: {
    what: 'One type cannot become the other: {value}.',
    mend: "Write the value in the type of the column: a day as DATE '2025-12-31'; year(column) gives the year of a day.",
  },
  sql_range: { what: 'The value {value} is too large for the type.', mend: 'Use a wider type: BIGINT, HUGEINT or DECIMAL(38,2).' },
  sql_overflow: {
    what: 'The result is too large for the type.',
    mend: 'Use a wider type before computing: DECIMAL(38,6), HUGEINT or DOUBLE.',
  },
  sql_types: { what: 'Two different types cannot be compared or combined: {value}.', mend: 'Make one the type of the other with CAST.' },
  sql_many_rows: {
    what: 'A subquery that stands for one value gives more than one row.',
    mend: 'Add LIMIT 1, aggregate it, or use IN instead of the equals sign.',
  },
  sql_columns_differ: {
    what: 'The sides of UNION, INTERSECT or EXCEPT differ in their number of columns.',
    mend: 'Choose as many columns on both sides, or use UNION BY NAME.',
  },
  sql_pattern: { what: 'The regular expression is not valid.', mend: 'Check the brackets and the \\ signs in it.' },
  sql_sealed: {
    what: 'The workbench reaches no file, no network and not the data itself, so the statement was refused.',
    mend: 'Ask the tables of the data only; load new files on the Data page.',
  },
  sql_other: { what: 'The engine does not take this statement.', mend: 'See the words of DuckDB above.' },
  sql_cancelled: { what: 'Stopped as asked.', mend: 'Run it again when needed.' },
  sql_timeout: {
    what: 'The statement took more than {seconds} seconds and was stopped.',
    mend: 'Filter before joining, check the join’s condition, or add LIMIT.',
  },
  sql_memory: {
    what: 'The statement needed more than {memory} of memory and was stopped; the data is not touched.',
    mend: 'Choose fewer columns, filter or aggregate first, or add LIMIT.',
  },
  sql_dead: {
    what: 'The engine of the workbench stopped and is being opened again.',
    mend: 'Run it again in a moment; earlier results have to be run again to be looked at further.',
  },
};

/** Put before what to do, where a name was likely mistyped. */
export const NEAR_EN = 'Perhaps: {candidates}.';
