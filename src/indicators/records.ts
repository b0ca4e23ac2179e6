import { tableContract } from '../domain/contract';
import { type Cell, type Column, column, records as rowsOf, type Table } from '../domain/table';
import type { Question } from '../domain/question';
import type { Engine } from '../engine/port';
import { boundsOf } from './bounds';
import { indicator } from './catalogue';
import { sqlName, sqlText } from './literal';
import type { Pack } from './pack';
import { unanswerable } from './ask';
import { factsSql } from './statement';

const NOTHING: Table = { columns: [], rows: 0 };

/** Where a record stands in its file. */
interface Origin {
  readonly row: Cell;
  readonly line: Cell;
}

/** The key as indicators write it: its parts joined by `|`. */
function keySql(source: string): string | null {
  const key = tableContract(source)?.key ?? [];
  return key.length === 0 ? null : `concat_ws('|', ${key.map(sqlName).join(', ')})`;
}

async function originsOf(engine: Engine, source: string, ids: readonly string[]): Promise<ReadonlyMap<string, Origin>> {
  const key = keySql(source);
  if (key === null || ids.length === 0) return new Map();
  const sql = `SELECT ${key} AS id, min(_row) AS row, arg_min(_line, _row) AS line FROM ${sqlName(source)} WHERE ${key} IN (${ids.map(sqlText).join(', ')}) GROUP BY 1`;
  return new Map(rowsOf(await engine.query(sql)).map((r) => [String(r['id']), { row: r['row'] ?? null, line: r['line'] ?? null }]));
}

const of = (name: string, type: Column['type'], values: readonly Cell[]): Column => ({ name, type, values });

/**
 * The facts behind one group (null: behind the total), latest first, at most `limit`: `record`, `source`, `unit_id`, `on_date`, what the
 * indicator shows of them, the group `g` of units, then `file`, `row` (data row from 1) and `line` (null where a file has no lines).
 * A fact shared by several units stands once for each. Throws and rejects as `ask` does.
 */
export async function records(engine: Engine, pack: Pack, question: Question, group: string | null, limit: number): Promise<Table> {
  const ind = indicator(question.indicator);
  if (unanswerable(ind, pack, question)) return NOTHING;
  const only = group === null || question.by === null ? null : { dimension: question.by, value: group };
  const sql = factsSql(ind, question, boundsOf(question.period, question.asOf), only);
  const facts = await engine.query(
    `${sql}\nORDER BY on_date DESC NULLS LAST, record, facts.unit_id, facts\nLIMIT ${Math.max(0, Math.trunc(limit))}`,
  );
  const ids = column(facts, 'record').values.map(String);
  const sources = column(facts, 'source').values.map(String);
  const origins = new Map<string, ReadonlyMap<string, Origin>>();
  for (const source of new Set(sources))
    origins.set(source, await originsOf(engine, source, [...new Set(ids.filter((_, i) => sources[i] === source))]));
  const found = ids.map((id, i) => origins.get(sources[i]!)?.get(id));
  return {
    rows: facts.rows,
    columns: [
      ...facts.columns,
      of(
        'file',
        'string',
        sources.map((source) => pack.tables[source]?.file ?? null),
      ),
      of(
        'row',
        'integer',
        found.map((o) => o?.row ?? null),
      ),
      of(
        'line',
        'integer',
        found.map((o) => o?.line ?? null),
      ),
    ],
  };
}
