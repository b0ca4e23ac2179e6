import { EXPORTERS, fileName } from '../exports/registry';
import type { Exporting } from '../ui/parts/figure/exporting';
import { about } from './about';

/** The formats that figures can be kept in. */
export const exporting: Exporting = {
  name: fileName,
  write: ({ faces, ...input }, format) => EXPORTERS[format].write({ ...input, about: about(input.figure, input.lang) }, faces),
};
