import type { Direction, Indicator, Level, RollUp, Text } from '../domain/indicator';
import type { Outcome, Problem } from '../domain/problem';
import { fieldContract } from '../domain/contract';
import { sha256 } from '../domain/sha256';
import { type FrontMatter, parseFrontMatter } from './frontmatter';
import { namedTables } from './needs';

const TEXTS = ['title', 'short', 'unit', 'n', 'missing', 'concept', 'breakdown', 'period', 'source', 'owner', 'pitfalls', 'target'];
const PLAIN = ['id', 'level', 'direction', 'time', 'units', 'decimals', 'n', 'missing', 'dimensions'];
const USD = ['usd.numerator', 'usd.unit.vi', 'usd.unit.en'];

const REQUIRED = [...PLAIN, ...TEXTS.flatMap((key) => [`${key}.vi`, `${key}.en`])];
const KNOWN = new Set([...REQUIRED, 'value', 'numerator', 'denominator', 'sample', ...USD]);

const LEVELS: readonly Level[] = ['input', 'activity', 'output', 'outcome', 'contribution', 'quality'];
const DIRECTIONS: readonly Direction[] = ['up', 'down', 'none'];
const ROLL_UPS: readonly RollUp[] = ['sum', 'last', 'ratio', 'recompute'];

/** Reads keys and remembers every fault with its line. */
class Reader {
  readonly problems: Problem[] = [];
  readonly #head: FrontMatter;
  readonly #file: string;

  constructor(head: FrontMatter, file: string) {
    this.#head = head;
    this.#file = file;
  }

  fault(code: string, key: string): void {
    const line = this.#head.entries.get(key)?.line ?? 1;
    this.problems.push({ code, severity: 'error', file: this.#file, line, value: key, count: 1 });
  }

  has(key: string): boolean {
    return this.#head.entries.has(key);
  }

  text(key: string): string {
    return this.#head.entries.get(key)?.value ?? '';
  }

  both(key: string): Text {
    return { vi: this.text(`${key}.vi`), en: this.text(`${key}.en`) };
  }

  one<T extends string>(key: string, of: readonly T[]): T {
    const found = of.find((x) => x === this.text(key));
    if (found === undefined) this.fault('definition_bad_value', key);
    return found ?? of[0]!;
  }

  keys(): void {
    for (const key of this.#head.entries.keys()) if (!KNOWN.has(key)) this.fault('definition_unknown_key', key);
    for (const key of REQUIRED) if (!this.has(key)) this.fault('definition_missing_key', key);
    const ratio = this.has('numerator') && this.has('denominator');
    if (this.has('value') === (this.has('numerator') || this.has('denominator')) || (!this.has('value') && !ratio))
      this.fault('definition_missing_key', 'value');
    if (USD.some((key) => this.has(key))) for (const key of USD) if (!this.has(key)) this.fault('definition_missing_key', key);
  }
}

function decimalsOf(head: Reader): number {
  const text = head.text('decimals');
  if (!/^[0-6]$/.test(text)) head.fault('definition_bad_value', 'decimals');
  return Number(text) || 0;
}

/** `partners.partner_id[]` says that the column is a list: a fact with several values. */
function dimensionsOf(head: Reader): { readonly dimensions: readonly string[]; readonly lists: readonly string[] } {
  const written = head
    .text('dimensions')
    .split(',')
    .map((name) => name.trim());
  const plain = written.map((name) => name.replace(/\[\]$/, ''));
  if (plain.some((name) => !fieldContract(name)) || new Set(plain).size < plain.length) head.fault('definition_bad_value', 'dimensions');
  return { dimensions: plain, lists: plain.filter((_, i) => written[i]!.endsWith('[]')) };
}

function tablesOf(head: Reader): readonly string[] {
  const [vi, en] = [namedTables(head.text('source.vi')), namedTables(head.text('source.en'))];
  if (vi === null) head.fault('definition_bad_value', 'source.vi');
  if (vi !== null && String(en) !== String(vi)) head.fault('definition_bad_value', 'source.en');
  return [...new Set([...(vi ?? []), 'units'])].sort();
}

/** One indicator file as an Indicator, or everything that is wrong with it, each with its line. */
export function readDefinition(text: string, file: string): Outcome<Indicator> {
  const parsed = parseFrontMatter(text, file);
  if (!parsed.ok) return parsed;
  const head = new Reader(parsed.value, file);
  head.keys();
  if (!/^[A-Z]\d\d$/.test(head.text('id'))) head.fault('definition_bad_value', 'id');
  if (head.has('sample') && !/^(true|false)$/.test(head.text('sample'))) head.fault('definition_bad_value', 'sample');
  const value: Indicator = {
    id: head.text('id'),
    title: head.both('title'),
    short: head.both('short'),
    level: head.one('level', LEVELS),
    unit: head.both('unit'),
    direction: head.one('direction', DIRECTIONS),
    time: head.one('time', ROLL_UPS),
    units: head.one('units', ROLL_UPS),
    decimals: decimalsOf(head),
    numerator: head.has('value') ? head.text('value') : head.text('numerator'),
    denominator: head.has('denominator') ? head.text('denominator') : null,
    n: head.text('n'),
    missing: head.text('missing'),
    usd: head.has('usd.numerator') ? { numerator: head.text('usd.numerator'), unit: head.both('usd.unit') } : null,
    nWords: head.both('n'),
    missingWords: head.both('missing'),
    ...dimensionsOf(head),
    sample: head.text('sample') === 'true',
    sheet: {
      concept: head.both('concept'),
      dimensions: head.both('breakdown'),
      period: head.both('period'),
      source: head.both('source'),
      owner: head.both('owner'),
    },
    pitfalls: head.both('pitfalls'),
    target: head.both('target'),
    body: parsed.value.body,
    tables: tablesOf(head),
    version: sha256(text.replaceAll('\r\n', '\n')).slice(0, 8),
  };
  return head.problems.length > 0 ? { ok: false, problems: head.problems } : { ok: true, value, problems: [] };
}
