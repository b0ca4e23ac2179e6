import type { Comparison } from '../domain/difference';
import { largestMoves } from '../domain/difference-order';
import type { Period } from '../domain/period';
import { compare } from '../diff/compare';
import { engineOf, type Version } from '../diff/version';
import type { Engine } from '../engine/port';
import { differenceCsv, type Names } from '../exports/difference-csv';
import { allIndicators } from '../indicators/catalogue';
import { periods, units } from '../indicators/lists';
import { openPack } from '../indicators/pack';
import '../i18n/late/difference';
import { plain } from '../i18n/say';
import { differenceSay, moveSay } from '../i18n/sentence-difference';
import { translator } from '../i18n/text';
import { type CompareArguments, type CompareWord, readArguments, say } from './compare-options';
import type { Output } from './evaluate';
import { readFolder } from './evaluate-files';

/** Ends the command with code 2 and a sentence. */
class Refused extends Error {
  readonly word: CompareWord;
  constructor(word: CompareWord, said: string) {
    super(said);
    this.word = word;
  }
}

async function openEngine(kind: CompareArguments['engine']): Promise<Engine> {
  if (kind === 'wasm') return (await import('../engine/wasm-node')).openWasmNode();
  return (await import('../engine/native')).openNative();
}

async function stand(engine: Engine, prefix: string, folder: string, asOf: string): Promise<Version> {
  const read = await readFolder(folder);
  if (!read || read.tables.length === 0) throw new Refused('folder', folder);
  return { prefix, asOf, pack: await openPack(engineOf(engine, { prefix }), read.tables) };
}

const YEARS = 3;

/** The periods asked for, or the last three calendar years that have begun. */
function chosen(known: readonly Period[], { periods: ids, asOf }: CompareArguments): readonly Period[] {
  if (ids.length === 0) return known.filter((p) => p.calendar === 'lich' && p.kind === 'nam' && p.from <= asOf).slice(-YEARS);
  return ids.map((id) => {
    const found = known.find((p) => p.id === id);
    if (!found) throw new Refused('period', id);
    return found;
  });
}

function asText(found: Comparison, sentence: string, lang: CompareArguments['lang']): string {
  const t = translator(lang);
  const moves = largestMoves(found).map((move) => {
    const ind = allIndicators().find((i) => i.id === move.indicator)!;
    return `${move.indicator}  ${plain(moveSay(move, ind, t, lang))}`;
  });
  const tables = found.tables.map(
    (x) => `  ${x.table}: ${say(lang, 'rows', { added: x.added, removed: x.removed, changed: x.changed, same: x.same })}`,
  );
  return `${[sentence, ...moves, ...(tables.length > 0 ? [`${say(lang, 'tables')}:`, ...tables] : [])].join('\n')}\n`;
}

async function compared(args: CompareArguments): Promise<string> {
  const { lang, format } = args;
  const indicators = allIndicators();
  const unknown = args.indicators?.find((id) => !indicators.some((i) => i.id === id));
  if (unknown !== undefined) throw new Refused('indicator', unknown);
  const engine = await openEngine(args.engine);
  try {
    const before = await stand(engine, 'before__', args.before, args.beforeAsOf);
    const after = await stand(engine, '', args.after, args.asOf);
    const known = [...(await periods(engine)), ...(await periods(engineOf(engine, before)))];
    const options = { periods: chosen(known, args), checks: true, ...(args.indicators ? { indicators: args.indicators } : {}) };
    const found = await compare(engine, { before, after }, options);
    if (format === 'json') return `${JSON.stringify(found, null, 1)}\n`;
    const t = translator(lang);
    const sentence = plain(differenceSay(found, indicators, t, lang));
    if (format === 'text') return asText(found, sentence, lang);
    const names: Names = { indicators, units: new Map((await units(engine)).map((u) => [u.id, u.name])) };
    return differenceCsv(found, names, sentence, t, lang).replace('\uFEFF', '');
  } finally {
    await engine.close();
  }
}

/** Two folders against each other. Resolves with the exit code: 0 compared, 2 wrong usage or input. */
export async function main(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments(argv);
  if ('misuse' in args) {
    if (!argv.includes('--help')) output.err(say(args.lang, 'misuse', { said: args.misuse }));
    output.err(say(args.lang, 'help'));
    return 2;
  }
  try {
    output.out(await compared(args));
    return 0;
  } catch (cause) {
    const word = cause instanceof Refused ? cause.word : 'failed';
    output.err(say(args.lang, word, { said: cause instanceof Error ? cause.message : String(cause) }));
    return 2;
  }
}
