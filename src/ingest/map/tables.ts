import { contract } from '../../domain/contract';
import { fold } from '../../domain/fold';
import { recognise } from '../recognise';
import { matchColumns, type TableMatch, type Titled } from './columns';
import { waysOf } from './title';

/** Which table a file is: one, a few to choose from (best first), or none. */
export type TableGuess =
  | { readonly kind: 'match'; readonly match: TableMatch }
  | { readonly kind: 'ask'; readonly candidates: readonly TableMatch[] }
  | { readonly kind: 'none' };

const LEAST = 0.3;
const SURE = 0.5;
const MARGIN = 0.08;
const MOST = 5;
/** A file or sheet named after a table says much. */
const NAMED = 0.25;

const known = new Set(contract.flatMap((table) => table.fields.flatMap((field) => waysOf(field).map((way) => way.text))));

/** Whether a title names a column of any table. */
export const isKnownTitle = (title: string): boolean => known.has(fold(title));

/** Holds the columns against all tables of the contract. `names`: the file's and the sheet's name, which may tell. */
export function guessTable(titled: Titled, names: readonly string[]): TableGuess {
  const told = new Set(names.flatMap((name) => recognise(name)?.name ?? []));
  const matches = contract
    .map((table) => matchColumns(table, titled))
    .map((match) => (told.has(match.table) ? { ...match, score: Math.min(1, match.score + NAMED) } : match))
    .filter((match) => match.score >= LEAST)
    .sort((a, b) => b.score - a.score);
  const [first, second] = matches;
  if (!first) return { kind: 'none' };
  const clear = first.score >= SURE && (second === undefined || first.score - second.score >= MARGIN);
  return clear ? { kind: 'match', match: first } : { kind: 'ask', candidates: matches.slice(0, MOST) };
}
