import { EXPORTERS, fileName } from '../exports/registry';
import type { Exporting } from '../ui/parts/figure/exporting';

/** The formats that figures can be kept in. */
export const exporting: Exporting = {
  name: fileName,
  write: async ({ faces, ...input }, format) => {
    // The definitions are a large part of the page, and the first paint shows none of them.
    const { about } = await import('./about');
    return EXPORTERS[format].write({ ...input, about: about(input.figure, input.lang) }, faces);
  },
};
