import { toDay } from '../domain/days';
import { type Cell, records, type Table } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlName } from '../indicators/literal';
import { type Nature, natureOf } from './cells';
import type { ColumnProfile, ResultColumn } from './port';
import { resultTable } from './view-sql';

const BINS = 20;
const TOP = 10;
const MOST = 200;
/** Days from 1970 that a calendar here can name. */
const LAST = 1e8;

const MEASURED = new Set<Nature>(['whole', 'decimal', 'binary', 'day', 'time']);

/** A value as a number on one line: days since 1970 for days and times. */
function measure(quoted: string, nature: Nature): string {
  if (nature === 'day') return `(${quoted} - DATE '1970-01-01')::DOUBLE`;
  return nature === 'time' ? `(epoch_ms(${quoted}) / 86400000.0)::DOUBLE` : `${quoted}::DOUBLE`;
}

function edge(value: number, nature: Nature): string {
  if (Math.abs(value) > LAST && (nature === 'day' || nature === 'time')) return String(value);
  if (nature === 'day') return toDay(Math.round(value));
  if (nature === 'time') return new Date(value * 86_400_000).toISOString().slice(0, 19).replace('T', ' ');
  return String(nature === 'whole' ? Math.round(value) : Number(value.toPrecision(12)));
}

const text = (value: Cell | undefined): string | null => (typeof value === 'string' ? value : null);

interface Line {
  readonly low: number;
  readonly high: number;
}

/** Few whole values or days get a bin each, and no bin ends between two of them. */
function bins({ low, high }: Line, nature: Nature): { readonly width: number; readonly many: number } {
  const whole = nature === 'whole' || nature === 'day';
  const span = high - low + (whole ? 1 : 0);
  if (span <= 0) return { width: 1, many: 1 };
  const width = whole ? Math.max(1, Math.ceil(span / BINS)) : span / BINS;
  return { width, many: Math.max(1, Math.min(BINS, Math.ceil(span / width))) };
}

async function binned(engine: Engine, table: string, quoted: string, nature: Nature): Promise<ColumnProfile['bins']> {
  const measured = measure(quoted, nature);
  const finite = `FROM (SELECT ${measured} AS x FROM ${table} WHERE ${quoted} IS NOT NULL) WHERE isfinite(x)`;
  const [line] = records(await engine.query(`SELECT min(x) AS low, max(x) AS high ${finite}`));
  const [low, high] = [line?.['low'], line?.['high']];
  if (typeof low !== 'number' || typeof high !== 'number') return [];
  const { width, many } = bins({ low, high }, nature);
  const counted = records(
    await engine.query(
      `SELECT least(floor((x - (${low})) / ${width}), ${many - 1})::INTEGER AS bin, count(*)::INTEGER AS n ${finite} GROUP BY 1`,
    ),
  );
  const counts = new Map(counted.map((r) => [Number(r['bin']), Number(r['n'])]));
  const last = nature === 'whole' || nature === 'day' ? width - 1 : width;
  return Array.from({ length: many }, (_, i) => ({
    from: edge(low + i * width, nature),
    to: edge(Math.min(high, low + i * width + last), nature),
    count: counts.get(i) ?? 0,
  }));
}

async function frequent(engine: Engine, table: string, quoted: string): Promise<ColumnProfile['top']> {
  const found: Table = await engine.query(
    `SELECT left(${quoted}::VARCHAR, ${MOST}) AS value, count(*)::INTEGER AS n FROM ${table} WHERE ${quoted} IS NOT NULL GROUP BY 1 ORDER BY n DESC, 1 LIMIT ${TOP}`,
  );
  return records(found).map((r) => ({ value: String(r['value']), count: Number(r['n']) }));
}

/** One column of a result, looked at as a whole. The median is the lower of the two in the middle. Rejects with `EngineError`. */
export async function profileOf(engine: Engine, id: number, { name, type }: ResultColumn): Promise<ColumnProfile> {
  const [table, quoted, nature] = [resultTable(id), sqlName(name), natureOf(type)];
  const plain = nature === 'other' ? `${quoted}::VARCHAR` : quoted;
  const short = (sql: string) => `left((${sql})::VARCHAR, ${MOST})`;
  const median = MEASURED.has(nature) ? `quantile_disc(${quoted}, 0.5)::VARCHAR` : 'NULL';
  const [seen = {}] = records(
    await engine.query(
      `SELECT count(*) AS n, count(${quoted}) AS filled, count(DISTINCT ${plain}) AS different, ${short(`min(${plain})`)} AS low, ${short(`max(${plain})`)} AS high, ${median} AS middle FROM ${table}`,
    ),
  );
  const rows = Number(seen['n']);
  return {
    rows,
    missing: rows - Number(seen['filled']),
    distinct: Number(seen['different']),
    min: text(seen['low']),
    max: text(seen['high']),
    median: text(seen['middle']),
    bins: MEASURED.has(nature) ? await binned(engine, table, quoted, nature) : null,
    top: MEASURED.has(nature) ? null : await frequent(engine, table, quoted),
  };
}
