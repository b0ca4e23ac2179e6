import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from '../../src/cli/house/run.mjs';

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: top, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && statSync(join(top, path), { throwIfNoEntry: false })?.isFile());

const TOP_LEVEL = [
  'src',
  'data',
  'queries',
  'public',
  'tests',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
  'package-lock.json',
  'README.md',
  'LICENSE',
];
const TEXT = /\.(ts|tsx|mjs|css|html|json|md|sql|csv|ya?ml|txt|svg)$/;
const LARGEST = 3_000_000;

test('the top level holds what the design names, and dot files', () => {
  expect(tracked.length).toBeGreaterThan(100);
  const strangers = new Set(
    tracked.map((path) => path.split('/')[0] ?? '').filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name)),
  );
  expect([...strangers], 'give it a home in one of the folders').toEqual([]);
});

test('no file speaks of the machine it was written on', () => {
  const traces = [`${dirname(top)}/`, `${homedir()}/`].filter((trace) => trace.length > 2);
  const texts = tracked.filter((path) => TEXT.test(path) || !path.includes('.'));
  expect(texts.length).toBeGreaterThan(100);
  const found = texts.flatMap((path) => {
    const text = readFileSync(join(top, path), 'utf8');
    return traces.filter((trace) => text.includes(trace)).map((trace) => `${path} holds ${trace}: write it relative to the project.`);
  });
  expect(found).toEqual([]);
});

test('no file is so large that every clone pays for it', () => {
  const large = tracked.filter((path) => statSync(join(top, path)).size > LARGEST);
  expect(large).toEqual([]);
});
