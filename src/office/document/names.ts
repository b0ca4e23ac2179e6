import { OFFICE_LINKS } from '../package';

export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': OFFICE_LINKS,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
} as const;

export const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Twentieths of a point between the margins. */
export const ACROSS = 11_906 - 1701 - 850;
