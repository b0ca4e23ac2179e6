/** Where an indicator stands against its plan. */
export type Standing = 'over' | 'ontrack' | 'met' | 'near' | 'slow' | 'short' | 'late' | 'none';

export type Tone = 'good' | 'warn' | 'bad' | 'none';

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
