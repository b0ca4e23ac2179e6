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
