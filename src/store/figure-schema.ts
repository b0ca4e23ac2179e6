import {
  array,
  boolean,
  finite,
  type GenericSchema,
  lazy,
  literal,
  maxLength,
  nullable,
  number,
  object,
  optional,
  pipe,
  string,
  tuple,
  union,
} from 'valibot';
import type { Figure } from '../domain/figure';

/** Texts longer than this were not written by this page. */
export const text = pipe(string(), maxLength(4000));
export const amount = pipe(number(), finite());
const many = <T>(item: GenericSchema<T>) => pipe(array(item), maxLength(2000));

export const segments = many(object({ text, strong: optional(boolean()), figure: optional(boolean()) }));

const datum = object({
  value: nullable(amount),
  hatched: optional(boolean()),
  hollow: optional(boolean()),
  text,
  said: optional(nullable(amount)),
  low: optional(amount),
  high: optional(amount),
  key: optional(text),
  note: optional(text),
  low80: optional(boolean()),
  few: optional(boolean()),
});

const names = (...all: readonly string[]) => union(all.map((name) => literal(name)));

const series = object({
  key: text,
  name: text,
  tone: text,
  data: many(datum),
  draw: optional(names('bar', 'ticks', 'text', 'line', 'dashed', 'dotted')),
  plan: optional(many(nullable(datum))),
  hatched: optional(boolean()),
});

const category = object({
  key: text,
  label: text,
  note: optional(text),
  rank: optional(text),
  tail: optional(object({ strong: text, soft: text })),
});

const fanBand = object({ low: datum, high: datum, share: text, text });

/** A figure as data: what comes from a file must be one before anything draws it. */
export const figureSchema: GenericSchema<unknown, Figure> = object({
  id: text,
  kind: names('columns', 'stacked', 'lines', 'bars', 'share', 'dumbbell', 'points', 'table', 'number'),
  title: text,
  measure: text,
  sentence: text,
  say: optional(segments),
  unit: text,
  decimals: amount,
  categories: many(category),
  series: many(series),
  plan: optional(many(nullable(datum))),
  planName: optional(text),
  totals: optional(many(datum)),
  totalName: optional(text),
  reach: optional(amount),
  panels: optional(many(lazy(() => figureSchema))),
  heading: optional(text),
  key: optional(
    many(
      object({
        mark: names('fill', 'line', 'dashed', 'hatch', 'tick-across', 'tick-down', 'dot', 'hollow-dot', 'dash'),
        tone: text,
        name: text,
      }),
    ),
  ),
  head: optional(text),
  now: optional(amount),
  fan: optional(object({ name: text, from: amount, to: amount, start: amount, mid: datum, inner: fanBand, outer: fanBand })),
  base: optional(object({ at: datum, name: text, index: optional(many(datum)), indexName: optional(text) })),
  marks: optional(many(object({ at: amount, day: text, text, weight: amount, source: text }))),
  source: text,
  asOf: text,
  quality: nullable(amount),
  indicators: optional(many(text)),
  query: optional(text),
  notes: optional(many(text)),
  passport: optional(text),
}) as unknown as GenericSchema<unknown, Figure>;

/** From and to of the rows that a slide shows of a longer figure. */
export const span = nullable(tuple([amount, amount]));
