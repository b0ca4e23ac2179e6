import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parseSync } from 'vite';
import { top } from '../../src/cli/house/run.mjs';

export interface Import {
  /** As written. */
  readonly text: string;
  /** The file of ours it means, from the top; null: a package. */
  readonly file: string | null;
  readonly line: number;
}

/** What the rules need to know about one file. Lines count from 1. */
export interface Source {
  /** From the top, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Identifiers and property names, with the first line of each. */
  readonly names: ReadonlyMap<string, number>;
  readonly anys: readonly number[];
  /** `export * from` anywhere, or nothing but `export … from`. */
  readonly barrel: boolean;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const literal = (value: unknown): string | null => (isNode(value) && typeof value['value'] === 'string' ? value['value'] : null);

/** Every string that a node brings in: imports, re-exports, `import()`, `import('…')` types, `new URL('./x', …)`. */
function broughtIn(node: Node): string | null {
  if (['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType'].includes(node.type)) {
    const from = node['source'] ?? node['argument'];
    return literal(from) ?? literal((from as Node | undefined)?.['literal']);
  }
  if (node.type === 'NewExpression' && isNode(node['callee']) && node['callee']['name'] === 'URL') {
    const text = literal((node['arguments'] as readonly unknown[])[0]);
    return text?.startsWith('.') ? text : null;
  }
  return null;
}

/** The file that `text`, written in `from`, means; null: a package. One that is not there (tsc says so) keeps its bare path. */
export function resolve(from: string, text: string, exists: (path: string) => boolean): string | null {
  if (!text.startsWith('.')) return null;
  const bare = posix.join(posix.dirname(from), text.replace(/\?.*$/, ''));
  return [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}.mjs`].find(exists) ?? bare;
}

/** Reads one file's facts. `exists` answers for paths from the top. */
export function analyse(path: string, text: string, exists: (path: string) => boolean): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const names = new Map<string, number>();
  const anys: number[] = [];
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    const from = broughtIn(value);
    if (from !== null) imports.push({ text: from, file: resolve(path, from, exists), line: lineAt(value.start) });
    if (value.type === 'TSAnyKeyword') anys.push(lineAt(value.start));
    const name = value['name'] ?? (value.type === 'MemberExpression' ? literal(value['property']) : null);
    if (typeof name === 'string' && !names.has(name)) names.set(name, lineAt(value.start));
    Object.values(value).forEach(visit);
  };
  visit(program);
  const body = program.body as unknown as readonly Node[];
  const passedOn = body.filter(
    (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node['source']),
  );
  const barrel = body.some((node) => node.type === 'ExportAllDeclaration') || (body.length > 0 && passedOn.length === body.length);
  return { path, text, lines: text.replace(/\n$/, '').split('\n').length, imports, names, anys, barrel };
}

/** Files under a folder of the project, from the top, with `/`. */
export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(join(top, folder))) return [];
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const onDisk = (path: string): boolean => statSync(join(top, path), { throwIfNoEntry: false })?.isFile() ?? false;

/** Every script of these folders, parsed. */
export function sources(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap(filesUnder)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => analyse(path, readFileSync(join(top, path), 'utf8'), onDisk));
}

/** Parses a text as if it were that file. For proving that a rule can fail. */
export function imagined(path: string, text: string): Source {
  return analyse(path, text, (asked) => asked.endsWith('.ts'));
}
