/** The script laid out anew; throws where it cannot be read. The formatter comes when it is first asked for. */
export async function formatted(script: string): Promise<string> {
  const { formatDialect, duckdb } = await import('sql-formatter');
  return formatDialect(script, {
    dialect: duckdb,
    tabWidth: 2,
    keywordCase: 'upper',
    linesBetweenQueries: 1,
    paramTypes: { named: ['$'], positional: true },
  });
}
