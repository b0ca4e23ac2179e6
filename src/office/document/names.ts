import { OFFICE_LINKS } from '../package';

export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': OFFICE_LINKS,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
} as const;

export const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Twentieths of a point: A4, and the margins of administrative documents, 20, 15, 20 and 30 mm (Decree 30/2020/NĐ-CP). */
export const PAGE = { short: 11_906, long: 16_838 } as const;
export const MARGINS = { top: 1134, right: 850, bottom: 1134, left: 1701 } as const;

/** Twentieths of a point between the margins. */
export const acrossOf = (turned: boolean): number => (turned ? PAGE.long : PAGE.short) - MARGINS.left - MARGINS.right;
