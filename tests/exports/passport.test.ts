import { describe, expect, test } from 'vitest';
import type { Passport } from '../../src/domain/passport';
import { day } from '../../src/i18n/dates';
import { aid, instruments, units } from '../gallery/cases';
import { everything } from '../support/everything';

const PASSPORT: Passport = {
  code: 'TD-7F3A-9C21',
  pack: 'ab12cd34'.repeat(8),
  synthetic: false,
  asOf: '2026-09-14',
  asked: '9 tháng năm 2026; so với cùng kỳ 2025; Vụ Hợp tác quốc tế; JICA',
  rate: 'quy đổi theo tỷ giá ngày giá trị',
  definitions: [{ id: 'I02', title: 'Giải ngân viện trợ', version: '1a2b3c' }],
  files: [
    { name: 'giao_dich.csv', sha256: 'cd'.repeat(32) },
    { name: 'ty_gia.xlsx', sha256: 'ef'.repeat(32) },
  ],
};
const ABOUT = ['I02 Giải ngân viện trợ: số tiền đã chi trong kỳ.'];

/** What the clipboard has no room for: its code leads back to the rest. */
const BRIEF = new Set(['clipboard']);

/** Files for machines: sums in full, days as they are sorted. */
const EXACT = new Set(['parquet', 'arrow']);

const plain = (texts: readonly string[]): string => texts.join('\n').replaceAll(/\s+/gu, ' ');

describe('the passport travels with every export', () => {
  test.each([
    ['money', aid('vi'), 'vi'],
    ['counts', instruments('en'), 'en'],
    ['units', units('vi'), 'vi'],
  ] as const)('%s', async (_, drawn, lang) => {
    const figure = { ...drawn, passport: PASSPORT.code };
    const written = await everything(figure, PASSPORT, ABOUT, lang);
    expect(written.map((w) => w.name)).toEqual([
      'svg',
      'html',
      'csv',
      'parquet',
      'arrow',
      'pptx',
      'docx',
      'xlsx',
      'png',
      'clipboard',
      'deck',
    ]);
    const parts: Readonly<Record<string, string>> = {
      title: figure.title,
      measure: figure.measure,
      definition: ABOUT[0]!,
      'period and filters': PASSPORT.asked,
      'source files': 'giao_dich.csv (SHA-256 cdcdcdcdcdcd…); ty_gia.xlsx (SHA-256 efefefefefef…)',
      source: figure.source,
      'exchange rate': PASSPORT.rate,
      'version of the definition': '1a2b3c',
      'version of the data': PASSPORT.pack,
      code: PASSPORT.code,
    };
    const date = day(figure.asOf, lang);
    const missing = written.flatMap(({ name, texts }) => {
      const said = plain(texts);
      const wanted = BRIEF.has(name)
        ? { title: figure.title, measure: figure.measure, source: figure.source, code: PASSPORT.code }
        : EXACT.has(name)
          ? { ...parts, 'source files': PASSPORT.files.map((f) => `${f.name} sha256:${f.sha256}`).join(' ') }
          : parts;
      const lacking = Object.entries(wanted).flatMap(([part, text]) => (said.includes(plain([text])) ? [] : [`${name}: ${part}`]));
      const dated = said.includes(plain([date])) || (name === 'xlsx' && said.includes('46279'));
      return [...lacking, ...(dated ? [] : [`${name}: data date`])];
    });
    expect(missing).toEqual([]);
  });

  test('a figure that nothing was asked for says no more than it knows', async () => {
    for (const { name, texts } of await everything(aid('vi'), null, [])) {
      expect(plain(texts), name).not.toContain('undefined');
      expect(plain(texts), name).not.toContain('Tệp nguồn:');
    }
  });
});
