import type { Text } from '../domain/indicator';
import type { Options } from './evaluate-options';

const USAGE = `npm run --silent evaluate -- --data DIR [--period ID | --from D --to D] [--as-of D]
    [--by unit|DIMENSION] [--indicator O01,O02] [--engine native|wasm]
    [--format json|csv|table] [--lang vi|en] [--strict]`;

/** What the command says to people. Places are filled by `say`. */
const WORDS = {
  help: { vi: `Cách dùng:\n${USAGE}`, en: `Usage:\n${USAGE}` },
  option: { vi: 'Không có tùy chọn “{said}”.', en: 'There is no option “{said}”.' },
  value: { vi: 'Tùy chọn {said} cần một giá trị.', en: 'The option {said} needs a value.' },
  needs_data: { vi: 'Cần --data và thư mục chứa các bảng.', en: '--data and the folder of the tables are needed.' },
  day: { vi: '“{said}” không phải là ngày dạng 2026-09-14.', en: '“{said}” is no day such as 2026-09-14.' },
  order: { vi: 'Ngày đầu đứng sau ngày cuối: {said}.', en: 'The first day is after the last: {said}.' },
  half_span: { vi: '--from và --to phải đi cùng nhau.', en: '--from and --to go together.' },
  both_periods: { vi: 'Chọn --period hoặc --from và --to, không cả hai.', en: 'Give --period or --from and --to, not both.' },
  choice: { vi: 'Giá trị không dùng được: {said}.', en: 'This value cannot be used: {said}.' },
  no_folder: { vi: 'Không đọc được thư mục “{said}”.', en: 'The folder “{said}” cannot be read.' },
  no_tables: {
    vi: 'Thư mục “{said}” không có tệp nào đọc được thành một bảng.',
    en: 'No file in the folder “{said}” could be read as a table.',
  },
  no_period: { vi: 'Không có kỳ “{said}” trong bảng periods.', en: 'There is no period “{said}” in the table periods.' },
  no_default: {
    vi: 'Không có kỳ nào trong bảng periods đã kết thúc vào ngày {said}. Hãy chỉ rõ --period, hoặc --from và --to.',
    en: 'No period of the table periods has ended on {said}. Give --period, or --from and --to.',
  },
  no_indicator: { vi: 'Không có chỉ số “{said}”.', en: 'There is no indicator “{said}”.' },
  no_dimension: { vi: 'Không chỉ số nào được chọn có chiều “{said}”.', en: 'None of the chosen indicators has the dimension “{said}”.' },
  without_dimension: { vi: 'Chỉ có tổng, không có chiều {said}: {list}.', en: 'Total only, without the dimension {said}: {list}.' },
  absent: { vi: 'Chưa có bảng {said}.', en: 'The table {said} is not there.' },
  absent_many: { vi: 'Chưa có các bảng {said}.', en: 'These tables are not there: {said}.' },
  total: { vi: 'Tổng', en: 'Total' },
  none: { vi: '(không ghi)', en: '(not given)' },
  more: { vi: '… và {n} vấn đề nữa.', en: '… and {n} more problems.' },
  rows: { vi: '{n} dòng', en: '{n} rows' },
  first_line: { vi: 'đầu tiên ở dòng {n}', en: 'first on line {n}' },
  line: { vi: 'dòng {n}', en: 'line {n}' },
  failed: { vi: 'Không tính được: {said}', en: 'It could not be computed: {said}' },
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  notice: { vi: 'Nhắc', en: 'Notice' },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof WORDS;

/** The sentence in the language of `--lang`. */
export function say(lang: Options['lang'], word: Word, args: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[word][lang].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
