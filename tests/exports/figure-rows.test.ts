import { tableFromIPC } from '@uwdata/flechette';
import { expect, test } from 'vitest';
import { figureRows, figureRowsFile } from '../../src/exports/figure-rows';
import { translator } from '../../src/i18n/text';
import { parquetToArrow } from '../../src/ingest/parquet/reader';
import { figuresOf } from '../support/readings';
import { themeOf } from '../support/theme';

const FIGURES = Object.entries(figuresOf('vi'));

test.each(FIGURES)('%s: every number of the figure is a row, the missing ones null', (_, figure) => {
  const { columns, rows } = figureRows(figure);
  const of = (name: string) => columns.find((c) => c.name === name)!.values;
  const at = (i: number): string => ['part', 'series', 'value', 'text'].map((name) => of(name)[i] ?? '∅').join(' | ');
  const found = Array.from({ length: rows }, (_row, i) => at(i));
  for (const panel of [figure, ...(figure.panels ?? [])])
    for (const s of panel.series)
      for (const d of s.data) expect(found).toContain(`value | ${s.name} | ${d.said ?? d.value ?? '∅'} | ${d.text}`);
  const plans = [figure, ...(figure.panels ?? [])].flatMap((p) => [...(p.plan ?? []), ...p.series.flatMap((s) => s.plan ?? [])]);
  expect(found.filter((line) => line.startsWith('plan |'))).toHaveLength(plans.filter((p) => p !== null).length);
});

test('Parquet and Arrow hold the same rows, and say what they are', async () => {
  const figure = FIGURES.find(([name]) => name === 'flows')![1];
  const input = { figure, theme: themeOf('light'), lang: 'vi', t: translator('vi') } as const;
  const [parquet, arrow] = [await figureRowsFile('parquet', input), await figureRowsFile('arrow', input)];
  const [one, other] = [tableFromIPC(await parquetToArrow(parquet.bytes)), tableFromIPC(arrow.bytes)];
  const wanted = figureRows(figure).columns.find((c) => c.name === 'value')!.values;
  expect(wanted).toContain(null);
  for (const table of [one, other]) expect(Array.from(table.getChild('value'))).toEqual(wanted);
  expect(other.schema.metadata?.get('title')).toBe(figure.title);
  expect(other.schema.metadata?.get('what')).toContain('TD-7F3A-9C21');
});
