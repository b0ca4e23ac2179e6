import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawn } from '../support/draw';
import { CASES } from './cases';

const DIRECTORY = new URL('./drawn/', import.meta.url);
/** Set to write the drawings anew after a wanted change; look at each before it is kept. */
const writing = process.env['GALLERY'] === 'write';
if (writing) mkdirSync(DIRECTORY, { recursive: true });

test.each(Object.entries(CASES))('%s is drawn as it was', (name, { figure, width, theme, lang }) => {
  const svg = drawn(figure, width, lang, theme ?? 'light');
  const file = new URL(`${name}.svg`, DIRECTORY);
  if (writing) writeFileSync(file, svg);
  expect(svg).toBe(readFileSync(file, 'utf8'));
});

test('no case draws a missing value as a number', () => {
  const all = Object.entries(CASES).map(([name, { figure, width, lang }]) => [name, drawn(figure, width, lang)] as const);
  expect(all.filter(([, svg]) => /NaN|undefined|null|Infinity/.test(svg)).map(([name]) => name)).toEqual([]);
});

test('every kept drawing has its case', () => {
  const kept = readdirSync(DIRECTORY).map((name) => name.replace('.svg', ''));
  expect(kept.filter((name) => !(name in CASES))).toEqual([]);
});
