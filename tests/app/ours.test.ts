import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OURS } from '../../src/app/session/ours';
import { top } from '../../src/cli/house/run.mjs';

const src = join(top, 'src');

test('every key that the page writes into the browser is known to clearing', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const texts = files.map((name) => readFileSync(join(src, name), 'utf8'));
  const writers = texts.filter((text) => /\b(localStorage|sessionStorage)\s*\.\s*setItem\(/.test(text));
  expect(writers.length).toBeGreaterThan(3);
  for (const text of writers) {
    const written = [...text.matchAll(/setItem\(\s*([\w']+)/g)].map((m) => m[1] ?? '');
    for (const name of written) {
      const value = new RegExp(`const ${name} = '([^']+)'`).exec(
        texts.find((other) => other.includes(`const ${name} = '`) && (other === text || name === 'MARK')) ?? '',
      )?.[1];
      expect(OURS.keys, `${name} = ${value}`).toContain(value);
    }
  }
});
