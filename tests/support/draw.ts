import { heightOf } from '../../src/figures/screen/height';
import { svgOf } from '../../src/figures/screen/engine';
import { optionOf } from '../../src/figures/screen/option';
import type { Figure } from '../../src/domain/figure';
import type { Lang } from '../../src/i18n/format';
import { themeOf } from './theme';

/** The figure drawn without a page, its class counters normalised so that two runs agree. */
export function drawn(figure: Figure, width: number, lang: Lang, theme: 'light' | 'dark' = 'light'): string {
  const height = heightOf(figure, width);
  const svg = svgOf(optionOf(figure, { width, height, theme: themeOf(theme), lang, motion: 0 }), { width, height });
  return normal(svg);
}

function normal(svg: string): string {
  const names = new Map<string, string>();
  return svg.replace(/zr\d+-[a-z]+-?\d+|zr_[a-z_]*\d+/g, (name) => {
    const known = names.get(name) ?? `n${names.size}`; // one counter a drawing
    names.set(name, known);
    return known;
  });
}
