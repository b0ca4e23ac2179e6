import { number, type Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';

const SHOWN = 8;

/** "Dòng 3, 5, 9." Of many lines the first ones, and how many more there are. `all`: where `lines` are only some of them. */
export function linesText(lines: readonly number[], all: number, t: Translate, lang: Lang): string {
  const some = lines.slice(0, SHOWN).join(', ');
  const shown = Math.min(lines.length, SHOWN);
  return t('intake.atLines', { lines: all > shown ? t('intake.moreLines', { lines: some, n: number(all - shown, 0, lang) }) : some });
}
