/** One step of a plan. `milliseconds` of its own, without its children; `rows` that it gave; null: not told. */
export interface PlanNode {
  /** The engine's name of the step, e.g. `HASH_GROUP_BY`. */
  readonly name: string;
  readonly milliseconds: number | null;
  readonly rows: number | null;
  /** Rows that the planner expected. */
  readonly expected: number | null;
  /** What the step works on: table, filters, expressions; in the engine's words. */
  readonly details: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly children: readonly PlanNode[];
}

interface RawNode {
  readonly operator_name?: string;
  readonly operator_type?: string;
  readonly operator_timing?: number;
  readonly operator_cardinality?: number;
  readonly extra_info?: Readonly<Record<string, unknown>>;
  readonly children?: readonly RawNode[];
}

const EXPECTED = 'Estimated Cardinality';

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((v) => (typeof v === 'string' ? v : JSON.stringify(v))).filter((v) => v !== '');

function node(raw: RawNode): PlanNode {
  const info = Object.entries(raw.extra_info ?? {});
  const expected = Number(info.find(([name]) => name === EXPECTED)?.[1] ?? Number.NaN);
  return {
    name: (raw.operator_name ?? raw.operator_type ?? '').trim(),
    milliseconds: raw.operator_timing === undefined ? null : raw.operator_timing * 1000,
    rows: raw.operator_cardinality ?? null,
    expected: Number.isFinite(expected) ? expected : null,
    details: info
      .filter(([name]) => name !== EXPECTED)
      .map(([name, value]) => ({ name, values: texts(value) }))
      .filter(({ values }) => values.length > 0),
    children: (raw.children ?? []).map(node),
  };
}

/** Steps around the statement that are not the analyst's. */
const AROUND = new Set(['EXPLAIN_ANALYZE', 'QUERY', '']);

/** The plan of `EXPLAIN (ANALYZE, FORMAT json)`. Throws a SyntaxError where the text is no plan. */
export function readPlan(json: string): PlanNode {
  let found = node(JSON.parse(json) as RawNode);
  while (AROUND.has(found.name) && found.children.length === 1) [found = found] = found.children;
  return found;
}
