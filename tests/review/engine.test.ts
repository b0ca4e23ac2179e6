import { afterAll, beforeAll, expect, test } from 'vitest';
import { Overlay } from '../../src/app/session/overlay';
import type { Period } from '../../src/domain/period';
import { column } from '../../src/domain/table';
import { ask } from '../../src/indicators/ask';
import { bandOf, completed } from '../../src/review/coverage';
import { draftEdits, draftOf } from '../../src/review/draft';
import { rowAdded } from '../../src/review/differ';
import { reviewOf } from '../../src/review/model';
import { reviewTables } from '../../src/review/read';
import { HARD, HARD_AS_OF, openFolder, type Opened } from '../support/folder';
import { periodOf } from '../support/roads';
import { evidenceRow, step } from './tables';

const PERIODS = ['2024', '2025'].map((y) => periodOf(y, { from: `${y}-01-01`, to: `${y}-12-31` }));

let opened: Opened;
let overlay: Overlay;
beforeAll(async () => {
  opened = await openFolder(HARD);
  overlay = new Overlay(opened.engine, opened.pack);
});
afterAll(() => opened.engine.close());

/** D01 and D02 as counts of tasks, by the engine. */
async function engineBand(period: Period) {
  const count = async (indicator: string) => {
    const { total } = await ask(opened.engine, opened.pack, {
      indicator,
      period,
      asOf: HARD_AS_OF,
      by: null,
      where: [],
      units: 'as_now',
      currency: 'VND',
    });
    return [Math.round((total.numerator ?? 0) / 100), total.denominator ?? 0] as const;
  };
  const [[least, n], [most]] = [await count('D01'), await count('D02')];
  return { least, most, n };
}

const ours = async (period: Period) =>
  bandOf(
    completed(reviewOf(await reviewTables(opened.engine)), { from: period.from, to: period.to < HARD_AS_OF ? period.to : HARD_AS_OF }),
  );

test('D01 and D02 computed here are the engine’s, and grades and open claims of every task are', async () => {
  for (const period of PERIODS) expect(await ours(period)).toEqual(await engineBand(period));
  const review = reviewOf(await reviewTables(opened.engine));
  const found = await opened.engine.query('SELECT task_id, grade, n_open FROM v_task ORDER BY task_id');
  const theirs = column(found, 'task_id').values.map((id, i) => [
    String(id),
    Number(column(found, 'grade').values[i]),
    Number(column(found, 'n_open').values[i]),
  ]);
  expect(theirs.length).toBeGreaterThan(30);
  expect(theirs.filter((t) => Number(t[1]) > 0).length).toBeGreaterThan(3);
  expect([...review.tasks.values()].map(({ task, standing }) => [task.id, standing.grade, standing.open])).toEqual(theirs);
});

test('what is entered changes the engine’s answers and the hash; taken back, everything is as the files say', async () => {
  const before = reviewOf(await reviewTables(opened.engine));
  const judgement = [...before.claims.values()].find(
    (j) =>
      j.effect.open &&
      j.task?.status === 'xong' &&
      j.task.doneOn &&
      j.grade.level >= 2 &&
      before.tasks.get(j.task.id)?.standing.grade === 0,
  )!;
  const period = PERIODS.find((p) => judgement.task!.doneOn! >= p.from && judgement.task!.doneOn! <= p.to)!;
  const was = await engineBand(period);
  const draft = { ...draftOf(judgement), decision: 'confirm' as const, verifiedBy: 'VP', verifiedOn: '2025-10-01' };
  const added = rowAdded('evidence', evidenceRow('NEW-1', judgement.claim.id));
  const steps = [step([...draftEdits(judgement, draft), added])];

  const changed = await overlay.apply(steps);
  expect(changed.hash).not.toBe(opened.pack.hash);
  expect(changed.rows).toBe(opened.pack.rows + 1);
  expect(await engineBand(period)).toEqual({ ...was, least: was.least + 1 });
  expect(await ours(period)).toEqual(await engineBand(period));

  const back = await overlay.apply([]);
  expect(back.hash).toBe(opened.pack.hash);
  expect(back.rows).toBe(opened.pack.rows);
  expect(await engineBand(period)).toEqual(was);
});

test('an engine that died and was filled again gets what was entered', async () => {
  const steps = [step([rowAdded('evidence', evidenceRow('NEW-2', 'CL-LEAD'))])];
  const { hash } = await overlay.apply(steps);
  const fresh = await openFolder(HARD);
  await overlay.restore(fresh.engine);
  const again = await new Overlay(fresh.engine, fresh.pack).apply([]);
  expect(again.hash).toBe(hash);
  await fresh.engine.close();
  await overlay.apply([]);
});
