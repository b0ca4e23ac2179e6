import { expect, test } from 'vitest';
import { cycles, layerFaults, layerOf } from './layers';
import { imagined, sources } from './source';

const files = sources('src');

test('there are files to judge, in the layers that the rules are about', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(150);
  const seen = new Set(files.map((file) => layerOf(file.path)));
  for (const layer of [
    'domain',
    'i18n',
    'engine/port',
    'engine',
    'ingest',
    'indicators',
    'figures',
    'ui/parts',
    'ui/board',
    'cli',
    'app',
  ]) {
    expect(seen, `no file in ${layer}`).toContain(layer);
  }
});

test('imports follow the table of src/README.md', () => {
  expect(layerFaults(files)).toEqual([]);
});

test('no import goes round in a ring, types included', () => {
  expect(cycles(files).map((ring) => `${ring.join(' → ')}: move what they share into a file of its own.`)).toEqual([]);
});

test.each([
  ['src/domain/a.ts', "import type { T } from '../i18n/b';", 'may import only data'],
  ['src/figures/a.ts', "export { x } from '../engine/wasm';", 'may import only domain, i18n'],
  ['src/ui/board/a.ts', "const x = import('../indicator/b');", 'Features never know each other'],
  ['src/ui/board/a.ts', "type T = import('../../engine/native').T;", 'Move the shared part down'],
  ['src/cli/a.ts', "new URL('../app/b.ts', import.meta.url);", 'may import only'],
  ['src/helpers/a.ts', 'export const x = 1;', 'is no layer'],
])('%s with %s is refused', (path, text, message) => {
  expect(layerFaults([imagined(path, text)]).join()).toContain(message);
});

test('what the table allows is let through', () => {
  expect(layerFaults([imagined('src/app/a.ts', "import '../ui/board/b'; import '../engine/wasm';")])).toEqual([]);
  expect(layerFaults([imagined('src/ui/board/a.ts', "import '../parts/b'; import '../../engine/port';")])).toEqual([]);
});

test('a ring is found, also one of types only', () => {
  const ring = [
    imagined('src/domain/a.ts', "import type { B } from './b';"),
    imagined('src/domain/b.ts', "import './c';"),
    imagined('src/domain/c.ts', "export * from './a';"),
  ];
  expect(cycles(ring)).toEqual([['src/domain/a.ts', 'src/domain/b.ts', 'src/domain/c.ts', 'src/domain/a.ts']]);
  expect(cycles(ring.slice(0, 2))).toEqual([]);
});
