import { element } from './xml';

/**
 * A colour by its place in the theme, so that another theme recolours what is drawn with it.
 * `sat`, `mod`, `off`: per cent of its saturation, per cent of its lightness, and what is added to its lightness.
 */
export interface Tone {
  readonly scheme: 'tx1' | 'bg1' | 'tx2' | 'bg2' | 'accent1' | 'accent2' | 'accent3' | 'accent4' | 'accent5' | 'accent6';
  readonly sat?: number;
  readonly mod?: number;
  readonly off?: number;
}

export const INK: Tone = { scheme: 'tx1' };
/** Quiet text: at least 4.5:1 on the ground. A colour of its own: LibreOffice derives a derived one twice where places inherit. */
export const QUIET: Tone = { scheme: 'tx2' };
export const GROUND: Tone = { scheme: 'bg1' };
export const RULE: Tone = { scheme: 'bg2', mod: 93 };
export const AXIS: Tone = { scheme: 'accent6' };

const thousandths = (name: string, percent: number | undefined) =>
  percent === undefined ? '' : element(`a:${name}`, { val: Math.round(percent * 1000) });

export const colourXml = ({ scheme, sat, mod, off }: Tone): string =>
  element('a:schemeClr', { val: scheme }, thousandths('satMod', sat), thousandths('lumMod', mod), thousandths('lumOff', off));

export const solidXml = (tone: Tone): string => element('a:solidFill', {}, colourXml(tone));

/** Slanting strokes of the tone on the ground: what is not over, or not known. */
export const hatchXml = (tone: Tone): string =>
  element('a:pattFill', { prst: 'wdUpDiag' }, element('a:fgClr', {}, colourXml(tone)), element('a:bgClr', {}, colourXml(GROUND)));

export interface Stroke {
  readonly tone: Tone;
  /** Points. */
  readonly width: number;
  readonly dash?: 'dash' | 'sysDot' | 'sysDash';
}

/** One point in the units of drawings. */
export const POINT = 12_700;

/** A line; null: none. */
export const strokeXml = (stroke: Stroke | null): string =>
  stroke === null
    ? element('a:ln', {}, element('a:noFill'))
    : element(
        'a:ln',
        { w: Math.round(stroke.width * POINT), cap: 'flat' },
        solidXml(stroke.tone),
        stroke.dash === undefined ? '' : element('a:prstDash', { val: stroke.dash }),
        element('a:round'),
      );
