import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { badFigures } from '../../src/cli/samples/bad';
import type { Figure } from '../../src/domain/figure';
import type { Laid } from '../../src/domain/slide';
import { deckHtml } from '../../src/exports/html/deck';
import { figureHtml } from '../../src/exports/html/figure';
import { reportHtml } from '../../src/exports/html/report';
import type { Lang } from '../../src/i18n/format';
import { translator } from '../../src/i18n/text';
import { aid, CASES, instruments, partners, units } from '../gallery/cases';
import { paperOf } from '../support/paper';
import { themeOf } from '../support/theme';

const theme = themeOf('light');
const page = (figure: Figure, lang: Lang = 'vi') => figureHtml({ figure, theme, lang, t: translator(lang), about: ['O01: khái niệm.'] });

function laid(figure: Figure, more: Partial<Laid> = {}): Laid {
  const { id, title, measure, source } = figure;
  const base = { id, title, measure, source, passport: 'TD-1' };
  const words = { notes: 'Chỉ người nói đọc', say: [{ text: figure.sentence }], asOf: '14/9/2026' };
  const pictures: Laid['pictures'] = [{ ...base, kind: 'figure', figure, rows: null }];
  return { ...base, ...words, kind: 'laid', layout: 'full', pictures, beside: 'say', synthetic: true, ...more };
}
const deck = (slides: readonly Laid[], title = 'Báo cáo') => deckHtml({ title, slides, frozen: [], lang: 'vi', theme });

/** What a page must never hold: code, anything loaded, a way out. Texts and values of attributes are only words. */
function faults(html: string): readonly string[] {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const values = [...html.matchAll(/="([^"]*)"/g)].map((m) => m[1] ?? '');
  const marks = html.replace(/="[^"]*"/g, '=""').replace(/>[^<]*</g, '><');
  const found = [
    /<script/i,
    /<(?:link|img|iframe|object|embed|base|form|a|use|image|foreignObject)\b/i,
    /\s(?:on\w+|style|href|src|xlink:href)=/i,
  ];
  return [
    ...found.filter((bad) => bad.test(marks)).map(String),
    ...(/@import|url\(/i.test(style) ? ['style'] : []),
    ...values.filter((v) => /^(?:javascript|data|https?):/i.test(v.trim()) && !v.startsWith('http://www.w3.org/')),
  ];
}

const ALL = Object.entries(CASES).map(([name, c]) => [name, c.figure, c.lang] as const);

describe('a page that stands alone', () => {
  test.each(ALL)('%s: no code, nothing loaded, the numbers as a table, the same text every time', (_, figure, lang) => {
    const html = page(figure, lang);
    expect(faults(html)).toEqual([]);
    expect(html).toContain('<table>');
    expect(html).not.toContain('⟦');
    expect(page(figure, lang)).toBe(html);
  });

  test('its policy allows its own style and nothing else', () => {
    const html = page(instruments('vi'));
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
  });

  test('what hostile data says is text', () => {
    for (const figure of [partners('vi'), units('vi'), aid('vi')])
      for (const bad of badFigures(figure)) {
        const payload = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>"\'';
        const poisoned = {
          ...bad,
          title: payload,
          sentence: payload,
          notes: [payload],
          categories: bad.categories.map((c) => ({ ...c, label: payload })),
        };
        expect(faults(page(poisoned))).toEqual([]);
        expect(faults(deck([laid(poisoned, { title: payload, notes: payload })], payload))).toEqual([]);
      }
  });

  test('names inside drawings are used once in a page of several', () => {
    const html = deck([laid(instruments('vi')), laid(instruments('vi', { marks: true }))]);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
  });

  test('a deck shows its words and says that numbers are made up; what the presenter says stays with them', () => {
    const html = deck([laid(instruments('vi'), { title: 'Lời của tôi' }), laid(aid('vi'), { pictures: [] })]);
    expect(html).toContain('Lời của tôi');
    expect(html).toContain('Dữ liệu mẫu');
    expect(html).not.toContain('Chỉ người nói đọc');
  });

  test.each(['vi', 'en'] as const)('the report has everything its Word document says: %s', (lang) => {
    const html = reportHtml(paperOf(lang), lang, theme);
    expect(faults(html)).toEqual([]);
    expect(html).not.toContain('⟦');
    const drawn = paperOf(lang).figures.size;
    expect([...html.matchAll(/<svg/g)].length).toBeGreaterThanOrEqual(drawn);
    for (const { figure } of paperOf(lang).figures.values()) expect(html).toContain(figure.source);
    const form = { vi: ['BÁO CÁO', 'KẾT QUẢ ĐẠT ĐƯỢC', '[Họ và tên]', 'Phụ lục II'], en: ['REPORT', 'RESULTS', '[Full name]', 'Annex II'] };
    for (const text of form[lang]) expect(html).toContain(text);
  });
});
