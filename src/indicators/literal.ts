/** A name as an SQL identifier, whatever it holds. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as an SQL string, whatever it holds. NUL would end the statement early, so it is built by `chr(0)`. */
export function sqlText(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return quoted.includes('\0') ? `(${quoted.split('\0').join("' || chr(0) || '")})` : quoted;
}
