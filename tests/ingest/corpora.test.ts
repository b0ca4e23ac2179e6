import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/ingest/read';

/** Files of public test suites, where they lie beside the project; they are no part of it. */
const CORPORA = process.env['CORPORA'] ?? join(import.meta.dirname, '../../../shared/corpora');
const files = existsSync(CORPORA)
  ? readdirSync(CORPORA, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(csv|parquet)$/i.test(f))
  : [];
const SECONDS = 30;

describe.skipIf(files.length === 0)('files that no one here wrote', () => {
  test.each(['csv', 'parquet'])(
    'every %s file is read or named within its time, whatever is in it',
    async (ending) => {
      for (const file of files.filter((f) => f.toLowerCase().endsWith(`.${ending}`))) {
        const started = performance.now();
        const outcome = await readFile({ name: `units.${ending}`, bytes: new Uint8Array(readFileSync(join(CORPORA, file))) });
        expect(outcome.ok || outcome.problems.some((p) => p.severity === 'error'), file).toBe(true);
        expect(performance.now() - started, file).toBeLessThan(SECONDS * 1000);
      }
    },
    600_000,
  );
});
