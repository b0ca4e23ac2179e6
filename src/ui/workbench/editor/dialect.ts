import { PostgreSQL, SQLDialect } from '@codemirror/lang-sql';
import type { SqlCatalogue } from '../../../workbench/catalogue-shape';

const TYPES =
  'bigint bit blob boolean bool date decimal double enum float hugeint int integer interval json list map numeric real smallint struct text time timestamp timestamptz tinyint ubigint uhugeint uinteger union usmallint utinyint uuid varchar';

/** The engine's dialect, from the engine's own lists; before they are here, that of its nearest relative. */
export function dialectOf(catalogue: SqlCatalogue | null): SQLDialect {
  const shape = {
    // Otherwise a parameter is read as the beginning of such a text, and its name as a keyword.
    doubleDollarQuotedStrings: false,
    charSetCasts: false,
    operatorChars: '*+-%<>!=&|~^/?:',
    specialVar: '$',
    identifierQuotes: '"',
  };
  if (!catalogue) return SQLDialect.define({ ...PostgreSQL.spec, ...shape });
  const types = new Set(TYPES.split(' '));
  const keywords = catalogue.keywords.map((k) => k.word.toLowerCase()).filter((word) => !types.has(word));
  const words = new Set(keywords);
  return SQLDialect.define({
    ...shape,
    types: TYPES,
    keywords: keywords.join(' '),
    builtin: [...new Set(catalogue.functions.map((f) => f.name.toLowerCase()))]
      .filter((name) => /^[a-z]\w*$/.test(name) && !words.has(name))
      .join(' '),
  });
}
