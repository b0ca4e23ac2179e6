import type { Passport } from '../domain/passport';
import type { Figure } from '../domain/figure';
import type { Lang } from '../i18n/format';
import type { Translate } from '../i18n/text';

/** A figure on its way into a file for people. */
export interface FigureFile {
  readonly figure: Figure;
  readonly lang: Lang;
  readonly t: Translate;
  /** Definitions of what it shows, a paragraph each. */
  readonly about?: readonly string[];
  /** What its numbers are known by: scope, definitions, files, rate, pack. */
  readonly passport?: Passport;
}
