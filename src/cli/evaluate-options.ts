export const ENGINES = ['native', 'wasm'] as const;
export const FORMATS = ['json', 'csv', 'table'] as const;
export const LANGUAGES = ['vi', 'en'] as const;

export interface Options {
  readonly data: string;
  readonly period: string | null;
  /** A free span of days, both ends included. */
  readonly span: { readonly from: string; readonly to: string } | null;
  readonly asOf: string;
  readonly by: string;
  /** Ids as given, in capitals; null: all. */
  readonly indicators: readonly string[] | null;
  readonly engine: (typeof ENGINES)[number];
  readonly format: (typeof FORMATS)[number];
  readonly lang: (typeof LANGUAGES)[number];
  readonly strict: boolean;
}

/** What is wrong with the command line: a code with its words in `evaluate-words`, and what was written. */
export interface Misuse {
  readonly misuse: 'help' | 'option' | 'value' | 'needs_data' | 'day' | 'order' | 'half_span' | 'both_periods' | 'choice';
  readonly said: string;
  readonly lang: Options['lang'];
}

const VALUED = ['data', 'period', 'from', 'to', 'as-of', 'by', 'indicator', 'engine', 'format', 'lang'] as const;
type Valued = (typeof VALUED)[number];

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** Today on this machine's calendar. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

class Wrong extends Error {
  readonly misuse: Misuse['misuse'];
  constructor(misuse: Misuse['misuse'], said: string) {
    super(said);
    this.misuse = misuse;
  }
}

function split(argv: readonly string[]): { values: Partial<Record<Valued, string>>; strict: boolean } {
  const values: Partial<Record<Valued, string>> = {};
  let strict = false;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '--help' || word === '-h') throw new Wrong('help', word);
    if (word === '--strict') {
      strict = true;
      continue;
    }
    const [, name = '', , inline] = /^--([a-z-]+)(=([\s\S]*))?$/.exec(word) ?? [];
    const known = VALUED.find((v) => v === name);
    if (!known) throw new Wrong('option', word);
    const value = word.includes('=') ? (inline ?? '') : argv[++i];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) throw new Wrong('value', `--${name}`);
    values[known] = value;
  }
  return { values, strict };
}

function oneOf<T extends string>(name: string, value: string | undefined, choices: readonly T[]): T {
  const found = choices.find((c) => c === (value ?? choices[0]));
  if (!found) throw new Wrong('choice', `--${name} ${value} (${choices.join(', ')})`);
  return found;
}

function day(name: string, value: string): string {
  if (!isDay(value)) throw new Wrong('day', `--${name} ${value}`);
  return value;
}

function span(from: string | undefined, to: string | undefined): Options['span'] {
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined) throw new Wrong('half_span', from === undefined ? '--to' : '--from');
  const days = { from: day('from', from), to: day('to', to) };
  if (days.from > days.to) throw new Wrong('order', `${from} > ${to}`);
  return days;
}

/** The command line as options with their defaults, or what is wrong with it. */
export function readOptions(argv: readonly string[]): Options | Misuse {
  const lang = argv.some((word, i) => word === '--lang=en' || (word === '--lang' && argv[i + 1] === 'en')) ? 'en' : 'vi';
  try {
    const { values, strict } = split(argv);
    const free = span(values.from, values.to);
    if (free && values.period !== undefined) throw new Wrong('both_periods', '--period');
    if (values.data === undefined) throw new Wrong('needs_data', '--data');
    const ids = values.indicator
      ?.split(',')
      .map((id) => id.trim().toUpperCase())
      .filter(Boolean);
    if (ids?.length === 0) throw new Wrong('value', '--indicator');
    return {
      data: values.data,
      period: values.period ?? null,
      span: free,
      asOf: values['as-of'] === undefined ? today() : day('as-of', values['as-of']),
      by: values.by ?? 'unit',
      indicators: ids ? [...new Set(ids)] : null,
      engine: oneOf('engine', values.engine, ENGINES),
      format: oneOf('format', values.format, FORMATS),
      lang: oneOf('lang', values.lang, LANGUAGES),
      strict,
    };
  } catch (cause) {
    if (cause instanceof Wrong) return { misuse: cause.misuse, said: cause.message, lang };
    throw cause;
  }
}
