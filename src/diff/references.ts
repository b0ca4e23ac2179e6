import { type TableContract, tableContract } from '../domain/contract';
import type { FilePreview, UnknownReference } from '../domain/import-preview';
import { type Cell, records } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlName, sqlText } from '../indicators/literal';
import { afterFirstYear, SOURCES } from '../indicators/rules-made';

/** Different codes that are listed, lines of each, and codes that near ones are looked for. */
const [LISTED, LINES, HELPED, NEAR] = [500, 100, 40, 5] as const;

/** Where the tables stand that are referred to, and which of them are there. */
interface Targets {
  readonly prefix: string;
  readonly tables: Readonly<Record<string, unknown>>;
}

interface Named {
  readonly column: string;
  readonly target: string;
  /** Which rows the column refers to this table in; null: all. */
  readonly where: string | null;
}

/** Every column that names rows of a table by their code, where one column is the whole code. */
function named({ name, fields, references }: TableContract, prefix: string): readonly Named[] {
  const where = name === 'periods' ? afterFirstYear(prefix + name) : null;
  const judged = references.flatMap(({ fields: columns, table }) =>
    columns.length === 1 && tableContract(table)?.key.length === 1 ? [{ column: columns[0]!, target: table, where }] : [],
  );
  if (!fields.some((f) => f.name === 'source_kind')) return judged;
  const kinds = Object.entries(SOURCES).map(([kind, target]) => ({
    column: 'source_id',
    target,
    where: `source_kind = ${sqlText(kind)}`,
  }));
  return [...judged, ...kinds];
}

/** Codes of the tables that are referred to, with what people write in their place: titles and numbers of papers. */
function knownSql(targets: ReadonlySet<string>, prefix: string): string {
  const parts = [...targets].map((target) => {
    const { key, fields } = tableContract(target)!;
    const text = (...wanted: readonly string[]) => {
      const name = fields.find((f) => wanted.includes(f.name))?.name;
      return name === undefined ? 'NULL::VARCHAR' : sqlName(name);
    };
    const columns = `${sqlName(key[0]!)}::VARCHAR AS value, ${text('title_vi', 'name_vi')} AS title, ${text('code', 'number')} AS paper`;
    return `SELECT ${sqlText(target)} AS target, ${columns} FROM ${sqlName(prefix + target)}`;
  });
  return parts.join('\nUNION ALL\n');
}

function unknownSql(coming: string, judged: readonly Named[], known: string): string {
  const parts = judged.map(
    ({ column, target, where }) =>
      `SELECT ${sqlText(column)} AS "column", ${sqlText(target)} AS target, ${sqlName(column)}::VARCHAR AS value, coalesce(_line, _row) AS line FROM ${sqlName(coming)} AS p WHERE ${sqlName(column)} IS NOT NULL${where === null ? '' : ` AND ${where}`}`,
  );
  return `WITH known AS (${known})
SELECT "column", named.target, named.value, count(*)::INTEGER AS n, array_to_string(min(line, ${LINES}), ',') AS lines
FROM (${parts.join('\nUNION ALL\n')}) AS named
ANTI JOIN known ON known.target = named.target AND known.value = named.value
GROUP BY ALL ORDER BY n DESC, "column", named.value LIMIT ${LISTED}`;
}

/** Letter case, signs between and zeros in front are slips of the hand. */
const bare = (of: string) =>
  `regexp_replace(regexp_replace(lower(${of}), '[^\\p{L}\\p{N}]+', '-', 'g'), '(^|[^0-9])0+([0-9])', '\\1\\2', 'g')`;

/** How far a code is from what was written: 0 where only its writing differs, or a title or number of paper stands for it. */
const STEPS = `(CASE WHEN ${bare('asked.value')} IN (${['value', 'title', 'paper'].map((way) => bare(`known.${way}`)).join(', ')}) THEN 0
  WHEN abs(length(known.value) - length(asked.value)) > 2 THEN 9
  ELSE levenshtein(lower(asked.value), lower(known.value)) END)::INTEGER`;

/** Codes at most two letters away, the nearest first. */
const nearSql = (asked: readonly UnknownReference[], known: string): string =>
  `WITH known AS (${known}),
asked(target, value) AS (VALUES ${asked.map((u) => `(${sqlText(u.target)}, ${sqlText(u.value)})`).join(', ')}),
near AS (
  SELECT asked.target, asked.value, known.value AS id, known.title, ${STEPS} AS steps, jaro_winkler_similarity(lower(asked.value), lower(known.value)) AS likeness
  FROM asked JOIN known ON known.target = asked.target
)
SELECT * FROM near WHERE steps <= least(2, length(value) // 3)
QUALIFY row_number() OVER (PARTITION BY target, value ORDER BY steps, likeness DESC, id) <= ${NEAR}
ORDER BY target, value, steps, likeness DESC, id`;

function withNear(unknown: UnknownReference, found: readonly Readonly<Record<string, Cell>>[]): UnknownReference {
  const own = found.filter((r) => r['target'] === unknown.target && r['value'] === unknown.value);
  const [first, second] = own;
  const isAlone = first !== undefined && Number(first['steps']) < Number(second?.['steps'] ?? 9);
  const near = own.map(({ id, title }) => ({ id: String(id), title: title === null ? null : String(title) }));
  return { ...unknown, near, likely: isAlone ? String(first['id']) : null };
}

/**
 * Codes of a coming file that no row of the tables they refer to has, as those tables would be after the import.
 * What refers to a table that is not there is named, not judged. Rejects with `EngineError`.
 */
export async function referencesOf(
  engine: Engine,
  table: TableContract,
  coming: string,
  { prefix, tables }: Targets,
): Promise<Pick<FilePreview, 'unknown' | 'unjudged'>> {
  const all = named(table, prefix);
  const isThere = ({ target }: Named) => tables[target] !== undefined;
  const judged = all.filter(isThere);
  const missing = all.filter((one) => !isThere(one) && one.where === null);
  const held: { column: string; target: string }[] = [];
  for (const { column, target } of missing) {
    const [row] = records(await engine.query(`SELECT count(${sqlName(column)})::INTEGER AS n FROM ${sqlName(coming)}`));
    if (Number(row?.['n']) > 0) held.push({ column, target });
  }
  if (judged.length === 0) return { unknown: [], unjudged: held };
  const known = knownSql(new Set(judged.map((one) => one.target)), prefix);
  const found = records(await engine.query(unknownSql(coming, judged, known))).map((r): UnknownReference => ({
    column: String(r['column']),
    target: String(r['target']),
    value: String(r['value']),
    rows: Number(r['n']),
    lines: String(r['lines'] ?? '')
      .split(',')
      .map(Number),
    near: [],
    likely: null,
  }));
  if (found.length === 0) return { unknown: [], unjudged: held };
  const helped = found.slice(0, HELPED);
  const near = records(await engine.query(nearSql(helped, knownSql(new Set(helped.map((u) => u.target)), prefix))));
  return { unknown: [...helped.map((u) => withNear(u, near)), ...found.slice(HELPED)], unjudged: held };
}
