const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** How a statement that only asks may begin. */
export const ASKING = words('select from with values table describe desc show summarize explain pivot unpivot pivot_wider pivot_longer');

/** What a statement would change, by its first word. */
export const WRITING = words('insert update delete merge truncate alter drop create replace comment analyze upsert');

export const REACHING = words('copy export import attach detach install load force');

export const SETTING = words('set reset pragma use call checkpoint vacuum');

export const PLANNING = words('prepare execute deallocate');

export const BOUNDING = words('begin start commit rollback abort end');

/** Functions that read files or addresses, or run text as SQL: refused whatever they are given. */
const REACH =
  /^(?:(?:read|parquet|sniff|scan|st_read|sqlite|postgres|mysql|iceberg|delta|excel|json_execute|json_serialize|arrow|pandas|python|opfs|http|copy|import|export)_\w*|st_read\w*|glob|query|query_table|from_substrait\w*|get_substrait\w*|seq_scan|index_scan|getenv|which_secret|load_\w+|install_\w+)$/;

/** Functions that change what the engine does, or tell how it was set up. */
const SYSTEM =
  /^(?:(?:enable|disable|force|truncate|reset|set|storage|user_agent|platform|write|create_|drop_)\w*|verify_\w+|pragma_\w+|duckdb_\w+|pg_(?:settings|timezone_\w+)|checkpoint|current_setting|nextval|currval|setseed|add_parquet_key|in_memory|vacuum|metadata_info|all_profiling_output|collations|database_list|database_size|databases|extension_versions|functions|import_database|table_info|version|show\w*|stats?|profiling_output|explain_analyze)$/;

/** Those of them that only tell of what anyone here may know. */
const HARMLESS = words(
  `duckdb_tables duckdb_columns duckdb_views duckdb_functions duckdb_keywords duckdb_types duckdb_constraints duckdb_schemas
   pragma_table_info set_bit summary version current_database current_schema current_schemas`,
);

/** Why a function, or a system table by its bare name, may not be used; null: it may. */
export function forbiddenFunction(name: string): 'reach' | 'system' | null {
  if (HARMLESS.has(name)) return null;
  return REACH.test(name) ? 'reach' : SYSTEM.test(name) ? 'system' : null;
}

/** System tables are named without parentheses too. */
export const SYSTEM_TABLE = /^(?:duckdb_\w+|pragma_\w+|pg_settings|pg_stat\w*)$/;
