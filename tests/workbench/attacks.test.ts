import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/port';
import { Desk } from '../../src/workbench/desk';
import { gate, type Taken } from '../../src/workbench/gate';
import { stocked } from '../../src/workbench/stock';
import { ALL_ATTACKS, ATTACKS } from './attacks';
import { BINDINGS, LIMITS, openHard, stateOf, statement } from './bench';
import { mutations } from './mutations';

const never = new AbortController().signal;

describe.each(['native', 'wasm'] as const)('%s', (kind) => {
  let engine: Engine;
  let taken: Taken;
  let desk: Desk;

  beforeAll(async () => {
    engine = await openHard(kind);
    taken = await stocked(engine);
    desk = new Desk(engine, taken, LIMITS);
  });
  afterAll(() => engine.close());

  test.each(Object.entries(ATTACKS))('%s: the gate lets none pass', (_, attacks) => {
    const passed = attacks.filter((text) => gate(text, taken) === null);
    expect(passed).toEqual([]);
  });

  test('none that the gate knows, and none of their mutations, changes anything', async () => {
    const before = await stateOf(engine);
    const ran: string[] = [];
    for (const [i, text] of [...ALL_ATTACKS, ...mutations(ALL_ATTACKS)].entries()) {
      const outcome = await desk.run(i, statement(text), BINDINGS, never);
      if (outcome.ok) ran.push(text);
    }
    expect(await stateOf(engine)).toBe(before);
    expect(ran).toEqual([]);
  });

  test('behind the gate, the lock and the read-only transaction hold by themselves', async () => {
    const before = await stateOf(engine);
    const through: string[] = [];
    for (const text of [...ATTACKS['files']!, ...ATTACKS['network']!, ...ATTACKS['changes']!].filter((a) => !LEFT_TO_THE_GATE.test(a))) {
      await engine.query('BEGIN TRANSACTION READ ONLY');
      if (
        await engine.query(text).then(
          () => true,
          () => false,
        )
      )
        through.push(text);
      await engine.query('ROLLBACK');
    }
    expect(through).toEqual([]);
    expect(await stateOf(engine)).toBe(before);
  });

  test('every table function and pragma of the engine is refused but those that only tell or make rows', async () => {
    const { columns } = await engine.query(
      "SELECT DISTINCT function_name FROM duckdb_functions() WHERE function_type IN ('table', 'pragma') ORDER BY 1",
    );
    const passed = ((columns[0]?.values ?? []) as readonly string[]).filter((name) => gate(`FROM ${name}(1)`, taken) === null);
    expect(passed.filter((name) => !TELLING.has(name))).toEqual([]);
  });
});

/** They bring nothing in or out and end with the engine, or only tell; ends of transactions are words that the gate alone keeps out. */
const LEFT_TO_THE_GATE =
  /^(?:ATTACH ':memory:'|CREATE TEMP |CREATE PERSISTENT SECRET|SELECT \* FROM duckdb_secret_types|FROM (?:duckdb_secrets|which_secret)|(?:FORCE )?INSTALL|BEGIN|START|COMMIT|ROLLBACK|ABORT|END)/;

const TELLING: ReadonlySet<string> = new Set(
  `check_peg_parser duckdb_columns duckdb_constraints duckdb_functions duckdb_keywords duckdb_schemas duckdb_tables duckdb_types
   duckdb_views generate_series icu_calendar_names json_each json_tree pragma_table_info range repeat repeat_row sql_auto_complete
   summary test_all_types test_vector_types unnest version`.split(/\s+/),
);
