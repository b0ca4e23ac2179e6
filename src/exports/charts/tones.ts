import { GROUND, INK, type Tone } from '../../office/colour';

/** The design tokens of data as places of the theme: a template's own colours take over everything. */
const TONES: Readonly<Record<string, Tone>> = {
  c1: { scheme: 'accent1' },
  'c1-2': { scheme: 'accent1', sat: 68, mod: 75, off: 25 },
  'c1-3': { scheme: 'accent1', sat: 74, mod: 29, off: 71 },
  'c1-4': { scheme: 'accent1', sat: 74, mod: 14, off: 86 },
  c2: { scheme: 'accent2' },
  c3: { scheme: 'accent3' },
  c4: { scheme: 'accent4' },
  c5: { scheme: 'accent5' },
  compare: { scheme: 'accent6' },
  target: INK,
};

export const COMPARE: Tone = { scheme: 'accent6' };

/** An unknown tone is the grey of comparison. */
export const officeTone = (tone: string): Tone => TONES[tone] ?? COMPARE;

const LIGHT: ReadonlySet<string> = new Set(['c1-3', 'c1-4']);

/** Steps too light to stand alone carry the outline of a darker one. */
export const outlineFor = (tone: string): Tone | undefined => (LIGHT.has(tone) ? TONES['c1-2'] : undefined);

/** What can be read on a fill of this tone. */
export const onTone = (tone: string): Tone => (LIGHT.has(tone) ? INK : GROUND);
