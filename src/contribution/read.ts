import type { Question } from '../domain/question';
import { records } from '../domain/table';
import type { Engine } from '../engine/port';
import { count, countOrNull, type Row, text, textOrNull, texts, yes } from './cells';
import type { ActivityFact, ClaimFact, ContributionFacts, Origin, TaskFact } from '../domain/contribution';
import { activitiesSql, claimsSql, tasksSql } from './sql';

const origin = (row: Row): Origin => ({ row: countOrNull(row, 'row'), line: countOrNull(row, 'line') });

const taskOf = (row: Row): TaskFact => ({
  id: text(row, 'id'),
  title: text(row, 'title'),
  area: text(row, 'area'),
  class: text(row, 'class'),
  unit: text(row, 'unit'),
  startedOn: textOrNull(row, 'started_on'),
  doneOn: textOrNull(row, 'done_on'),
  role: count(row, 'grade'),
  open: count(row, 'n_open'),
  reviewed: yes(row, 'reviewed'),
  ...origin(row),
});

const claimOf = (row: Row): ClaimFact => ({
  id: text(row, 'id'),
  task: text(row, 'task'),
  kind: text(row, 'kind'),
  source: text(row, 'source'),
  status: text(row, 'status'),
  effective: yes(row, 'effective'),
  role: count(row, 'role'),
  level: count(row, 'level'),
  declared: countOrNull(row, 'declared'),
  claimedOn: textOrNull(row, 'claimed_on'),
  ...origin(row),
});

const activityOf = (row: Row): ActivityFact => ({
  kind: text(row, 'kind'),
  id: text(row, 'id'),
  table: textOrNull(row, 'table_name'),
  title: textOrNull(row, 'title'),
  titleEn: textOrNull(row, 'title_en'),
  on: textOrNull(row, 'on_date'),
  direction: textOrNull(row, 'direction'),
  purpose: textOrNull(row, 'purpose'),
  project: textOrNull(row, 'project'),
  projectTitle: textOrNull(row, 'project_title'),
  projectTitleEn: textOrNull(row, 'project_title_en'),
  projectPartners: texts(row, 'project_partners'),
  partners: texts(row, 'partners'),
  ...origin(row),
});

/**
 * Tasks completed in the period of the question, their claims and what these name as sources. `question` asks D02: its period, data
 * date, unit view and unit decide what is in. Rejects with `EngineError`.
 */
export async function readContribution(engine: Engine, question: Question): Promise<ContributionFacts> {
  const tasks = records(await engine.query(tasksSql(question)));
  const claims = records(await engine.query(claimsSql(question)));
  const activities = records(await engine.query(activitiesSql(question)));
  return { tasks: tasks.map(taskOf), claims: claims.map(claimOf), activities: activities.map(activityOf) };
}
