import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const MODULE = /@duckdb\/duckdb-wasm\/dist\/.+\.m?js(\?v=\w+)?$/;

/** DuckDB's scripts point to source maps whose sources are missing; without the pointer nobody looks for them. */
export function withoutMissingSourceMaps(): Plugin {
  return {
    name: 'thuoc-do:no-missing-source-maps',
    enforce: 'pre',
    load: {
      filter: { id: MODULE },
      async handler(id) {
        const code = await readFile(id.replace(/\?.*$/, ''), 'utf8');
        // Their package says that importing them does nothing; of the worker that is not so.
        const moduleSideEffects = id.includes('.worker.');
        return { code: code.replace(/^\/\/# sourceMappingURL=.*$/gm, ''), map: null, moduleSideEffects };
      },
    },
  };
}
