// Strings, quoted names and comments are stepped over whole.
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([a-z_]+)|[A-Za-z_]\w*/g;

/** The SQL with every `$name` outside strings and comments replaced. Throws a RangeError for a name that is not given. */
export function withParameters(sql: string, values: Readonly<Record<string, string>>): string {
  return sql.replace(TOKEN, (token, name: string | undefined) => {
    if (name === undefined) return token;
    const value = values[name];
    if (value === undefined) throw new RangeError(`no parameter $${name}`);
    return value;
  });
}

/** The bare words of the SQL, as written: table, view and column names, keywords. */
export function wordsOf(sql: string): ReadonlySet<string> {
  return new Set([...sql.matchAll(TOKEN)].map(([token]) => token).filter((token) => /^[A-Za-z_]/.test(token)));
}

/** The SQL without its comments, blanks drawn together. */
export function withoutComments(sql: string): string {
  return sql
    .replace(TOKEN, (token) => (token.startsWith('--') || token.startsWith('/*') ? ' ' : token))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The SQL with its bare and quoted names renamed: `rename` gives the new name of one, or null. Strings and comments stay. */
export function withNames(sql: string, rename: (name: string) => string | null): string {
  return sql.replace(TOKEN, (token) => {
    if (/^[A-Za-z_]/.test(token)) return rename(token) ?? token;
    if (!token.startsWith('"')) return token;
    const name = rename(token.slice(1, -1));
    return name === null ? token : `"${name}"`;
  });
}
