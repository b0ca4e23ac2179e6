import { type Table, records } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlName } from '../indicators/literal';
import { exactText, natureOf, NUMBERS, readCells, selectList } from './cells';
import { total } from './exact-sum';
import { ResultGone } from './gone';
import type { ColumnProfile, ResultColumn, ResultRow, ResultView, Selection, SelectionSummary } from './port';
import { profileOf } from './profile';
import { isPlain, placesSql, resultTable, windowSql } from './view-sql';

interface Standing {
  readonly columns: readonly ResultColumn[];
  readonly rows: number;
  /** Views that were looked at, the latest last. */
  readonly views: { readonly key: string; readonly table: string; readonly rows: number }[];
}

interface Places {
  readonly table: string | null;
  readonly rows: number;
}

/** Views of one result whose order is kept. */
const VIEWS = 2;

/** Characters of a value that the detail of a row shows. */
const WHOLE = 1_000_000;

/** What stands in the engine as results, and how they are looked at. Whoever asks sees to it that one thing is asked at a time. */
export class Results {
  readonly #engine: Engine;
  readonly #standing = new Map<number, Standing>();
  #views = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Takes in the table that was made for the result. */
  async take(id: number, rows: number): Promise<readonly ResultColumn[]> {
    const told = records(await this.#engine.query(`SELECT column_name, column_type FROM (DESCRIBE ${resultTable(id)})`));
    const columns = told.map((r) => ({ name: String(r['column_name']), type: String(r['column_type']) }));
    this.#standing.set(id, { columns, rows, views: [] });
    return columns;
  }

  holds(id: number): boolean {
    return this.#standing.has(id);
  }

  #of(id: number): Standing {
    const found = this.#standing.get(id);
    if (!found) throw new ResultGone(id);
    return found;
  }

  async drop(id: number): Promise<void> {
    const found = this.#standing.get(id);
    this.#standing.delete(id);
    for (const table of [...(found?.views ?? []).map((v) => v.table), ...(found ? [resultTable(id)] : [])])
      await this.#engine.query(`DROP TABLE IF EXISTS ${table}`);
  }

  /** Where the rows of a view lie. Worked out once for each view. */
  async #places(id: number, view: ResultView): Promise<Places> {
    const { columns, rows, views } = this.#of(id);
    if (isPlain(view)) return { table: null, rows };
    const key = JSON.stringify([view.sort, view.filters.filter((f) => f.text.trim() !== '')]);
    const known = views.find((v) => v.key === key);
    if (known) return known;
    const name = `__view_${++this.#views}`;
    const made = await this.#engine.query(`CREATE TEMP TABLE ${name} AS ${placesSql(id, columns, view)}`);
    const standing = { key, table: `temp.main.${name}`, rows: Number(made.columns[0]?.values[0] ?? 0) };
    views.push(standing);
    for (const old of views.splice(0, Math.max(0, views.length - VIEWS))) await this.#engine.query(`DROP TABLE IF EXISTS ${old.table}`);
    return standing;
  }

  #columns(id: number, names: readonly string[] | undefined): readonly ResultColumn[] {
    const { columns } = this.#of(id);
    if (!names) return columns;
    return names.map((name) => {
      const found = columns.find((c) => c.name === name);
      if (!found) throw new RangeError(`the result has no column "${name}"`);
      return found;
    });
  }

  async page(id: number, view: ResultView, from: number, count: number, names?: readonly string[]): Promise<Table> {
    const columns = this.#columns(id, names);
    if (columns.length === 0) return { columns: [], rows: 0 };
    const { table } = await this.#places(id, view);
    return readCells(await this.#engine.query(`SELECT ${selectList(columns)} ${windowSql(id, table, from, from + count)}`), columns);
  }

  async count(id: number, view: ResultView): Promise<number> {
    return (await this.#places(id, view)).rows;
  }

  async row(id: number, view: ResultView, index: number): Promise<ResultRow> {
    const columns = this.#columns(id, undefined);
    const { table } = await this.#places(id, view);
    const texts = columns.map(({ name }, i) => `${exactText(`r.${sqlName(name)}`, WHOLE)} AS c${i}`);
    const [found] = records(await this.#engine.query(`SELECT ${texts.join(', ')} ${windowSql(id, table, index, index + 1)}`));
    if (!found) throw new RangeError(`the view has no row ${index}`);
    return { cells: columns.map(({ name, type }, i) => ({ name, type, text: (found[`c${i}`] ?? null) as string | null })) };
  }

  profile(id: number, column: string): Promise<ColumnProfile> {
    return profileOf(this.#engine, id, this.#columns(id, [column])[0]!);
  }

  async summary(id: number, view: ResultView, { rowFrom, rowTo, columns: names }: Selection): Promise<SelectionSummary> {
    const columns = this.#columns(id, names);
    const { table } = await this.#places(id, view);
    const parts = columns.flatMap(({ name, type }, i) => {
      const column = `r.${sqlName(name)}`;
      const nature = natureOf(type);
      const finite = nature === 'binary' ? ` FILTER (isfinite(${column}))` : '';
      const summed = NUMBERS.has(nature) ? [`count(${column})${finite} AS n${i}`, `sum(${column})${finite}::VARCHAR AS s${i}`] : [];
      return [`count(${column}) AS c${i}`, ...summed];
    });
    const window = windowSql(id, table, rowFrom, rowTo).replace(/ ORDER BY [\w.]+$/, '');
    const [found = {}] = parts.length > 0 ? records(await this.#engine.query(`SELECT ${parts.join(', ')} ${window}`)) : [];
    const of = (letter: string) => columns.map((_, i) => found[`${letter}${i}`]);
    const numbers = of('n').reduce((sum: number, n) => sum + Number(n ?? 0), 0);
    const sums = of('s').filter((s): s is string => typeof s === 'string');
    const { sum = null, mean = null } = total(sums, numbers) ?? {};
    return { cells: of('c').reduce((all: number, c) => all + Number(c ?? 0), 0), numbers, sum, mean };
  }
}
