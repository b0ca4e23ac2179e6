import type { Engine } from '../../engine/port';

/** Days on which something was done, returned or paid; plans and ends of agreements lie ahead and do not count. */
const DONE = [
  ['agreements', 'signed_on'],
  ['transactions', 'value_on'],
  ['delegations', 'end_on'],
  ['events', 'start_on'],
  ['training_courses', 'end_on'],
  ['report_status', 'submitted_on'],
] as const;

/** The data date of files that name none: the last day on which anything happened, never after today. */
export async function dataDate(engine: Engine): Promise<string> {
  const today = new Date().toLocaleDateString('sv-SE');
  const days = DONE.map(([table, column]) => `SELECT max(${column}) AS day FROM ${table} WHERE ${column} <= DATE '${today}'`);
  const { columns } = await engine.query(`SELECT max(day) AS day FROM (${days.join(' UNION ALL ')})`);
  const day = columns[0]?.values[0];
  return typeof day === 'string' ? day : today;
}
