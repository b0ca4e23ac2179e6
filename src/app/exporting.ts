import type { Figure } from '../domain/figure';
import { EXPORTERS, fileName } from '../exports/registry';
import type { Lang } from '../i18n/format';
import { catalogue } from '../indicators/catalogue';
import type { Exporting } from '../ui/parts/figure/exporting';

/** What the indicators of a figure are, a paragraph each. */
function about({ indicators = [] }: Figure, lang: Lang): readonly string[] {
  const known = catalogue();
  if (!known.ok) return [];
  return indicators.flatMap((id) =>
    known.value.filter((i) => i.id === id).map(({ title, sheet }) => `${id} ${title[lang]}: ${sheet.concept[lang]}`),
  );
}

/** The formats that figures can be kept in. */
export const exporting: Exporting = {
  name: fileName,
  write: ({ faces, ...input }, format) => EXPORTERS[format].write({ ...input, about: about(input.figure, input.lang) }, faces),
};
