import type { SharedPart } from './needs';
import { type QueryFile, sharedFiles } from './queries';
import { wordsOf } from './sql-text';

const HEADER = /^-- (materialise|lineage): (.+)$/gm;
const MADE = /CREATE OR REPLACE (VIEW|MACRO) (\w+)/g;

function headed(text: string, kind: 'materialise' | 'lineage'): readonly string[] {
  return [...text.matchAll(HEADER)].filter(([, what]) => what === kind).flatMap(([, , names = '']) => names.split(',').map((n) => n.trim()));
}

/**
 * A shared file as it runs: the views named under `-- materialise:` become tables, computed once.
 * Throws a RangeError where the header names something the file does not make.
 */
export function runnable({ path, text }: QueryFile): string {
  return headed(text, 'materialise').reduce((sql, name) => {
    const view = new RegExp(`CREATE OR REPLACE VIEW ${name}\\b`);
    if (!view.test(sql)) throw new RangeError(`${path}: materialises ${name}, which it does not make`);
    return sql.replace(view, `CREATE OR REPLACE TABLE ${name}`);
  }, text);
}

function partsOf({ text }: QueryFile): readonly SharedPart[] {
  const lineage = new Set(headed(text, 'lineage'));
  const marks = [...text.matchAll(MADE)];
  return marks.map((mark, i) => {
    const [, , name = ''] = mark;
    return { name, sql: text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length), lineage: lineage.has(name) };
  });
}

/** The views and macros of `queries/shared`. */
export const sharedParts: readonly SharedPart[] = sharedFiles.flatMap(partsOf);

/** Names of shared parts that a query uses; for the passport and for readers. */
export const partsUsed = (sql: string): readonly string[] => {
  const words = wordsOf(sql);
  return sharedParts.filter((part) => words.has(part.name)).map((part) => part.name);
};
