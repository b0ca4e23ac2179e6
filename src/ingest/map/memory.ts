import { tableContract } from '../../domain/contract';
import type { Fill } from '../cast/mapping';
import type { LayoutChoice } from '../grid/layout';
import type { ReadingChoice } from '../open-file';
import { isEncoding } from '../text/encoding';
import type { MappingTemplate } from './template';

/** How files are read that were once read otherwise than was detected. */
export interface ReadAs {
  /** The shape of such a file as it is detected. */
  readonly found: string;
  readonly reading: ReadingChoice;
  readonly header?: LayoutChoice['header'];
}

/** What was decided for files of one shape: columns, how they are read, what fills gaps, and which names mean whom. */
export interface Memory {
  readonly template: MappingTemplate;
  readonly fill: Readonly<Record<string, Fill>>;
  /** Folded text → id of a unit or partner. */
  readonly answers: Readonly<Record<string, string>>;
  readonly read?: ReadAs;
}

export const memoryText = (memory: Memory): string => JSON.stringify(memory);

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
const every = (x: unknown, fits: (value: unknown) => boolean): boolean => isRecord(x) && Object.values(x).every(fits);
const isText = (x: unknown): boolean => typeof x === 'string';

function isChoice(x: unknown): boolean {
  if (!isRecord(x)) return false;
  const { numbers, factor, days, periods, mends, answers } = x;
  const one = (value: unknown, ...known: readonly string[]) => value === undefined || (typeof value === 'string' && known.includes(value));
  return (
    one(numbers, 'plain', 'comma', 'point') &&
    (factor === undefined || (typeof factor === 'number' && Number.isFinite(factor))) &&
    one(days, 'day_first', 'month_first') &&
    one(periods, 'first', 'last') &&
    [mends, answers].every((texts) => texts === undefined || every(texts, isText))
  );
}

const isFill = (x: unknown): boolean =>
  isRecord(x) && (typeof x['text'] === 'string' || typeof x['copyOf'] === 'string' || x['generate'] === true);

const isLine = (x: unknown): boolean => Number.isInteger(x) && Number(x) >= 1;

function isReadAs(x: unknown): boolean {
  if (!isRecord(x) || !isText(x['found']) || !isRecord(x['reading'])) return false;
  const { encoding, dialect, ...others } = x['reading'];
  const { header } = x;
  return (
    (encoding === undefined || isEncoding(encoding)) &&
    (dialect === undefined ||
      (isRecord(dialect) &&
        Object.entries(dialect).every(([name, sign]) => name === 'delimiter' && isText(sign) && String(sign).length === 1))) &&
    Object.keys(others).length === 0 &&
    (header === undefined || (Array.isArray(header) && header.length === 2 && header.every(isLine)))
  );
}

/** What a text remembers; null where it is not what `memoryText` wrote: it may come from a pack of anybody. */
export function memoryFrom(text: string): Memory | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(found) || !isRecord(found['template'])) return null;
  const { shape, table, columns, choices } = found['template'];
  const contract = typeof table === 'string' ? tableContract(table) : undefined;
  const fields = new Set(contract?.fields.map((f) => f.name));
  const isField = (x: unknown) => x === null || (typeof x === 'string' && fields.has(x));
  const sound =
    contract !== undefined &&
    typeof shape === 'string' &&
    every(columns, isField) &&
    every(choices, isChoice) &&
    every(found['fill'], isFill) &&
    every(found['answers'], isText) &&
    (found['read'] === undefined || isReadAs(found['read']));
  return sound ? (found as unknown as Memory) : null;
}

/** What is known of files of that shape: how they are read otherwise than detected, and what their columns are. The latest decision holds. */
export function recalled(memories: readonly Memory[], shape: string): { readonly memory: Memory | null; readonly read: ReadAs | null } {
  const read = memories.findLast((m) => m.read?.found === shape || m.template.shape === shape)?.read ?? null;
  return { memory: memories.findLast((m) => m.template.shape === shape) ?? null, read: read?.found === shape ? read : null };
}
