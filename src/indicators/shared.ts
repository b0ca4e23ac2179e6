import type { Indicator } from '../domain/indicator';
import { type SharedPart, tablesRead } from './needs';
import { type QueryFile, sharedFiles } from './queries';
import { withoutComments, wordsOf } from './sql-text';

const HEADER = /^-- (materialise|lineage|labels): (.+)$/gm;
const MADE = /CREATE OR REPLACE (VIEW|MACRO) (\w+)/g;

function headed(text: string, kind: 'materialise' | 'lineage' | 'labels'): readonly string[] {
  return [...text.matchAll(HEADER)]
    .filter(([, what]) => what === kind)
    .flatMap(([, , names = '']) => names.split(',').map((n) => n.trim()));
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

/** The tables that a shared file makes once. */
export const materialised = ({ text }: QueryFile): readonly string[] => headed(text, 'materialise');

/** A shared file as it runs where its tables stand already: what it makes besides them. */
export function besideTables(file: QueryFile): string {
  const standing = new Set(materialised(file));
  const marks = [...file.text.matchAll(MADE)];
  const texts = marks.map((mark, i) => ({ name: mark[2] ?? '', text: file.text.slice(mark.index, marks[i + 1]?.index) }));
  return texts.flatMap(({ name, text }) => (standing.has(name) ? [] : [text])).join('');
}

function partsOf({ text }: QueryFile): readonly SharedPart[] {
  const lineage = new Set(headed(text, 'lineage'));
  const labels = new Set(headed(text, 'labels'));
  const marks = [...text.matchAll(MADE)];
  return marks.map((mark, i) => {
    const [, , name = ''] = mark;
    const sql = text.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? text.length);
    return { name, sql, kind: lineage.has(name) ? 'lineage' : labels.has(name) ? 'labels' : 'plain' };
  });
}

/** The views and macros that shared files make. */
export const partsMade = (files: readonly QueryFile[]): readonly SharedPart[] => files.flatMap(partsOf);

/** The views and macros of `queries/shared`. */
export const sharedParts: readonly SharedPart[] = partsMade(sharedFiles);

/** The definition with every shared view and macro that it reaches: two that say the same compute the same. */
export function definitionWhole(ind: Indicator, parts: readonly SharedPart[]): string {
  const reached = new Map<string, string>();
  const follow = (sql: string): void => {
    const words = wordsOf(sql);
    for (const { name, sql: made } of parts) {
      if (!words.has(name) || reached.has(name)) continue;
      reached.set(name, withoutComments(made));
      follow(made);
    }
  };
  follow([ind.body, ind.numerator, ind.denominator ?? '', ind.n, ind.missing].join('\n'));
  return JSON.stringify([ind.version, ...[...reached].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

const leaning = new Map<string, readonly string[]>();

/** Tables that only date what an indicator judges. Without one the number stands, but it may be too low. */
export function leansOn({ id, body }: Pick<Indicator, 'id' | 'body'>): readonly string[] {
  const found = leaning.get(id) ?? tablesRead(body, sharedParts, true).filter((t) => !tablesRead(body, sharedParts).includes(t));
  leaning.set(id, found);
  return found;
}
