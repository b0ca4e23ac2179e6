import type { Place } from './slide';

/** A placeholder of a layout that a text of ours takes. */
export interface StagePlace {
  readonly type: string | undefined;
  readonly idx: number | undefined;
  readonly name: string;
  /** It stands elsewhere than its layout says. */
  readonly moved?: boolean;
}

export interface StageLayout {
  /** The part of the layout. */
  readonly path: string;
  readonly places: Readonly<Partial<Record<Place, StagePlace>>>;
}

/** What slides stand upon: layouts and the size of the slide. A text whose place the layout does not have stands by itself. */
export interface Stage {
  readonly layouts: Readonly<Record<'cover' | 'page', StageLayout>>;
  /** EMU. */
  readonly wide: number;
  readonly tall: number;
  /** Texts stand where the layout has their places: their own boxes are not written. */
  readonly fixed: boolean;
}
