import { number, type Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';

/** A span as people say it: "38 mili giây", "1,4 giây". */
export function spanText(milliseconds: number, t: Translate, lang: Lang): string {
  if (milliseconds < 100) return t('workbench.milliseconds', { n: number(milliseconds, milliseconds < 10 ? 1 : 0, lang) });
  return t('workbench.seconds', { n: number(milliseconds / 1000, milliseconds < 10_000 ? 2 : 1, lang) });
}
