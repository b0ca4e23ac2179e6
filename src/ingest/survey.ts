import { tableContract, type TableContract } from '../domain/contract';
import type { Fill, Mapping } from './cast/mapping';
import { type Layout, type LayoutChoice, layoutOf } from './grid/layout';
import { matchColumns, type TableMatch, type Titled } from './map/columns';
import { guessTable, isKnownTitle, type TableGuess } from './map/tables';
import { applyTemplate, type MappingTemplate, shapeOf } from './map/template';
import type { Part } from './open-file';
import type { OnProgress } from './progress';

/** What a part of a file seems to be, before a person has looked. */
export interface Survey {
  readonly layout: Layout;
  readonly guess: TableGuess;
  /** Files of the same titles share it: what was decided for one is remembered for the next. */
  readonly shape: string;
}

const SAMPLE = 50;

function titled(part: Part, layout: Layout): Titled {
  const sample = layout.rows.slice(0, SAMPLE).map((at) => part.grid.rows.at(at)!);
  return { titles: layout.titles, samples: layout.titles.map((_, column) => sample.map((row) => row[column] ?? '')) };
}

/** Finds header, rows and table of a part. `file`: its name, which may tell the table. */
export function surveyPart(part: Part, file: string, choice: LayoutChoice = {}, onProgress?: OnProgress): Survey {
  const total = part.grid.rows.length;
  const layout = layoutOf(part.grid, isKnownTitle, choice, (done) => onProgress?.({ stage: 'mapping', unit: 'rows', done, total }));
  const guess = guessTable(titled(part, layout), [file, part.name, part.sheet ?? '']);
  return { layout, guess, shape: shapeOf(layout.titles) };
}

/** How the part would fill a table that a person chose. */
export function matchTable(part: Part, layout: Layout, table: string): TableMatch {
  const contract = tableContract(table);
  if (!contract) throw new RangeError(`no table ${table}`);
  return matchColumns(contract, titled(part, layout));
}

/** What can stand for a column that the file does not have, without asking: a key of its own, or the day beside it. */
function fills(contract: TableContract, had: ReadonlySet<string>): Record<string, Fill> {
  const found: Record<string, Fill> = {};
  const key = contract.key.length === 1 ? contract.fields.find((f) => f.name === contract.key[0]) : undefined;
  const isReference = contract.references.some((r) => r.fields.includes(key?.name ?? ''));
  if (key && key.type === 'string' && !had.has(key.name) && !isReference) found[key.name] = { generate: true };
  if (contract.name === 'transactions' && !had.has('value_on') && had.has('txn_on')) found['value_on'] = { copyOf: 'txn_on' };
  return found;
}

/** The mapping to show first: what a template remembers for this shape, else what was found. */
export function proposeMapping(match: TableMatch, template: MappingTemplate | null): Mapping {
  const contract = tableContract(match.table);
  if (!contract) throw new RangeError(`no table ${match.table}`);
  const titles = match.columns.map((column) => column.title);
  const remembered = template?.table === match.table ? applyTemplate(template, titles) : null;
  const columns = (remembered ?? match.columns).map((column) => column.field);
  const had = new Set(columns.filter((field) => field !== null));
  return { table: match.table, columns, choices: remembered ? template!.choices : {}, fill: fills(contract, had) };
}
