import { fc } from '../support/random';
import type { ActivityFact, ClaimFact, ContributionFacts, TaskFact } from '../../src/domain/contribution';

/** Made-up facts: a task, a claim, an activity, with what the test is about. */
export const task = (more: Partial<TaskFact> = {}): TaskFact => ({
  id: 'T1',
  title: 'Nhiệm vụ',
  area: 'plqt',
  class: 'B',
  unit: 'VPLQT',
  startedOn: '2024-01-01',
  doneOn: '2024-06-01',
  role: 0,
  open: 0,
  reviewed: true,
  row: 1,
  line: 2,
  ...more,
});

export const claim = (more: Partial<ClaimFact> = {}): ClaimFact => ({
  id: 'C1',
  task: 'T1',
  kind: 'event',
  source: 'E1',
  status: 'cho_xac_nhan',
  effective: false,
  role: 0,
  level: 1,
  declared: 1,
  claimedOn: '2024-07-01',
  row: 1,
  line: 2,
  ...more,
});

export const activity = (more: Partial<ActivityFact> = {}): ActivityFact => ({
  kind: 'event',
  id: 'E1',
  table: 'events',
  title: 'Hội thảo',
  titleEn: null,
  on: '2024-02-01',
  direction: null,
  purpose: null,
  project: null,
  projectTitle: null,
  projectTitleEn: null,
  projectPartners: [],
  partners: [],
  row: 1,
  line: 2,
  ...more,
});

const AREAS = ['xay_dung_pl', 'thads', 'plqt', 'dao_tao', 'khac'];
const KINDS = ['event', 'course', 'delegation', 'expert', 'agreement'];

const anyClaim = (tasks: number): fc.Arbitrary<ClaimFact> =>
  fc
    .record({
      id: fc.integer({ min: 1, max: 9999 }).map((n) => `C${n}`),
      task: fc.integer({ min: 0, max: tasks }).map((n) => `T${n}`),
      kind: fc.constantFrom(...KINDS),
      source: fc.integer({ min: 1, max: 14 }).map((n) => `S${n}`),
      status: fc.constantFrom('nhap', 'cho_xac_nhan', 'xac_nhan', 'bac', 'tranh_luan'),
      entitled: fc.boolean(),
      said: fc.integer({ min: 1, max: 3 }),
      level: fc.integer({ min: 0, max: 4 }),
      declared: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ entitled, said, ...c }) => {
      const effective = c.status === 'xac_nhan' && entitled;
      return claim({ ...c, effective, role: effective ? Math.min(said, Math.max(c.level - 1, 0)) : 0 });
    });

/** Facts as the engine would give them: roles and open claims of a task follow from its claims, some of which name nothing. */
export const anyFacts: fc.Arbitrary<ContributionFacts> = fc
  .record({
    tasks: fc.array(
      fc.record({ area: fc.constantFrom(...AREAS), class: fc.constantFrom('A', 'B', 'C'), reviewed: fc.boolean(), dated: fc.boolean() }),
      { maxLength: 40 },
    ),
    claims: fc.array(anyClaim(45), { maxLength: 60 }),
    known: fc.boolean(),
  })
  .map(({ tasks, claims, known }) => ({
    tasks: tasks.map(({ area, class: level, reviewed, dated }, i) => {
      const own = claims.filter((c) => c.task === `T${i}`);
      return task({
        id: `T${i}`,
        area,
        class: level,
        reviewed,
        doneOn: dated ? `2024-0${1 + (i % 9)}-15` : null,
        role: Math.max(0, ...own.map((c) => c.role)),
        open: own.filter((c) => !c.effective && c.status !== 'bac' && c.level >= 1).length,
      });
    }),
    claims,
    activities: [...new Map(claims.map((c) => [`${c.kind} ${c.source}`, c])).values()].map((c) =>
      activity({
        kind: c.kind,
        id: c.source,
        table: c.kind === 'expert' || (!known && c.source === 'S3') ? null : 'events',
        project: c.source < 'S5' ? `P-${c.source}` : null,
        projectTitle: c.source < 'S5' ? `Dự án ${c.source}` : null,
      }),
    ),
  }));
