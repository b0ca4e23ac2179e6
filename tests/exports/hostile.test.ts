import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figure';
import { aid, partners } from '../gallery/cases';
import { columnsOf, everything, type Written } from '../support/everything';
import { all, chartsOf, packageFaults, partsOf, xmlOf } from '../support/office';
import { csvRows, rowsOfSheet } from '../support/read-back';
import { elements, parseXml, words } from '../support/xml';

/** What careless or hostile senders write into names. */
const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://x","y")',
  '=1+1',
  '+1+cmd',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\u0000\u0007\u000b\u001f',
  '\ud800 lẻ',
  '\udfff',
  'Thu\u031bo\u031b\u0301c đo',
  ']]>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;&bogus;',
  '_x0041_',
  '${1}{a|b}{c',
  '\u202eabc\u2066',
  '\ufffe\uffff',
  'rất dài '.repeat(5000),
];

const RUNS = /^[=+\-@\t\r]/;

/** The figure with the payload in every text, its numbers as they were. */
function poisoned(figure: Figure, payload: string): Figure {
  const data = (list: Figure['series'][number]['data']) => list.map((d) => ({ ...d, note: payload }));
  return {
    ...figure,
    title: payload,
    measure: payload,
    sentence: payload,
    source: payload,
    head: payload,
    unit: payload,
    notes: [payload],
    passport: payload,
    categories: figure.categories.map((c) => ({ ...c, label: payload, note: payload, tail: { strong: payload, soft: payload } })),
    series: figure.series.map((s) => ({ ...s, name: payload, data: data(s.data) })),
    ...(figure.panels ? { panels: figure.panels.map((p) => poisoned(p, payload)) } : {}),
  };
}

/** Numbers with a sign look like formulas, and are none. */
const negative = (figure: Figure): Figure => ({
  ...figure,
  series: figure.series.map((s) => ({ ...s, data: s.data.map((d) => ({ ...d, value: d.value === null ? null : -d.value })) })),
});

const numbersOf = (figure: Figure): readonly number[] =>
  [figure, ...(figure.panels ?? [])]
    .flatMap((p) => p.series.flatMap((s) => s.data.flatMap((d) => d.value ?? [])))
    .toSorted((a, b) => a - b);

const office = new Set(['pptx', 'docx', 'xlsx', 'deck']);

/** Everything that a file does with hostile texts but keep them as texts. */
function faultsOf({ name, bytes }: Written): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  if (name === 'svg' || name === 'clipboard') {
    const root = parseXml(name === 'svg' ? text : `<all>${text}</all>`);
    return [...elements(root)].flatMap((e) =>
      /^(script|img|a|iframe|foreignObject)$/i.test(e.name) || [...e.attributes.keys()].some((k) => /^on/i.test(k))
        ? [`${name}: <${e.name}>`]
        : [],
    );
  }
  if (name === 'csv')
    return csvRows(text).flatMap((row) =>
      row.flatMap((cell) => (RUNS.test(cell) && !Number.isFinite(Number(cell)) ? [`csv: ${cell.slice(0, 40)}`] : [])),
    );
  if (name === 'html')
    return [...text.matchAll(/<[^>]*>/gu)].flatMap(([tag]) =>
      /^<(?:script|img|iframe|a|link)\b|\son\w+=/iu.test(tag.replaceAll(/"[^"]*"/gu, '')) ? [`html: ${tag}`] : [],
    );
  if (!office.has(name)) return [];
  const workbooks = name === 'xlsx' ? [bytes] : chartsOf(bytes).flatMap((c) => c.workbook ?? []);
  return [
    ...packageFaults(bytes).map((fault) => `${name}: ${fault}`),
    ...workbooks.flatMap((workbook) => {
      const parts = partsOf(workbook);
      return [...parts.keys()]
        .filter((path) => path.startsWith('xl/worksheets/sheet'))
        .flatMap((path) => all(xmlOf(parts, path), 'f').map(() => `${name}: a formula in ${path}`));
    }),
  ];
}

/** Cells of a workbook that would become formulas when somebody edits them. */
function unquoted(workbook: Uint8Array): readonly string[] {
  const parts = partsOf(workbook);
  const formats = all(all(xmlOf(parts, 'xl/styles.xml'), 'cellXfs')[0]!, 'xf');
  return [...parts.keys()]
    .filter((path) => path.startsWith('xl/worksheets/sheet'))
    .flatMap((path) => all(xmlOf(parts, path), 'c'))
    .flatMap((cell) => {
      const said = all(cell, 't').map(words).join('');
      const quoted = formats[Number(cell.attributes.get('s') ?? 0)]?.attributes.get('quotePrefix') === '1';
      return /^[=+\-@\t\r]/.test(said) && !quoted ? [said.slice(0, 40)] : [];
    });
}

describe('every exporter keeps hostile texts as texts and numbers as numbers', () => {
  test.each(HOSTILE.map((payload) => [JSON.stringify(payload.slice(0, 24)), payload]))('%s', async (_, payload) => {
    for (const good of [aid('vi'), negative(partners('vi'))]) {
      const figure = poisoned(good, payload);
      const written = await everything(figure, null, [payload]);
      expect(written.flatMap(faultsOf)).toEqual([]);
      const of = (name: string) => written.find((w) => w.name === name)!;
      expect(unquoted(of('xlsx').bytes)).toEqual([]);
      const wanted = numbersOf(good);
      const cells = rowsOfSheet(of('xlsx').bytes).flatMap((row) => row.flatMap((c) => (typeof c.value === 'number' ? [c.value] : [])));
      const fields = csvRows(new TextDecoder().decode(of('csv').bytes)).flat();
      for (const n of wanted) {
        expect(cells).toContain(n);
        expect(fields).toContain(String(n));
      }
      for (const name of ['parquet', 'arrow']) {
        const { value = [] } = await columnsOf(name, of(name).bytes);
        for (const n of wanted) expect(value, name).toContain(n);
      }
      for (const name of ['pptx', 'docx', 'deck']) {
        const drawn = chartsOf(of(name).bytes).flatMap((c) => c.series.flatMap((s) => s.values.flatMap((v) => v ?? [])));
        for (const n of wanted) expect(drawn, name).toContain(n);
      }
    }
  });
});

test('letters apart from their marks come together', async () => {
  const figure = { ...aid('vi'), title: 'Thu\u031bo\u031b\u0301c đo' };
  const asGiven = ['csv', 'parquet', 'arrow', 'clipboard', 'png'];
  const written = (await everything(figure, null, [])).filter(({ name }) => !asGiven.includes(name));
  for (const { name, texts } of written) expect(texts.join('\n'), name).toContain('Thước đo');
});
