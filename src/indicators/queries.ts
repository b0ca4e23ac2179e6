const DEFINITIONS = import.meta.glob<string>('../../queries/indicators/*.sql', { query: '?raw', import: 'default', eager: true });
const SHARED = import.meta.glob<string>('../../queries/shared/*.sql', { query: '?raw', import: 'default', eager: true });
const CHECKS = import.meta.glob<string>('../../queries/checks/*.sql', { query: '?raw', import: 'default', eager: true });

/** A file of `queries/`, by its path from the top. */
export interface QueryFile {
  readonly path: string;
  readonly text: string;
}

const files = (found: Readonly<Record<string, string>>): readonly QueryFile[] =>
  Object.entries(found)
    .map(([path, text]) => ({ path: path.replace(/^(\.\.\/)+/, ''), text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** `queries/indicators`, in the order of the names. */
export const definitionFiles = files(DEFINITIONS);

/** `queries/shared`, in the order in which they run. */
export const sharedFiles = files(SHARED);

/** `queries/checks` by name without `.sql`. */
export const checkFiles: ReadonlyMap<string, string> = new Map(
  files(CHECKS).map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1, -'.sql'.length), text]),
);
