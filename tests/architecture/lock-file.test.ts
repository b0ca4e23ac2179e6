import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled } from '../../src/cli/house/install.mjs';
import { top } from '../../src/cli/house/run.mjs';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(top, 'package-lock.json'), 'utf8');
const packages = (JSON.parse(text) as { packages: Record<string, Entry> }).packages;
const entries = Object.entries(packages).filter(([path]) => path !== '');

/** Licences under which the built application may be handed on. */
const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC', '0BSD', 'MIT OR Apache-2.0', 'OFL-1.1', 'Unlicense'];
/** Wanted only by command lines of packages, which are not in the bundle. */
const LEFT_OUT = ['node_modules/json-bignum', 'node_modules/argparse', 'node_modules/railroad-diagrams'];
/** Releases that were published by an intruder. */
const POISONED = ['@duckdb/duckdb-wasm@1.29.2', '@duckdb/node-api@1.3.3', 'duckdb@1.3.3', '@duckdb/node-bindings@1.3.3'];

test('the lock file names no download address and seals every package', () => {
  expect(entries.length).toBeGreaterThan(100);
  expect(text).not.toMatch(/"resolved":/);
  expect(text).not.toMatch(
    /https?:\/\/(?!(github|opencollective|www\.patreon|tidelift|feross|paulmillr|ko-fi|polar|funding|www\.buymeacoffee|dotenvx))[^"]*registry/i,
  );
  expect(entries.filter(([, entry]) => !entry.integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('every version that we ask for ourselves is exact', () => {
  const asked = { ...packages['']?.dependencies, ...packages['']?.devDependencies };
  expect(Object.keys(asked).length).toBeGreaterThan(20);
  expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('the lock file is that of package.json', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as Entry;
  expect(packages['']?.dependencies).toEqual(dependencies);
  expect(packages['']?.devDependencies).toEqual(devDependencies);
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
});

test('few packages of our own choice reach the reader; the parts of the editor count as one', () => {
  const chosen = Object.keys(packages['']?.dependencies ?? {}).map((name) => name.replace(/^@(codemirror|lezer)\/.*/, 'codemirror'));
  expect(new Set(chosen).size).toBeLessThanOrEqual(14);
});

test('everything that reaches the reader may be handed on', () => {
  const shipped = entries.filter(([path, entry]) => !entry.dev && !entry.devOptional && !LEFT_OUT.includes(path));
  expect(shipped.length).toBeGreaterThan(20);
  const licenceOf = ([path, entry]: readonly [string, Entry]): string => {
    if (entry.license) return entry.license;
    const manifest = join(top, path, 'package.json');
    return existsSync(manifest) ? String((JSON.parse(readFileSync(manifest, 'utf8')) as { license?: unknown }).license) : 'unknown';
  };
  expect(
    shipped
      .map((one) => `${one[0]}: ${licenceOf(one)}`)
      .filter((line) => !ALLOWED.some((licence) => line.endsWith(`: ${licence}`) || line.endsWith(`: (${licence})`))),
  ).toEqual([]);
});

test('no release known to be poisoned is locked', () => {
  const locked = entries.map(([path, entry]) => `${path.replace(/^.*node_modules\//, '')}@${entry.version}`);
  expect(locked.filter((name) => POISONED.includes(name))).toEqual([]);
});

test('an installation that lags behind the lock file is noticed', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '2.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } };
  expect(isInstalled(wanted, { 'node_modules/a': { version: '2.0.0' } })).toBe(true);
  expect(isInstalled(wanted, { 'node_modules/a': { version: '1.9.0' } })).toBe(false);
  expect(isInstalled(wanted, {})).toBe(false);
  expect(isInstalled(wanted, null)).toBe(false);
});
