/** What is set before the lock, and the lock itself. The order matters: nothing can be changed after the last line. */
export function lockStatements(memory: string): readonly string[] {
  return [
    'SET autoload_known_extensions = false',
    'SET autoinstall_known_extensions = false',
    'SET allow_community_extensions = false',
    'SET errors_as_json = true',
    "SET temp_directory = ''",
    `SET memory_limit = '${memory}'`,
    'SET preserve_insertion_order = true',
    'SET allowed_directories = []',
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ];
}

/** One row, one column: true only in a locked engine. */
export const LOCK_QUESTION =
  "SELECT current_setting('lock_configuration')::BOOLEAN AND NOT current_setting('enable_external_access')::BOOLEAN AS locked";

/** A statement that a locked engine must refuse before any request leaves. */
export const LOCK_PROBE = "SELECT * FROM read_csv('https://lock-probe.invalid/x.csv')";

/** True when the refusal is the lock's own, not a failed request. */
export const refusedByLock = (message: string): boolean => /disabled by configuration|Permission/i.test(message);
