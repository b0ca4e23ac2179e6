import type { Figure } from '../domain/figure';
import type { Lang } from '../i18n/format';
import { catalogue } from '../indicators/catalogue';

/** What the indicators of a figure are, a paragraph each; of a query of somebody's own, its statement. */
export function about({ indicators = [], query }: Figure, lang: Lang): readonly string[] {
  if (query !== undefined) return [`SQL: ${query}`];
  const known = catalogue();
  if (!known.ok) return [];
  return indicators.flatMap((id) =>
    known.value.filter((i) => i.id === id).map(({ title, sheet }) => `${id} ${title[lang]}: ${sheet.concept[lang]}`),
  );
}
