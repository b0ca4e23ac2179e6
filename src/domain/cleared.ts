/** What was removed from this browser, for the person to read; `left` must be empty. */
export interface Cleared {
  readonly versions: number;
  readonly files: number;
  readonly bytes: number;
  readonly changes: number;
  readonly databases: readonly string[];
  readonly keys: readonly string[];
  readonly caches: readonly string[];
  /** Files of the private file system. */
  readonly opfs: readonly string[];
  /** What could not be removed, by name. */
  readonly left: readonly string[];
}
