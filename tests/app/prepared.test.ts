import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askerOf } from '../../src/app/session/asker';
import { check } from '../../src/app/session/check';
import { viewOf } from '../../src/app/session/view';
import { readFolder } from '../../src/cli/evaluate-files';
import { top } from '../../src/cli/house/run.mjs';
import { sha256 } from '../../src/domain/sha256';
import type { Engine } from '../../src/engine/port';
import { openNative } from '../../src/engine/native';
import { openPack } from '../../src/indicators/pack';
import type { Asker, PackView } from '../../src/ui/parts/session';

const SAMPLE = join(top, 'public/sample');
const FILE = join(SAMPLE, 'prepared.json');

/** `npm run prepared`. */
const WRITING = process.env['GOLDEN'] === 'write';

interface Manifest {
  readonly synthetic: boolean;
  readonly asOf: string;
  readonly tables: readonly { readonly file: string }[];
}
const manifest = JSON.parse(readFileSync(join(SAMPLE, 'manifest.json'), 'utf8')) as Manifest;
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as { files: unknown; pack: unknown; answers: [string, unknown][] };

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value instanceof Map ? [...value] : value));

/** Where two JSON values differ. Amounts are added up by several threads: the last digit depends on which was done first. */
function differences(was: unknown, is: unknown, at = ''): readonly string[] {
  if (typeof was === 'number' && typeof is === 'number') return Math.abs(was - is) <= 1e-12 * Math.abs(was) ? [] : [`${at}: ${was}, ${is}`];
  if (typeof was !== 'object' || typeof is !== 'object' || was === null || is === null)
    return was === is ? [] : [`${at}: ${String(was)}, ${String(is)}`];
  const [before, now] = [was as Record<string, unknown>, is as Record<string, unknown>];
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((key) => differences(before[key], now[key], `${at}/${key}`));
}

let engine: Engine;
let view: PackView;
let asker: Asker;

beforeAll(async () => {
  engine = await openNative();
  const { tables, problems } = (await readFolder(SAMPLE)) ?? { tables: [], problems: [] };
  const pack = await openPack(engine, tables);
  const opened = await viewOf(engine, pack, { synthetic: manifest.synthetic, asOf: manifest.asOf, problems });
  view = { ...opened, checked: true, problems: [...opened.problems, ...(await check(engine, opened))] };
  asker = askerOf(engine, pack);
});
afterAll(() => engine.close());

/** What the engine answers to the question that the key spells out. */
async function answerTo(key: string): Promise<unknown> {
  const [kind, ...given] = JSON.parse(key) as [keyof Asker, ...unknown[]];
  return json(await (asker[kind] as (...given: unknown[]) => Promise<unknown>)(...given));
}

const filesNow = () => Object.fromEntries(manifest.tables.map(({ file }) => [file, sha256(readFileSync(join(SAMPLE, file)))]));
const packNow = () => {
  const { indicators: _, ...pack } = view;
  return json(pack);
};

test('what comes prepared with the sample is what the engine says of it now', async () => {
  const answers: [string, unknown][] = [];
  for (const [key] of kept.answers) answers.push([key, await answerTo(key)]);
  const now = { files: filesNow(), pack: packNow(), answers };
  if (WRITING) writeFileSync(FILE, `${JSON.stringify(now)}\n`);
  expect(differences(WRITING ? JSON.parse(readFileSync(FILE, 'utf8')) : kept, now), 'npm run prepared writes it anew').toEqual([]);
  expect(answers.length).toBeGreaterThan(40);
});
