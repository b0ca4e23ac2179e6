import type * as Engine from '../../../figures/screen/engine';
import type * as Drawing from '../../../figures/screen/option';
import { readTheme, type Theme } from '../../../figures/screen/theme';

export interface DrawingKit {
  readonly mount: typeof Engine.mount;
  readonly optionOf: typeof Drawing.optionOf;
}

let kit: Promise<DrawingKit> | null = null;

/** The chart library, fetched once and never before the first tiles; a failed fetch may be tried again. */
export function loadDrawing(): Promise<DrawingKit> {
  kit ??= Promise.all([import('../../../figures/screen/engine'), import('../../../figures/screen/option')])
    .then(([engine, drawing]) => ({ mount: engine.mount, optionOf: drawing.optionOf }))
    .catch((error: unknown) => {
      kit = null;
      throw error;
    });
  return kit;
}

/** Resolves when the labels' face is there, or a second later: labels measured in another face would not fit. */
export async function loadFont(font: string): Promise<void> {
  const faces = ['400', '600'].map((weight) => document.fonts.load(`${weight} 14px ${font}`, 'Thước đo ếữ'));
  await Promise.race([Promise.allSettled(faces), new Promise((resolve) => setTimeout(resolve, 1000))]);
}

const themes = new Map<string, Theme>();

/** The tokens of the theme that the page is drawn in now; read once a theme. */
export function themeOf(drawn: string): Theme {
  const known = themes.get(drawn) ?? readTheme(readToken);
  themes.set(drawn, known);
  return known;
}

/** The design tokens as the page resolves them now. Under forced colours they name colours of the system, which no renderer knows. */
export function readToken(property: string): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(property).trim();
  return /^[A-Z]\w+$/.test(value) ? systemColor(value) : value;
}

function systemColor(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
