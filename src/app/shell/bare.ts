/** Pages about the data as a whole: no period, unit or partner is asked there. */
export const BARE: ReadonlySet<string> = new Set(['/data', '/changes', '/quality', '/deck']);
