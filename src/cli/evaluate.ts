import type { Indicator } from '../domain/indicator';
import type { Problem } from '../domain/problem';
import type { Question } from '../domain/question';
import type { Engine } from '../engine/port';
import { ask } from '../indicators/ask';
import { allIndicators } from '../indicators/catalogue';
import { labels } from '../indicators/labels';
import { periods } from '../indicators/lists';
import { openPack, type Pack } from '../indicators/pack';
import { problemOf, runRules } from '../indicators/rules';
import { readFolder } from './evaluate-files';
import { type Options, readOptions } from './evaluate-options';
import { choosePeriod } from './evaluate-period';
import { print, type Result } from './evaluate-print';
import { type AnswerOut, answerOut, problemOut } from './evaluate-result';
import { say, type Word } from './evaluate-words';

/** What the command writes to; tests give their own. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** Ends the command with code 2 and a sentence. */
class Refused extends Error {
  readonly word: Word;
  constructor(word: Word, said: string) {
    super(said);
    this.word = word;
  }
}

const SHOWN = 20;

async function openEngine(kind: Options['engine']): Promise<Engine> {
  if (kind === 'wasm') return (await import('../engine/wasm-node')).openWasmNode();
  return (await import('../engine/native')).openNative();
}

function chooseIndicators({ indicators }: Options): readonly Indicator[] {
  const all = allIndicators();
  const unknown = indicators?.find((id) => !all.some((i) => i.id === id));
  if (unknown !== undefined) throw new Refused('no_indicator', unknown);
  return indicators ? all.filter((i) => indicators.includes(i.id)) : all;
}

/** The indicator's own name of the dimension: `table.column`, or the bare column. Null where it has none. */
function dimensionOf({ dimensions }: Indicator, by: string): string | null {
  if (by === 'unit') return by;
  return dimensions.find((d) => d === by) ?? dimensions.find((d) => d.slice(d.indexOf('.') + 1) === by) ?? null;
}

async function answers(
  engine: Engine,
  pack: Pack,
  chosen: readonly Indicator[],
  base: Omit<Question, 'indicator' | 'by'>,
  options: Options,
) {
  const names = new Map<string, Awaited<ReturnType<typeof labels>>>();
  const found: AnswerOut[] = [];
  for (const indicator of chosen) {
    const by = dimensionOf(indicator, options.by);
    if (by !== null && !names.has(by)) names.set(by, await labels(engine, by));
    const answer = await ask(engine, pack, { ...base, indicator: indicator.id, by });
    found.push(answerOut(indicator, answer, names.get(by ?? '') ?? new Map(), pack.absent, options.lang));
  }
  return found;
}

function tell(output: Output, { problems }: Result, lang: Options['lang']): void {
  for (const { severity, message } of problems.slice(0, SHOWN)) output.err(`${say(lang, severity)}: ${message}`);
  if (problems.length > SHOWN) output.err(say(lang, 'more', { n: problems.length - SHOWN }));
}

const GRAVITY: Readonly<Record<Problem['severity'], number>> = { error: 0, warning: 1, notice: 2 };

async function evaluate(options: Options, output: Output): Promise<Result> {
  const chosen = chooseIndicators(options);
  const without = chosen.filter((i) => dimensionOf(i, options.by) === null).map((i) => i.id);
  if (without.length === chosen.length) throw new Refused('no_dimension', options.by);
  const folder = await readFolder(options.data);
  if (!folder) throw new Refused('no_folder', options.data);
  if (folder.tables.length === 0) {
    for (const problem of folder.problems.slice(0, SHOWN)) output.err(problemOut(problem, options.lang).message);
    throw new Refused('no_tables', options.data);
  }
  const engine = await openEngine(options.engine);
  try {
    const pack = await openPack(engine, folder.tables);
    const period = choosePeriod(await periods(engine), options);
    if (!period) throw options.period === null ? new Refused('no_default', options.asOf) : new Refused('no_period', options.period);
    if (without.length) output.err(say(options.lang, 'without_dimension', { said: options.by, list: without.join(', ') }));
    const findings = await runRules(engine, pack, options.asOf);
    const problems = [...folder.problems, ...pack.problems, ...findings.map((f) => problemOf(f, pack.tables[f.table]?.file))];
    const base = { period, asOf: options.asOf, where: [], units: 'as_was', currency: 'VND' } as const;
    const tables = Object.entries(pack.tables).map(([name, { rows, file, format }]) => [name, { rows, file, format }] as const);
    return {
      pack: { hash: pack.hash, rows: pack.rows, tables: Object.fromEntries(tables) },
      period: { id: period.id, from: period.from, to: period.to, asOf: options.asOf },
      problems: problems.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]).map((p) => problemOut(p, options.lang)),
      answers: await answers(engine, pack, chosen, base, options),
    };
  } finally {
    await engine.close();
  }
}

/** The headless command. Resolves with its exit code: 0 evaluated, 1 errors in the package under `--strict`, 2 wrong usage or input. */
export async function main(argv: readonly string[], output: Output): Promise<number> {
  const options = readOptions(argv);
  if ('misuse' in options) {
    output.err(say(options.lang, options.misuse, { said: options.said }));
    if (options.misuse !== 'help') output.err(say(options.lang, 'help'));
    return 2;
  }
  try {
    const result = await evaluate(options, output);
    output.out(print(result, options));
    tell(output, result, options.lang);
    return options.strict && result.problems.some((p) => p.severity === 'error') ? 1 : 0;
  } catch (cause) {
    if (cause instanceof Refused) output.err(say(options.lang, cause.word, { said: cause.message }));
    else output.err(say(options.lang, 'failed', { said: cause instanceof Error ? cause.message : String(cause) }));
    return 2;
  }
}
