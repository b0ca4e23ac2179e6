import { quoteName } from './quote';

/** The name under which rows arrive before they replace the table. */
export const stagingName = (name: string): string => `${name}__arriving`;

/** Puts the arrived rows in the place of the table, all at once. */
export function swapStatements(name: string): readonly string[] {
  const table = quoteName(name);
  const arriving = quoteName(stagingName(name));
  return ['BEGIN TRANSACTION', `DROP TABLE IF EXISTS ${table}`, `ALTER TABLE ${arriving} RENAME TO ${table}`, 'COMMIT'];
}
