import { array, boolean, type GenericSchema, literal, maxLength, object, optional, picklist, pipe, regex, string, union } from 'valibot';
import type { Drawing } from '../domain/drawing';
import { amount, text } from './figure-schema';

/** Names of tokens only: a file brings no colour, and no address, of its own. */
const color = pipe(string(), regex(/^[a-z][a-z\d-]{0,19}$/));
const at = { x: amount, y: amount };
const dash = optional(pipe(array(amount), maxLength(8)));

const item = union([
  object({
    kind: literal('text'),
    ...at,
    text,
    letters: object({ size: amount, weight: picklist([400, 600]), face: picklist(['ui', 'read']), color }),
    end: optional(boolean()),
  }),
  object({ kind: literal('rect'), ...at, width: amount, height: amount, fill: color, stroke: optional(color) }),
  object({ kind: literal('line'), x1: amount, y1: amount, x2: amount, y2: amount, color, width: amount, dash }),
  object({
    kind: literal('path'),
    ...at,
    d: pipe(string(), regex(/^[MLHVCSQTAZmlhvcsqtaz\d\s.,+e-]{1,20000}$/)),
    fill: optional(color),
    hatch: optional(color),
    back: optional(boolean()),
    stroke: optional(color),
    width: optional(amount),
    dash,
    opacity: optional(amount),
  }),
  object({ kind: literal('dot'), ...at, r: amount, fill: color, stroke: optional(color) }),
]);

/** A picture as data: what comes from a file must be one before anything draws it. */
export const drawingSchema = object({
  width: amount,
  height: amount,
  items: pipe(array(item), maxLength(5000)),
}) as unknown as GenericSchema<unknown, Drawing>;
