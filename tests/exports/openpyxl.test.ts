import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figuresDocx } from '../../src/exports/docx';
import { figurePptx } from '../../src/exports/pptx';
import { figuresXlsx } from '../../src/exports/xlsx';
import { translator } from '../../src/i18n/text';
import { figuresOf, type Reading, readingFaults } from '../support/readings';

const SCRIPT = new URL('../support/read_office.py', import.meta.url).pathname;
/** The first Python here that knows openpyxl (Debian: python3-openpyxl); undefined where none does. */
const python = ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0);

test.skipIf(python === undefined)(
  'openpyxl reads back every exact number of a figure of every type (needs python3 with openpyxl)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'openpyxl-'));
    try {
      const written = (['vi', 'en'] as const).flatMap((lang) =>
        Object.entries(figuresOf(lang)).map(([name, figure]) => {
          const own = join(folder, `${lang}-${name}`);
          const file = { figure, lang, t: translator(lang) };
          mkdirSync(own);
          writeFileSync(join(own, 'figure.pptx'), figurePptx(file));
          writeFileSync(join(own, 'figure.docx'), figuresDocx(figure.title, [file]));
          writeFileSync(join(own, 'figure.xlsx'), figuresXlsx([file]));
          return { name: `${lang} ${name}`, figure, lang, own };
        }),
      );
      const { stdout, stderr } = spawnSync(python!, [SCRIPT, ...written.map(({ own }) => own)], { encoding: 'utf8', maxBuffer: 1 << 28 });
      expect(stderr).toBe('');
      const readings = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Reading);
      expect(readings).toHaveLength(written.length);
      expect(
        written.flatMap(({ name, figure, lang }, i) => readingFaults(figure, lang, readings[i]!).map((fault) => `${name} ${fault}`)),
      ).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
