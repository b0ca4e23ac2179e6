import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure';
import { figuresDocx } from '../../../src/exports/docx';
import { figurePptx } from '../../../src/exports/pptx';
import { figuresXlsx } from '../../../src/exports/xlsx';
import type { Lang } from '../../../src/i18n/format';
import { translator } from '../../../src/i18n/text';
import { figuresOf, readingFaults } from '../../support/readings';
import { readFiles } from './read';

async function faults(figure: Figure, lang: Lang, made = figure): Promise<readonly string[]> {
  const file = { figure: made, lang, t: translator(lang) };
  const files = { pptx: figurePptx(file), docx: figuresDocx(made.title, [file]), xlsx: figuresXlsx([file]) };
  return readingFaults(figure, lang, await readFiles(files));
}

test.each(['vi', 'en'] as const)('the browser reads back every exact number of a figure of every type: %s', async (lang) => {
  const found = await Promise.all(Object.entries(figuresOf(lang)).map(async ([name, figure]) => [name, await faults(figure, lang)]));
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.keys(figuresOf(lang)).map((name) => [name, []])));
});

test('a number that differs in its last digit is found in each of the files', async () => {
  const { years: figure } = figuresOf('vi');
  const [first, ...rest] = figure!.series;
  const data = first!.data.map((d, i) => (i === 0 ? { ...d, value: (d.value ?? 0) + 1e-9, text: `${d.text}1` } : d));
  const found = await faults(figure!, 'vi', { ...figure!, series: [{ ...first!, data }, ...rest] });
  for (const file of ['pptx', 'docx', 'xlsx']) expect(found.filter((fault) => fault.startsWith(file))).not.toEqual([]);
});
