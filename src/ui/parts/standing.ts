import type { Standing } from '../../domain/plan';

export type Tone = 'good' | 'warn' | 'bad' | 'none';

/** The tone of a standing; the token of the same name is its colour. */
export const TONE: Readonly<Record<Standing, Tone>> = {
  over: 'good',
  ontrack: 'good',
  met: 'good',
  near: 'warn',
  slow: 'warn',
  short: 'warn',
  late: 'bad',
  none: 'none',
};
