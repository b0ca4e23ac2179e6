const TOKENS = [
  'ink',
  'ink-2',
  'ink-3',
  'surface',
  'raised',
  'line',
  'line-2',
  'line-3',
  'grid',
  'axis',
  'brand',
  'sunken',
  'c1',
  'c1-2',
  'c1-3',
  'c1-4',
  'c2',
  'c3',
  'c4',
  'c5',
  'compare',
  'target',
] as const;

export type Token = (typeof TOKENS)[number];

/** Colours as the renderer wants them, and the face of labels. Renderers do not inherit either from the page. */
export interface Theme {
  readonly colors: Readonly<Record<Token, string>>;
  readonly font: string;
}

/** The theme of the page: `read('--c1')` gives the resolved custom property. Throws where a token is missing. */
export function readTheme(read: (property: string) => string): Theme {
  const value = (name: string): string => {
    const found = read(`--${name}`).trim();
    if (!found) throw new RangeError(`the design token --${name} is missing`);
    return found;
  };
  const colors = Object.fromEntries(TOKENS.map((token) => [token, value(token)])) as Record<Token, string>;
  return { colors, font: value('font-ui') };
}

/** Each colour under its own name: what is drawn with it is coloured later, by whichever theme it is shown in. */
export const NAMED: Theme = { colors: Object.fromEntries(TOKENS.map((token) => [token, token])) as Record<Token, string>, font: '' };

function isToken(tone: string): tone is Token {
  return TOKENS.some((token) => token === tone);
}

/** The colour of a series; an unknown tone is the grey of comparison. */
export function toneOf(theme: Theme, tone: string): string {
  return theme.colors[isToken(tone) ? tone : 'compare'];
}

/** Steps too light to stand alone carry the outline of the next darker step. */
export function outlineOf(theme: Theme, tone: string): string {
  return tone === 'c1-3' || tone === 'c1-4' ? theme.colors['c1-2'] : toneOf(theme, tone);
}
