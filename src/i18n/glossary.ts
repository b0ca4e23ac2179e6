/** The field's words: Vietnamese, English, and the name in the code. One word for one thing in every screen. */
export interface Term {
  readonly vi: string;
  readonly en: string;
  /** Identifier used in tables, queries and source. */
  readonly code: string;
}

export const GLOSSARY: readonly Term[] = [
  { vi: 'thước', en: 'yardstick', code: 'yardstick' },
  { vi: 'bảng chỉ số', en: 'board', code: 'board' },
  { vi: 'chỉ số', en: 'indicator', code: 'indicator' },
  { vi: 'chỉ tiêu kế hoạch', en: 'target', code: 'target' },
  { vi: 'kế hoạch năm', en: 'annual plan', code: 'plan' },
  { vi: 'kỳ báo cáo', en: 'period', code: 'period' },
  { vi: 'cùng kỳ', en: 'same period last year', code: 'yoy' },
  { vi: 'kỳ trước', en: 'previous period', code: 'prev' },
  { vi: 'ngày chốt số liệu', en: 'data date', code: 'asOf' },
  { vi: 'đơn vị', en: 'unit', code: 'unit' },
  { vi: 'đơn vị như hồi đó', en: 'units as they were', code: 'as_was' },
  { vi: 'đơn vị như hiện nay', en: 'units as they are now', code: 'as_now' },
  { vi: 'đối tác', en: 'partner', code: 'partner' },
  { vi: 'gói dữ liệu', en: 'pack', code: 'pack' },
  { vi: 'bảng', en: 'table', code: 'table' },
  { vi: 'bản ghi', en: 'record', code: 'record' },
  { vi: 'hộ chiếu số liệu', en: 'data passport', code: 'passport' },
  { vi: 'đường tính thứ hai', en: 'second road', code: 'check' },
  { vi: 'phân tổ', en: 'breakdown', code: 'dimension' },
  { vi: 'văn kiện', en: 'agreement', code: 'agreement' },
  { vi: 'viện trợ vận động (cam kết mới)', en: 'aid newly committed', code: 'I01' },
  { vi: 'viện trợ giải ngân', en: 'aid disbursed', code: 'I02' },
  { vi: 'đoàn thực chất', en: 'substantive delegation', code: 'A04' },
  { vi: 'lượt người được đào tạo', en: 'people trained (places)', code: 'O06' },
  { vi: 'đóng góp được xác nhận', en: 'confirmed contribution', code: 'D01' },
  { vi: 'không phát sinh', en: 'nil return', code: 'nil' },
  { vi: 'chưa có số liệu', en: 'missing', code: 'missing' },
];
