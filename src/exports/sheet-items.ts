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
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly r: number; readonly fill: string; readonly stroke?: string };
