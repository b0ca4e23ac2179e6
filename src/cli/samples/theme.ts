import { readFileSync } from 'node:fs';
import { readTheme, type Theme } from '../../figures/screen/theme';

/** The light theme of the design tokens in that stylesheet. */
export function lightTheme(file: string): Theme {
  const css = readFileSync(file, 'utf8');
  const at = css.search(/^:root\s*\{/m);
  const block = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  return readTheme((property) => new RegExp(`${property}:\\s*([^;]+);`).exec(block)?.[1]?.trim().replaceAll('"', "'") ?? '');
}
