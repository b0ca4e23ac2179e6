import type { Severity } from '../domain/problem';
import type { Text } from '../domain/indicator';

/** One file of `queries/rules`: what a data check says, and the query that finds the rows it speaks of. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly means: Text;
  readonly mend: Text;
  /** Without these tables the check has nothing to say and is left out. */
  readonly needs: readonly string[];
  /** Indicators whose totals an error of this check touches; empty: every indicator that reads the table. */
  readonly touches: readonly string[];
  /** Made from the contract instead of written: one query over all tables. */
  readonly made: 'keys' | 'references' | 'codes' | null;
  /** `table_name, record, row, line, column_name, value`, one row a hit, with `$as_of`. Empty where it is made. */
  readonly sql: string;
}

const HEAD = /^\/\* rule\n([\s\S]*?)\n\*\/\n?/;
const MADE = ['keys', 'references', 'codes'] as const;
const SEVERITIES = ['error', 'warning', 'notice'] as const;

const listOf = (value: string | undefined): readonly string[] => value?.split(',').map((part) => part.trim()) ?? [];

/** Reads a rule file. Throws a RangeError that names the file and what is wrong with its head: a programming error. */
export function readRule(text: string, file: string): Rule {
  const head = HEAD.exec(text);
  if (!head?.[1]) throw new RangeError(`${file}: no /* rule … */ head`);
  const pairs = new Map(
    head[1].split('\n').map((line): [string, string] => {
      const [, key, value] = /^([a-z]+(?:\.(?:vi|en))?): (.+)$/.exec(line) ?? [];
      if (!key || !value) throw new RangeError(`${file}: "${line}" is no "key: value"`);
      return [key, value];
    }),
  );
  const get = (key: string): string => {
    const value = pairs.get(key);
    if (value === undefined) throw new RangeError(`${file}: no ${key}`);
    return value;
  };
  const both = (key: string): Text => ({ vi: get(`${key}.vi`), en: get(`${key}.en`) });
  const severity = SEVERITIES.find((s) => s === get('severity'));
  if (!severity) throw new RangeError(`${file}: severity ${get('severity')}`);
  const made = MADE.find((m) => m === pairs.get('made')) ?? null;
  const sql = text.slice(head[0].length).trim();
  if ((made === null) === (sql === '')) throw new RangeError(`${file}: either a query or "made", not both or neither`);
  return {
    code: get('code'),
    severity,
    title: both('title'),
    means: both('means'),
    mend: both('mend'),
    needs: listOf(pairs.get('needs')),
    touches: listOf(pairs.get('touches')),
    made,
    sql,
  };
}

const FILES = import.meta.glob<string>('../../queries/rules/*.sql', { query: '?raw', import: 'default', eager: true });

/** Every data check in the order of its code: the 26 of the domain (C01 …), then the product's own (P01 …). */
export const rules: readonly Rule[] = Object.entries(FILES)
  .map(([path, text]) => readRule(text, path.replace(/^(\.\.\/)+/, '')))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** The rule of that code. Throws a RangeError where there is none. */
export function ruleOf(code: string): Rule {
  const rule = rules.find((r) => r.code === code);
  if (!rule) throw new RangeError(`no data check ${code}`);
  return rule;
}

/** A check that the domain does not list: the product adds it for what would otherwise go unsaid. */
export const isOwn = ({ code }: Pick<Rule, 'code'>): boolean => code.startsWith('P');
