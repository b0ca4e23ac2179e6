import type { Indicator } from '../domain/indicator';
import { withParameters } from './sql-text';

/** The parameters of every indicator's macro, in order. The prefix keeps them apart from columns. */
const PARAMETERS = { from: 'p_from', to: 'p_to', as_of: 'p_as_of', end: 'p_end' } as const;

/** The statement that makes `indicator.<id>(from, to, as_of, end)`, a table macro of DATE arguments. */
export function macroOf({ id, body }: Pick<Indicator, 'id' | 'body'>): string {
  const names = Object.values(PARAMETERS).join(', ');
  return `CREATE OR REPLACE MACRO indicator.${id}(${names}) AS TABLE\n${withParameters(body, PARAMETERS)};`;
}
