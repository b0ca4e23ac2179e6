import type { Drawing } from './drawing';
import type { Figure, Segment } from './figure';
import type { Passport } from './passport';
import type { Standing } from './plan';

/** One target on the yardstick slide; texts are those of the board. */
export interface YardRow {
  readonly key: string;
  readonly name: string;
  readonly standing: Standing;
  /** Per cent of the plan; null: no bar. */
  readonly share: number | null;
  readonly shareText: string;
  readonly value: string;
  /** Unit and, for a range of evidence, its upper end. */
  readonly unit: string;
  /** The plan as it was set, in words; empty where there is none. */
  readonly plan: string;
}

/** A run of task results of one strength of evidence. `tone` names the way it is drawn. */
export interface TickRun {
  readonly tone: 'solid' | 'mid' | 'open' | 'unknown' | 'claimed' | 'none';
  readonly count: number;
  readonly text: string;
  readonly name: string;
}

/** What a slide's numbers rest on: a line of the last slide. */
export interface SourceRow {
  readonly title: string;
  readonly source: string;
  readonly quality: number | null;
  readonly passport: string | null;
}

interface Base {
  readonly id: string;
  readonly title: string;
  /** Measure, unit, period; on the cover: who, and as of when. */
  readonly measure: string;
  /** Where the numbers come from; empty on the cover and on the last slide. */
  readonly source: string;
  readonly passport: string | null;
}

/** A slide that shows numbers, as plain data: what is shown, not how. Figures carry their own titles and sources. */
export type Picture =
  | (Base & { readonly kind: 'yardstick'; readonly rows: readonly YardRow[]; readonly pace: number | null; readonly paceText: string })
  | (Base & {
      readonly kind: 'figure';
      readonly figure: Figure;
      /** Drawn in place of a plot of the figure's own, in names of tokens: what no chart can show. */
      readonly drawing?: Drawing;
      /** Rows of a long figure that stand on this slide; the rest stand on the next ones. */
      readonly rows: readonly [from: number, to: number] | null;
    })
  | (Base & {
      readonly kind: 'contribution';
      readonly runs: readonly TickRun[];
      /** Places of the two marks among the results, and what is written at them; equal where the band is one value. */
      readonly low: number;
      readonly high: number;
      readonly lowText: string;
      readonly highText: string;
      readonly say: readonly Segment[];
    });

/** What a picture of a slide is known by among those of its deck. */
export const pictureKey = ({ id, passport }: Pick<Picture, 'id' | 'passport'>): string => `${id} ${passport ?? ''}`;

/** A slide of somebody's deck: up to two pictures and the words that were chosen for them. */
export interface Laid extends Base {
  readonly kind: 'laid';
  /** Title, measure, picture and sentence; title and picture; picture and a column beside it; its table in its place; its sentence alone. */
  readonly layout: 'full' | 'plain' | 'split' | 'table' | 'say';
  /** None: a slide of words. */
  readonly pictures: readonly Picture[];
  /** What each of them is known by, in their order. */
  readonly passports?: readonly Passport[];
  readonly say: readonly Segment[];
  /** What stands beside a picture that is alone in two columns. */
  readonly beside: 'say' | 'table';
  /** What the presenter says; never shown to the room. */
  readonly notes: string;
  /** Data date of its numbers in words, and whether they are made up: each slide of a deck has its own. */
  readonly asOf: string;
  readonly synthetic: boolean;
}

export type Slide =
  | Picture
  | Laid
  | (Base & { readonly kind: 'cover'; readonly over: string; readonly under: string })
  | (Base & { readonly kind: 'sources'; readonly rows: readonly SourceRow[]; readonly pack: string });
