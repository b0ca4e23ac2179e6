/** What a number is known by, wherever it goes. Texts are in the language of the figure. */
export interface Passport {
  readonly code: string;
  /** Hash of the pack; made-up data say so everywhere. */
  readonly pack: string;
  readonly synthetic: boolean;
  /** ISO day. */
  readonly asOf: string;
  /** Period, comparison and filters. */
  readonly asked: string;
  /** How money was converted; empty where nothing was. */
  readonly rate: string;
  readonly definitions: readonly { readonly id: string; readonly title: string; readonly version: string }[];
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}
