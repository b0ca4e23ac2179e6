import { expect, test } from 'vitest';
import { habitFaults } from './habits';
import { imagined, sources } from './source';

const files = sources('src');

test('every file keeps the habits of the house', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.flatMap(habitFaults)).toEqual([]);
});

test('files are small', () => {
  const sizes = files.map((file) => file.lines).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
});

test.each([
  ['src/domain/a.ts', 'let x: any;', 'switches the checker off'],
  ['src/domain/a.ts', "export { x } from './b.ts';", 'a barrel'],
  ['src/ui/parts/a.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: s }} />;', 'dangerouslySetInnerHTML'],
  ['src/ui/parts/a.ts', 'node.innerHTML = s;', 'innerHTML'],
  ['src/ui/parts/a.ts', "node['innerHTML'] = s;", 'innerHTML'],
  ['src/ui/parts/a.ts', "node.insertAdjacentHTML('beforeend', s);", 'insertAdjacentHTML'],
  ['src/ui/parts/a.ts', 'document.write(s);', 'document.write'],
  ['src/domain/a.ts', 'eval(s);', 'eval'],
  ['src/domain/a.ts', 'new Function(s);', 'Function'],
  ['src/ui/board/a.ts', "import * as echarts from 'echarts/core';", 'drawn in one place'],
  ['src/indicators/a.ts', "import { Table } from 'apache-arrow';", 'decoded in arrow/'],
  ['src/ui/board/a.ts', "const d = import('@duckdb/duckdb-wasm');", 'engine/port.ts'],
  ['src/domain/a.ts', "import { desc } from 'arquero';", 'analysis worker'],
  ['src/domain/a.ts', "import { useState } from 'react';", 'without React'],
  ['src/ingest/a.ts', "import { readFileSync } from 'node:fs';", 'no Node'],
  ['src/ui/data/a.ts', "indexedDB.open('x');", 'store/'],
  ['src/ui/data/a.ts', 'crypto.randomUUID();', 'plain http'],
  ['src/store/a.ts', "await crypto.subtle.digest('SHA-256', b);", 'plain http'],
  ['src/domain/a.ts', '\n'.repeat(250) + 'x;', '251 lines'],
])('in %s, %j is refused', (path, text, message) => {
  expect(habitFaults(imagined(path, text)).join()).toContain(message);
});

test('a word in a comment or a text is no fault', () => {
  expect(habitFaults(imagined('src/domain/a.ts', "// never innerHTML, never any\nexport const words = 'eval any innerHTML';"))).toEqual([]);
});
