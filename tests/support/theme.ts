import { readFileSync } from 'node:fs';
import { readTheme, type Theme } from '../../src/figures/screen/theme';

/** The theme of the page's own tokens, read from its stylesheet. */
export function themeOf(name: 'light' | 'dark'): Theme {
  const css = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8');
  const block = (start: RegExp): string => {
    const at = css.search(start);
    return css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  };
  const find = (source: string, property: string): string => new RegExp(`${property}:\\s*([^;]+);`).exec(source)?.[1]?.trim() ?? '';
  const [light, dark] = [block(/^:root\s*\{/m), block(/^(?::root)?\[data-theme=['"]dark['"]\]/m)];
  return readTheme((property) =>
    (name === 'dark' ? find(dark, property) || find(light, property) : find(light, property)).replaceAll('"', "'"),
  );
}
