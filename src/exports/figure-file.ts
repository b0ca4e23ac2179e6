import type { Passport } from '../domain/passport';
import type { Figure } from '../domain/figure';
import type { Lang } from '../i18n/format';
import type { OfficePicture } from '../office/picture';
import type { Translate } from '../i18n/text';

/** A figure as a picture without the words around it. Pixels of the page. */
export interface FigurePicture extends OfficePicture {
  readonly width: number;
  readonly height: number;
}

/** A figure on its way into a file for people. */
export interface FigureFile {
  readonly figure: Figure;
  readonly lang: Lang;
  readonly t: Translate;
  /** Definitions of what it shows, a paragraph each. */
  readonly about?: readonly string[];
  /** Shown in place of charts, where Office has none for it. */
  readonly picture?: FigurePicture;
  /** What its numbers are known by: scope, definitions, files, rate, pack. */
  readonly passport?: Passport;
}
