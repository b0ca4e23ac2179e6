import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figure';
import { figureCsv } from '../../src/exports/figure-csv';
import { EXPORTERS, fileName } from '../../src/exports/registry';
import { sheetOf } from '../../src/exports/sheet';
import { svgFile } from '../../src/exports/svg';
import { day } from '../../src/i18n/dates';
import type { Lang } from '../../src/i18n/format';
import { translator } from '../../src/i18n/text';
import { aid, CASES, instruments, partners, units } from '../gallery/cases';
import { themeOf } from '../support/theme';
import { elements, parseXml, words } from '../support/xml';

const input = (figure: Figure, lang: Lang = 'vi') => ({ figure, theme: themeOf('light'), lang, t: translator(lang) });
const spaced = (text: string): string => text.replace(/\s+/gu, ' ');
const ALL = [...Object.entries(CASES).map(([name, c]) => [name, c.figure, c.lang] as const), ['units', units('vi'), 'vi'] as const];

/** Strings from public attack lists, where they are at hand; the fixed ones always. */
const corpus = new URL('../../../shared/corpora/derived-payloads/files/payloads-A.json', import.meta.url);
const FIXED = [
  '<script>alert(1)</script>',
  ']]><svg onload=alert(1)>',
  '" onload="x',
  "'=1+1",
  '=HYPERLINK("http://x")',
  '@SUM(A1)',
  '\u0000\u0007\u000b',
  '\ud800',
  '&lt;&bogus;',
  '{a|b}{c',
  '${1}',
  '%s%n',
  '</text></svg>',
  '<!--',
  '\u202eabc',
  '{value} {a} {b0}',
];
const HOSTILE: readonly string[] = existsSync(corpus)
  ? [
      ...FIXED,
      ...(JSON.parse(readFileSync(corpus, 'utf8')) as readonly { payload: string }[]).filter((_, i) => i % 100 === 0).map((p) => p.payload),
    ]
  : FIXED;

const SAFE = new Set([
  'svg',
  'g',
  'title',
  'desc',
  'metadata',
  'rect',
  'text',
  'tspan',
  'line',
  'circle',
  'path',
  'defs',
  'pattern',
  'clipPath',
]);

function poisoned(payload: string): Figure {
  const figure = partners('vi');
  return {
    ...figure,
    title: payload,
    measure: payload,
    sentence: payload,
    source: payload,
    passport: payload,
    head: payload,
    notes: [payload],
    unit: payload,
    categories: figure.categories.map((c, i) =>
      i < 2 ? { ...c, label: payload, note: payload, rank: payload, tail: { strong: payload, soft: payload } } : c,
    ),
    series: figure.series.map((s) => ({ ...s, name: payload, data: s.data.map((d) => ({ ...d, text: payload, key: payload })) })),
    key: [{ mark: 'fill', tone: payload, name: payload }],
  };
}

describe('SVG', () => {
  test.each(ALL)('%s is well-formed and carries its foot', (_, figure, lang) => {
    const root = parseXml(svgFile(input(figure, lang)));
    const text = spaced(words(root));
    for (const part of [figure.title, figure.sentence, day(figure.asOf, lang), figure.passport ?? '']) expect(text).toContain(spaced(part));
    expect(root.attributes.get('role')).toBe('img');
  });
  test('the same figure gives the same bytes', () => {
    expect(svgFile(input(instruments('vi')))).toBe(svgFile(input(instruments('vi'))));
  });
  test(`${HOSTILE.length} hostile strings stay text`, () => {
    const faults: string[] = [];
    for (const payload of HOSTILE)
      for (const { name, attributes } of elements(parseXml(svgFile(input(poisoned(payload)))))) {
        if (!SAFE.has(name)) faults.push(`<${name}> from ${payload}`);
        for (const [attribute, value] of attributes)
          if (/^on/i.test(attribute) || (/href/i.test(attribute) && !value.startsWith('#'))) faults.push(`${attribute} from ${payload}`);
      }
    expect(faults).toEqual([]);
  });
});

describe('the sheet', () => {
  test.each(ALL)('%s: nothing stands outside the picture', (_, figure, lang) => {
    const sheet = sheetOf(input(figure, lang));
    for (const item of sheet.items) {
      const [x, y] = item.kind === 'line' ? [item.x2, item.y2] : [item.x, item.y];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(sheet.width);
      expect(y).toBeLessThanOrEqual(sheet.height);
    }
    expect(sheet.height).toBeLessThan(2400);
  });
});

describe('CSV', () => {
  test('holds the exact values, title above, source and passport below', () => {
    const text = figureCsv(input(aid('vi')));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const lines = text.slice(1).split('\r\n');
    expect(lines[0]).toBe('"Viện trợ mới giảm 12,7%, nhưng giải ngân tăng 11,1%"');
    expect(lines).toContain('2016,14.1,12.6');
    expect(lines).toContain('2026,9.84,12,7.31,11.9');
    expect(text).toContain('Nguồn: Sổ theo dõi điều ước và thỏa thuận quốc tế. Chốt số liệu 14/9/2026.');
    expect(text).toContain('Hộ chiếu số liệu TD-7F3A-9C21');
  });
  test('missing is an empty cell, zero is a zero', () => {
    const lines = figureCsv(input(instruments('vi', { missing: true }))).split('\r\n');
    expect(lines.find((l) => l.startsWith('2020,'))).toBe('2020,,,,,');
    expect(lines.find((l) => l.startsWith('2021,'))).toBe('2021,0,3,2,5,6');
  });
  test('hostile text cannot run', () => {
    const number = /^[+-]?[\d.]+(?:e[+-]?\d+)?$/i;
    const runs = HOSTILE.filter((payload) => /^[=+\-@\t\r]/.test(payload) && !number.test(payload));
    expect(runs.length).toBeGreaterThan(1);
    for (const payload of runs) {
      const text = figureCsv(input(poisoned(payload)));
      const quoted = `'${payload}`.replaceAll('"', '""');
      expect(text.startsWith(`\uFEFF${/[",\r\n]/.test(payload) ? `"${quoted}"` : quoted}\r\n`), payload).toBe(true);
      expect(
        text
          .split(payload.replaceAll('"', '""'))
          .slice(0, -1)
          .every((before) => before.endsWith("'") || /[^,"\r\n]$/.test(before)),
        payload,
      ).toBe(true);
    }
  });
});

test('files are named in plain letters with the data date', () => {
  expect(fileName(instruments('vi'), 'png')).toBe('ky-6-van-kien-trong-9-thang-nhieu-hon-cung-ky-2025-1-van-kien-2026-09-14.png');
  expect(fileName({ ...instruments('vi'), title: '../../<>' }, 'csv')).toBe('instruments-2026-09-14.csv');
  expect(Object.keys(EXPORTERS)).toEqual(['png', 'svg', 'html', 'csv', 'parquet', 'arrow', 'pptx', 'docx', 'xlsx']);
});

test('the registry answers with blobs of the right kind', async () => {
  const faces = { ui: 'Arial', read: 'Times' };
  expect((await EXPORTERS.svg.write(input(instruments('vi')), faces)).type).toBe('image/svg+xml');
  expect(await (await EXPORTERS.csv.write(input(instruments('vi')), faces)).text()).toContain('Điều ước quốc tế');
});
