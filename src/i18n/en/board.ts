import { english } from '../message';
import type { board as vi } from '../vi/board';

export const board = english<typeof vi>()({
  title: 'Board',
  yardstick: 'Yardstick of the annual plan',
  howMuch: 'How much of the annual plan has been reached',
  elapsed: '{share} of the year has passed',
  planMet: 'Annual plan met',
  order: 'Order of the targets',
  byProgress: 'By progress',
  fixed: 'Fixed',
  ofPlan: 'of plan',
  plan: 'plan {plan}',
  planAtMost: 'plan at most {plan}',
  noPlan: 'no plan of its own',
  notJudged: 'followed, not judged',
  samePeriod: 'from',
  beforePeriod: 'period before',
  noBefore: 'no earlier figure ({against})',
  tooFew: '{was}; too few cases to compare',
  up: 'up',
  down: 'down',
  flat: 'no change',
  lacking: '{n} lacking',
  tileSummary: '{value}. Open the indicator.',
  units: 'Units compared',
});
