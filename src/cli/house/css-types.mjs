import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { cache, top } from './run.mjs';

/**
 * The class names of one style sheet, in the order of their first use.
 * @param {string} css
 * @returns {string[]}
 */
export function classNames(css) {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
  const selectors = bare.match(/[^{};]+(?=\{)/g) ?? [];
  const names = selectors.flatMap((selector) => [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map((match) => match[1] ?? ''));
  return [...new Set(names)];
}

/**
 * What TypeScript reads in place of the sheet.
 * @param {string} css
 */
export function declaration(css) {
  const names = classNames(css).map((name) => `  readonly ${JSON.stringify(name)}: string;\n`);
  return `declare const classes: {\n${names.join('')}};\nexport default classes;\n`;
}

/** Writes a declaration for every CSS module, so that a class no sheet has does not compile. */
export function writeCssTypes() {
  const target = join(cache, 'css');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(join(top, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.module.css')) continue;
    const path = join(entry.parentPath, entry.name);
    const folder = join(target, relative(top, dirname(path)));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${basename(path, '.css')}.d.css.ts`), declaration(readFileSync(path, 'utf8')));
  }
}

if (process.argv[1]?.endsWith('css-types.mjs')) writeCssTypes();
