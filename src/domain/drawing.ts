/** Size, weight, face and colour of a text in a picture. */
export interface Letters {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly face: 'ui' | 'read';
  readonly color: string;
}

/** A mark of a picture; every back end draws the same few kinds. */
export type Item =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly letters: Letters;
      readonly end?: boolean;
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly stroke?: string;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly color: string;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  /** An outline in the letters of SVG's `d`, moved by x and y. `hatch` is the colour of slanting strokes instead of a fill; `back` leans them the other way. */
  | {
      readonly kind: 'path';
      readonly x: number;
      readonly y: number;
      readonly d: string;
      readonly fill?: string;
      readonly hatch?: string;
      readonly back?: boolean;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: readonly number[];
      readonly opacity?: number;
    }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly r: number; readonly fill: string; readonly stroke?: string };

/** A picture already laid out: it stands where charts stand on a sheet. Marks are placed from its own left top. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}
