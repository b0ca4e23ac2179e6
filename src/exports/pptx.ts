import '../i18n/late/office';
import { writePresentation } from '../office/slides/presentation';
import type { FigureFile } from './figure-file';
import { figureSlides } from './slides/figure-slides';

/** A figure as a presentation: a slide, or several where it has more rows than one can hold. The same figure gives the same bytes. */
export function figurePptx({ figure, about = [], passport, lang, t, picture }: FigureFile): Uint8Array<ArrayBuffer> {
  const slides = figureSlides(figure, about, null, { lang, t, ...(picture ? { picture } : {}) }, passport);
  return writePresentation({ title: figure.title, lang: lang === 'vi' ? 'vi-VN' : 'en-US', slides });
}
