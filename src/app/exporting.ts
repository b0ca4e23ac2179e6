import { EXPORTERS, fileName } from '../exports/registry';
import { lightTheme } from './light-theme';
import type { Exporting } from '../ui/parts/figure/exporting';

/** The formats that figures can be kept in. */
export const exporting: Exporting = {
  name: fileName,
  write: async ({ faces, around, ratio, ...input }, format) => {
    // The definitions are a large part of the page, and the first paint shows none of them.
    const [{ about }, { bodyOf, bodyPassport }] = await Promise.all([import('./about'), import('./decks/freeze')]);
    const { figure, lang } = input;
    const theme = format === 'html' ? lightTheme() : input.theme;
    const passport = around ? { passport: bodyPassport(bodyOf(figure, null), figure.id, around) } : {};
    return EXPORTERS[format].write({ ...input, ...passport, theme, about: about(figure, lang) }, faces, ratio);
  },
  table: async (figure, { t, lang }) => (await import('../exports/table-text')).tableText({ figure, t, lang }),
};
