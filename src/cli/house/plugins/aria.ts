import { join } from 'node:path';
import type { Plugin } from 'vite';
import { top } from '../run.mjs';

const STRINGS = /(react-aria-components|react-aria|react-stately)\/dist\/private\/(?:\w+\/)?intlStrings\.m?js(\?.*)?$/;
/** Groups that no screen of ours uses; they stay English. */
const LEFT_ENGLISH = new Set(['color']);

/**
 * Keeps English of the component library's 34 languages and adds Vietnamese.
 * Refuses to build when the library's files no longer look as expected, so that English never slips in unseen.
 */
export function ariaVietnamese(): Plugin {
  return {
    name: 'thuoc-do:aria-vietnamese',
    enforce: 'pre',
    transform: {
      filter: { id: STRINGS },
      handler(code, id) {
        const english = /^import \S+ from "(.+\/intl\/(?:(\w+)\/)?en-US\.m?js)";$/m.exec(code);
        if (!english) throw new Error(`${id}: no English texts found; look at what changed in the library.`);
        const [, path, group = 'components'] = english;
        const lines = [`import english from ${JSON.stringify(path)};`];
        if (LEFT_ENGLISH.has(group)) return { code: `${lines[0]}\nexport default { 'en-US': english };`, map: null };
        lines.push(`import { ${group} } from ${JSON.stringify(join(top, 'src/i18n/aria.ts'))};`);
        lines.push(`export default { 'en-US': english, 'vi-VN': { ...english, ...${group} } };`);
        return { code: lines.join('\n'), map: null };
      },
    },
  };
}
