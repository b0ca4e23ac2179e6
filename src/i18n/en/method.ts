import { english } from '../message';
import type { method as vi } from '../vi/method';

export const method = english<typeof vi>()({
  title: 'Method',
  heading: 'How a contribution figure is made, and what it does not say',
  lead: 'This is **contribution**, not credit: cooperation was one necessary part of how a task succeeded, never “x per cent of the law”. What is counted is the **task of the ministry**, not the activity.',
  theory: 'From resources to tasks',
  theoryLabel: 'Results chain: resources, activities, products, use in the task, completed task, context',
  chain_input: 'Resources',
  chain_input_text: 'money, experts, staff time',
  chain_activity: 'Activities',
  chain_activity_text: 'delegations, workshops, experts, training, agreements',
  chain_output: 'Products',
  chain_output_text: 'knowledge, comments, networks, a legal basis',
  chain_use: 'Use in the task',
  chain_use_text: 'evidence lives here',
  chain_task: 'Task completed',
  chain_task_text: 'counted here, every task once',
  chain_context: 'Context',
  chain_context_text: 'WJP, WGI: not ours to claim',

  steps: 'Five steps',
  step_1:
    'A unit makes a **claim**: which activity contributed to which task, by what mechanism, what changed and where it can be seen. It declares a role: supporting, important or decisive.',
  step_2:
    'Every item of **evidence** speaks for or against, by one kind of test, independent of the claimant or not. From these the **evidence level** E0–E4 is computed; the declared level only serves to count claims that declare more than their evidence (D08). Adverse evidence is kept and can rule a claim out.',
  step_3:
    'The **task’s lead unit** or the **Ministry Office** confirms, and nobody else. No unit confirms its own claim, not even under a new name.',
  step_4:
    'Evidence **caps** the role: what counts is the smaller of the role declared and the evidence level less one, never below 0. A claim that is not effective counts 0.',
  step_5: 'A task has the grade of its best claim and is counted once. Ten weak claims stay weak; claims are never added up.',

  absent: 'The pack in use lacks the tables {tables}, so this page only says how it is done, without examples and numbers.',
  bandFew: '{period}, whole ministry: {least} to {most} of {n} tasks. Below 10 tasks only counts are given.',
  levels: 'Five levels of evidence',
  levelsTable: 'Table of the five levels with their rules',
  levelsLead: 'The levels build on each other: the first step that fails decides.',
  colLevel: 'Level',
  colRule: 'When',
  colCap: 'Role at most',
  colClaims: 'Claims in the pack',
  rule_0:
    'No item in support; or the activity came after the task was done; or a timing test or a doubly decisive test failed; or the activity has no day (an expert, for example) and no timing test was passed.',
  rule_1: 'At least one item in support and the timing is right, but no direct trace and only one kind of support.',
  rule_2: 'E1, and a direct trace (the drafting file, the appraisal or the issued text used it) or at least two kinds of support.',
  rule_3: 'E2, at least two kinds of support, one item independent of the claimant, and rival explanations considered.',
  rule_4: 'E3, an evaluation independent of the claimant and a direct trace.',
  sameWay: 'This page has computed the levels of {n} claims its own way, without the engine’s SQL: none differs.',
  otherWay:
    'This page has computed the levels of {n} claims its own way: {k} differ from the engine’s ({ids}). Please tell the administrator.',

  examples: 'Examples from the pack in use',
  examplesRule:
    'Nobody chose these: for each level, a claim that is not rejected on a completed task; effective ones first, then the task completed last, then the smallest code.',
  exampleNone: 'This pack has no claim at level E{level}.',
  exampleTask: 'Task',
  exampleClaim: 'Claim',
  exampleEvidence: 'Evidence',
  evidenceFor: 'for',
  evidenceAgainst: 'against',
  evidenceIndependent: 'independent',
  evidenceOwn: 'the claimant’s own',
  rivalsYes: 'Rival explanations were considered.',
  rivalsNo: 'Rival explanations were not considered.',
  sum: 'Role declared {role} ({roleName}), level E{level}: {cap} at most.',
  sumEffective: 'Confirmed by {unit}. Counted: {counted} ({countedName}). Grade of the task: {grade}.',
  sumOpen: 'Not effective ({status}), so it only keeps the ceiling up. Grade of the task: {grade}.',
  sumInvalid: '{unit} confirmed it but may not, so it stays open and only keeps the ceiling up. Grade of the task: {grade}.',
  openDesk: 'Open at the review desk',

  band: 'At least and at most',
  bandText:
    '**At least** (D01) is the number of tasks with a confirmed contribution. **At most** (D02) adds tasks with an open claim of E1 or above (neither rejected nor effective) and tasks nobody has reviewed. What lies between is **unknown**, not a confidence interval; reviewing narrows it.',
  bandNow: '{period}, whole ministry: {least} to {most} of {n} tasks, that is {low} to {high}.',
  bandNone: '{period}: no task completed with a date.',
  bandAgrees: 'The engine gives the same numbers.',
  bandDiffers: 'The engine gives {least} and {most}: the two ways differ, please tell the administrator.',
  profile: 'Strength of contribution',
  profileLead: 'Tasks completed in {period}, by grade.',
  profile_none: 'reviewed, none',
  profile_unknown: 'unknown',
  profile_1: 'supporting',
  profile_2: 'important',
  profile_3: 'decisive',
  profileGrey: 'The two raters differ too much (κ below 0.4): only coverage is published, not strength.',

  cannot: 'What this figure does not say',
  cannot_1: 'It does not say what share of the credit belongs to whom. No money is multiplied by a share; there is no “return on aid”.',
  cannot_2: 'It does not compare units: a unit with many claims need not contribute much.',
  cannot_3: 'It says nothing of tasks not reviewed. A wide range means work not reviewed, not a high contribution.',
  cannot_4: 'It says nothing of context indices (WJP, WGI): they move for many reasons and never share an axis.',
  cannot_5:
    'Shares estimated by experts are not added up: many claims on one task do not make one large contribution. A share is only entered as a range at least 10 points wide, and no total is published.',
  cannot_6: 'It is silent where nobody asked: a contribution that nobody claimed is not here.',
  indicators: 'The eight contribution indicators',
  indicatorsLead:
    'Each rests on the steps above. The unit counted is the lead unit of the task; D06 counts the drafting unit, D07 the unit of the activity, D08 the unit that made the claim.',

  raters: 'Do two raters agree',
  ratersText:
    'A second person codes the evidence level of one tenth of the claims without seeing the first coding. Weighted agreement: κ = 1 − Σw·o ÷ Σw·e, where o is the share observed, e the share chance would give, and w grows evenly with the distance between the two levels. 1 is full agreement, 0 is what chance gives. Below 0.4 the strength is greyed and only coverage is published.',
  ratersNone: 'No claim has been coded twice, so it is not known how far raters differ.',
  ratersFew: '{n} claims coded twice; fewer than 10 say nothing of agreement yet.',
  ratersFound: '{n} claims coded twice: the same level in {same}, κ = {kappa}.',
  ratersChance: '{n} claims coded twice: the same level in {same}. Both used one level only, so there is no κ.',
  ratersTable: 'Levels of the two codings',
  ratersFirst: 'In the pack',
  ratersSecond: 'Second coding',
  ratersDesk: 'Code a second time',

  sensitivity: 'Does the result depend on weights',
  sensitivityText:
    'All tasks alike, or priority 3, important 2, routine 1. This only tests robustness; what is published always counts alike.',
  sensitivityAll: 'Whole ministry, {period}: {equal} counted alike, {graded} counted 3/2/1.',
  stable: 'The order of areas (those with 10 tasks or more) stays.',
  unstable: 'The ranking is not robust: {pairs}.',
  pair: '{a} and {b} change places',
  unranked: 'Fewer than two areas have 10 tasks or more, so nothing is ranked.',
  colArea: 'Area',
  colConfirmed: 'Confirmed',
  colTasks: 'Tasks',
  colEqual: 'Counted alike',
  colGraded: 'Counted 3/2/1',
  areasCaption: 'Contribution coverage by area with two weightings',

  forecast: 'Comparing periods and estimating the year',
  forecast_1:
    'Totals are compared only where both periods are equally long; rates and end-of-period figures also where they are not. An open period is compared up to the same number of days gone.',
  forecast_2:
    'Estimate for the year = what is counted × “whole year over the same days” of earlier years (geometric mean). Only for what adds up, with at least four usable earlier years; a year without figures is left out, never taken as 0.',
  forecast_3:
    'The 50% and 80% bands are how much that ratio varies, by the t distribution of its logarithm for a new year: fewer years, wider bands. Never below what is counted. A band wider than fourfold is not given.',
  forecast_4:
    'The method is back-tested: every past year is estimated as if at the end of March, June and September, and the times the result fell in the band are counted. The shares are printed with every bench (npm run bench).',
  glossary: 'Words used here',
  term_claim: 'Claim',
  term_claim_text:
    'The statement that a cooperation activity contributed to a task, in one sentence: what changed, and where it can be seen.',
  term_evidence: 'Evidence',
  term_evidence_text: 'A document for or against a claim, cited to the page. Adverse evidence is kept.',
  term_hoop: 'Timing test (hoop)',
  term_hoop_text: 'The activity has to come first. Failing it rules the claim out; passing it proves nothing yet.',
  term_gun: 'Direct trace (smoking gun)',
  term_gun_text:
    'The drafting file, the appraisal or the issued text used what cooperation gave. Strong where found; its absence rules nothing out.',
  term_straw: 'Consistent (straw in the wind)',
  term_straw_text: 'It fits the claim but also other explanations. Failing it does not rule the claim out.',
  term_decisive: 'Doubly decisive',
  term_decisive_text: 'Passing it all but settles the claim, failing it rules it out.',
  term_rival: 'Rival explanation',
  term_rival_text: 'Anything else that would lead to the same result: a domestic review, another partner, something decided before.',
  term_counterfactual: 'Without cooperation',
  term_counterfactual_text: 'Judged by the lead unit: the same, later, worse, not at all, or unknown. “Unknown” stays in the denominator.',
  term_zero: 'True zero',
  term_zero_text: 'A task that was reviewed and has no contribution. Not the same as not reviewed.',
  term_change: 'Change on this machine',
  term_change_text:
    'What people enter at the review desk lies on top of the pack; source files are not altered, and the pack’s hash changes with it.',
});
