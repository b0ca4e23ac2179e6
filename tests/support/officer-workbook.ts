import { sheetData, workbook } from './workbook';

/** Days since 1899-12-30, as a workbook keeps them. */
const serial = (day: string): number => Math.round(Date.parse(day) / 86_400_000) + 25_569;

const LINES: readonly (readonly (string | number)[])[] = [
  ['BỘ TƯ PHÁP', '', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['VỤ HỢP TÁC QUỐC TẾ', '', '', '', '', 'Độc lập - Tự do - Hạnh phúc'],
  [''],
  ['DANH SÁCH HỘI NGHỊ, HỘI THẢO QUỐC TẾ 9 THÁNG NĂM 2026'],
  ['STT', 'Tên sự kiện', 'Loại sự kiện', 'Hình thức', 'Đơn vị chủ trì', 'Thời gian', '', 'Số đại biểu', '', 'Trong kế hoạch', 'Ghi chú'],
  ['', '', '', '', '', 'Từ ngày', 'Đến ngày', 'Tổng số', 'Trong đó: nữ', '', ''],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
  ['I', 'Đơn vị thuộc Bộ', '', '', '', '', '', 190, 84],
  [
    1,
    'Hội thảo góp ý Luật Tương trợ tư pháp về dân sự',
    'Hội thảo',
    'Trực tiếp',
    'Vụ HTQT',
    serial('2026-03-10'),
    serial('2026-03-11'),
    80,
    36,
    'x',
  ],
  [2, 'Tọa đàm kinh nghiệm hòa giải thương mại', 'tọa đàm', 'Trực tuyến', 'V.HTQT', '05/4/2026', '05/4/2026', 45, '…', 'x'],
  [3, 'Hội nghị tổng kết dự án JICA', 'Hội nghị', 'trực tiếp', 'Cục THADS', '20-05-2026', '21-05-2026', 65, 48, ''],
  ['II', 'Địa phương', '', '', '', '', '', 60, 25],
  [
    1,
    'Hội thảo công chứng điện tử',
    'Hội thảo',
    'Kết hợp',
    'Sở Tư pháp tỉnh Thanh Hoá',
    '12/06/2026',
    '12/06/2026',
    60,
    25,
    'x',
    'đã báo cáo',
  ],
  ['', 'TỔNG CỘNG', '', '', '', '', '', 250, 109],
  ['Ghi chú: dấu (…) là có phát sinh nhưng chưa có số liệu.'],
  ['NGƯỜI LẬP BIỂU', '', '', '', '', 'VỤ TRƯỞNG'],
];

/** A list of workshops as an officer keeps it: letterhead, a head of two rows, groups, totals, notes, days as serials and as text, a hidden draft. */
export const officerWorkbook = (): Uint8Array =>
  workbook([
    { name: 'Danh sách', xml: `${sheetData(LINES)}<mergeCells><mergeCell ref="F5:G5"/><mergeCell ref="H5:I5"/></mergeCells>` },
    {
      name: 'Nháp',
      state: 'hidden',
      xml: sheetData([
        ['Tên', 'Số'],
        ['bỏ', 1],
      ]),
    },
  ]);
