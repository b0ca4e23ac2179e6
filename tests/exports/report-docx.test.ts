import { describe, expect, test } from 'vitest';
import { reportDocx } from '../../src/exports/report/docx';
import type { Lang } from '../../src/i18n/format';
import { all, chartsOf, packageFaults, partsOf, xmlOf } from '../support/office';
import { ooxmlFaults, ooxmlIsHere } from '../support/ooxml';
import { paperOf } from '../support/paper';
import { words } from '../support/xml';

const bodyOf = (bytes: Uint8Array) => xmlOf(partsOf(bytes), 'word/document.xml');
const plain = (text: string) => text.replace(/\s+/gu, ' ');
const linesOf = (bytes: Uint8Array): readonly string[] => all(bodyOf(bytes), 'w:p').map((p) => plain(all(p, 'w:t').map(words).join('')));
const written = (lang: Lang = 'vi', more: Parameters<typeof paperOf>[1] = {}) => reportDocx(paperOf(lang, more), lang);

describe('the report as a Word document', () => {
  test('has the parts of an administrative document in their order', () => {
    const lines = linesOf(written());
    const at = [
      'BỘ TƯ PHÁP',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: [số]/BC-BTP',
      '[Địa danh], ngày [ngày] tháng [tháng] năm [năm]',
      'BÁO CÁO',
      'I. KẾT QUẢ ĐẠT ĐƯỢC',
      'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      'III. PHƯƠNG HƯỚNG, NHIỆM VỤ',
      'Nơi nhận:',
      '[QUYỀN HẠN, CHỨC VỤ NGƯỜI KÝ]',
      'Phụ lục I',
      'Phụ lục II',
    ].map((text) => lines.indexOf(text));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test('what only an officer knows is a field to fill in, never a name or a number', () => {
    const fields = all(bodyOf(written()), 'w:sdt').map((s) => all(s, 'w:t').map(words).join(''));
    expect(fields).toEqual(expect.arrayContaining(['[số]', '[Địa danh]', '[Họ và tên]', '[Cơ quan nhận báo cáo]']));
    expect(fields.every((text) => /^\[.+\]$/.test(text))).toBe(true);
  });

  test('counts below ten have a zero; the same numbers stand in sentence, table and annex', () => {
    const text = linesOf(written());
    expect(text.join('\n')).toContain('Số văn kiện đang có hiệu lực: 07 văn kiện; bằng cùng kỳ năm 2025.');
    const rows = all(bodyOf(written()), 'w:tr').map((row) => all(row, 'w:tc').map((c) => all(c, 'w:t').map(words).join('')));
    const found = rows.filter((row) => row.some((cell) => cell.startsWith('Số văn kiện đang có hiệu lực')) && row.length > 3);
    expect(found).toHaveLength(2);
    for (const row of found) expect(row).toContain('07');
  });

  test('what is behind its plan and what has no figures is said, causes are not made up', () => {
    const text = linesOf(written()).join('\n');
    expect(text).toMatch(/- Vốn viện trợ giải ngân: 100,0 tỷ đồng; đạt 25,0% kế hoạch năm \(400 tỷ đồng\) \(rất chậm\)\./);
    expect(text).toContain('Chỉ tiêu chưa có số liệu: số đoàn ra.');
    expect(text).toContain('[Nguyên nhân khách quan, chủ quan]');
  });

  test('a unit stands under the body above it; one nobody knows is left to be written', () => {
    const letter = { above: null, issuer: 'Sở Tư pháp Hà Nội', sign: null };
    const lines = linesOf(written('vi', { letter }));
    expect(lines).toEqual(expect.arrayContaining(['[Tên cơ quan chủ quản]', 'SỞ TƯ PHÁP HÀ NỘI', 'Số: [số]/BC-[ký hiệu]']));
  });

  test.each(['vi', 'en'] as const)('native charts, a turned annex, no fault, the same bytes every time: %s', (lang) => {
    const bytes = written(lang);
    expect(chartsOf(bytes).length).toBeGreaterThan(1);
    const turned = all(bodyOf(bytes), 'w:pgSz').map((e) => e.attributes.get('w:orient'));
    expect(turned).toEqual([undefined, 'landscape', undefined]);
    expect(packageFaults(bytes)).toEqual([]);
    expect(written(lang)).toEqual(bytes);
    expect(linesOf(bytes).join('\n')).not.toContain('⟦');
  });

  test('every word of data stays text', () => {
    const letter = { above: undefined, issuer: '</w:t>& "x" \u0007\ud800', sign: '=1+1' };
    const bytes = written('vi', { letter });
    expect(packageFaults(bytes)).toEqual([]);
    expect(linesOf(bytes).some((l) => l.startsWith('</W:T>& "X"'))).toBe(true);
  });

  test.skipIf(!ooxmlIsHere)('is what the schemas ask', () => {
    expect(ooxmlFaults('report.docx', written())).toEqual([]);
  });
});
