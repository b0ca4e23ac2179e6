import type { Ran, ResultView, SqlResult, SqlTrouble } from '../../src/workbench/port';
import { SealedSandbox } from '../../src/workbench/sandbox';
import type { Engine } from '../../src/engine/port';
import { AS_THEY_ARE, BINDINGS, LIMITS, statement } from './bench';

/** A sandbox over such engines, and short ways to ask it. */
export function asking(open: () => Promise<Engine>) {
  const sandbox = new SealedSandbox({ open, absent: [], limits: LIMITS, ahead: false });
  const run = (text: string): Promise<Ran> => sandbox.run(statement(text), BINDINGS);
  const ran = async (text: string): Promise<SqlResult> => {
    const outcome = await run(text);
    if (!outcome.ok) throw new Error(`${outcome.trouble.message} ${outcome.trouble.problem.code}`);
    return outcome.result;
  };
  const trouble = async (text: string): Promise<SqlTrouble> => {
    const outcome = await run(text);
    if (outcome.ok) throw new Error('it was not refused');
    return outcome.trouble;
  };
  const cells = async (text: string, view: ResultView = AS_THEY_ARE) => {
    const { id } = await ran(text);
    return (await sandbox.page(id, view, 0, 100)).columns.map((c) => c.values);
  };
  return { sandbox, ran, trouble, cells };
}
