import type { Figure } from '../domain/figure';
import type { Lang } from '../i18n/format';
import { catalogue } from '../indicators/catalogue';

/** What the indicators of a figure are, a paragraph each. */
export function about({ indicators = [] }: Figure, lang: Lang): readonly string[] {
  const known = catalogue();
  if (!known.ok) return [];
  return indicators.flatMap((id) =>
    known.value.filter((i) => i.id === id).map(({ title, sheet }) => `${id} ${title[lang]}: ${sheet.concept[lang]}`),
  );
}
