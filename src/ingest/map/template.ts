import { fold } from '../../domain/fold';
import { sha256 } from '../../domain/sha256';
import type { ColumnChoice } from '../cast/choice';
import type { ColumnMatch } from './columns';

/** The key of a file's shape: the same titles in any order, however they are spelt. */
export function shapeOf(titles: readonly string[]): string {
  const words = titles.map(fold).filter((title) => title !== '');
  return sha256(JSON.stringify(words.sort())).slice(0, 16);
}

/** What a person decided for files of one shape; kept, and applied to the next one. */
export interface MappingTemplate {
  readonly shape: string;
  readonly table: string;
  /** Folded title → column of the contract, or null where it is not used. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Column of the contract → how its cells are read. */
  readonly choices: Readonly<Record<string, ColumnChoice>>;
}

/** The decisions as a template. */
export function templateOf(
  table: string,
  columns: readonly Pick<ColumnMatch, 'title' | 'field'>[],
  choices: Readonly<Record<string, ColumnChoice>>,
): MappingTemplate {
  const named = columns.filter((column) => fold(column.title) !== '');
  return {
    shape: shapeOf(columns.map((column) => column.title)),
    table,
    columns: Object.fromEntries(named.map(({ title, field }) => [fold(title), field])),
    choices,
  };
}

/** The columns as the template has them; null where it is for another shape. */
export function applyTemplate(template: MappingTemplate, titles: readonly string[]): readonly ColumnMatch[] | null {
  if (shapeOf(titles) !== template.shape) return null;
  const taken = new Set<string>();
  return titles.map((title, column) => {
    const remembered = template.columns[fold(title)] ?? null;
    const field = remembered !== null && !taken.has(remembered) ? remembered : null;
    if (field !== null) taken.add(field);
    return { column, title, field, personal: false, score: 1, sure: true, others: [] };
  });
}
