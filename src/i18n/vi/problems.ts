import type { ProblemTexts } from '../problem-texts';

export const PROBLEMS_VI: ProblemTexts = {
  file_empty: { what: 'Tệp {file} trống.', mend: 'Xuất lại tệp từ phần mềm nguồn; bảng không có dòng nào thì vẫn cần dòng tiêu đề.' },
  file_unknown: { what: 'Không bảng nào có tên như tệp {file}.', mend: 'Đặt tên tệp theo tên bảng, ví dụ units.csv hoặc “Đơn vị.csv”.' },
  file_twice: { what: 'Bảng {table} có hơn một tệp; tệp {file} không được nạp.', mend: 'Chỉ giữ một tệp cho mỗi bảng.' },
  file_binary: {
    what: 'Tệp {file} không phải CSV hay Parquet.',
    mend: 'Nếu là sổ Excel, hãy lưu lại thành CSV UTF-8; nếu là tệp nén, hãy giải nén trước.',
  },
  file_encoding: {
    what: 'Không đọc được bảng mã chữ của tệp {file}.',
    mend: 'Lưu lại tệp thành CSV UTF-8. Chữ kiểu TCVN3 (ABC) hay VNI cần chuyển sang Unicode trước.',
  },
  file_secret: {
    what: 'Tệp {file} mang dấu độ mật “{value}”, nên không được nạp.',
    mend: 'Chỉ nạp dữ liệu không thuộc danh mục bí mật nhà nước.',
  },
  file_failed: { what: 'Việc đọc tệp {file} dừng giữa chừng.', mend: 'Nạp lại tệp; nếu vẫn lỗi, hãy kiểm tra tệp có còn nguyên vẹn.' },
  parquet_damaged: { what: 'Tệp Parquet {file} hỏng hoặc bị cắt cụt.', mend: 'Chép hoặc xuất lại tệp rồi nạp lại.' },
  header_unknown: { what: 'Không tìm thấy dòng tiêu đề của bảng trong tệp {file}.', mend: 'Dòng tiêu đề cần có các cột: {names}.' },
  column_missing: { what: 'Thiếu cột bắt buộc {column}, nên bảng không được nạp.', mend: 'Bổ sung cột {column} vào tệp {file}.' },

  file_windows_1258: {
    what: 'Tệp {file} dùng bảng mã windows-1258; chữ đã được chuyển sang Unicode.',
    mend: 'Lần sau nên lưu thành CSV UTF-8.',
  },
  preamble_skipped: { what: 'Đã bỏ qua {lines} dòng đứng trên tiêu đề.', mend: 'Không cần làm gì nếu đó chỉ là tên biểu và lời dẫn.' },
  column_unknown: {
    what: '{columns} cột không thuộc bảng nên không được dùng: {value}.',
    mend: 'Sửa tên cột nếu viết nhầm; nếu không thì bỏ qua.',
  },
  column_absent: { what: 'Tệp không có cột {column}; mọi dòng được coi là thiếu giá trị này.', mend: 'Bổ sung cột nếu đơn vị có số liệu.' },
  column_twice: { what: 'Cột {column} có mặt hơn một lần; chỉ cột đầu được dùng.', mend: 'Xóa hoặc đổi tên cột thừa.' },
  number_comma: {
    what: 'Cột {column} viết số có dấu phân cách hàng nghìn; đã đọc theo cách viết đó.',
    mend: 'Xem lại vài giá trị để chắc là đúng độ lớn.',
  },
  date_serial: {
    what: 'Cột {column} có ngày ở dạng số thứ tự của bảng tính; đã đổi sang ngày.',
    mend: 'Xem lại vài giá trị để chắc là đúng ngày.',
  },
  boolean_blank: { what: 'Cột {column} có ô trống; đã hiểu là “không”.', mend: 'Ghi rõ “có” hoặc “không”.' },
  text_after_quote: {
    what: 'Dòng {line} có chữ đứng sau dấu nháy đóng; đã giữ nguyên chữ ấy.',
    mend: 'Dấu nháy nằm trong ô cần viết hai lần.',
  },
  quote_open: {
    what: 'Dòng {line} có dấu nháy mở mà không đóng; đã coi là một chữ thường.',
    mend: 'Thêm dấu nháy đóng, hoặc kiểm tra tệp có bị cắt cụt.',
  },

  row_short: {
    what: 'Dòng {line} chỉ có {cells} ô, trong khi tiêu đề có {expected}.',
    mend: 'Bổ sung ô thiếu; nếu là dòng cuối, tệp có thể đã bị cắt cụt.',
  },
  row_long: {
    what: 'Dòng {line} có {cells} ô, trong khi tiêu đề có {expected}.',
    mend: 'Bỏ ô thừa, hoặc đặt dấu nháy quanh ô có chứa dấu phân cách.',
  },
  value_required: { what: 'Ô {column} bắt buộc nhưng đang trống.', mend: 'Điền giá trị cho cột {column}.' },
  value_number: { what: '“{value}” ở cột {column} không phải là số.', mend: 'Chỉ ghi số, không kèm chữ hay đơn vị tính.' },
  value_number_ambiguous: {
    what: '“{value}” ở cột {column} có thể là hàng nghìn hoặc số thập phân.',
    mend: 'Viết không có dấu phân cách hàng nghìn, ví dụ 1500 hoặc 1.5.',
  },
  value_large: { what: '“{value}” ở cột {column} có hơn 21 chữ số trước dấu thập phân.', mend: 'Kiểm tra lại số chữ số của số tiền.' },
  value_integer: { what: '“{value}” ở cột {column} không phải là số nguyên hợp lệ.', mend: 'Ghi một số nguyên.' },
  value_date: { what: '“{value}” ở cột {column} không phải là ngày có thật.', mend: 'Ghi ngày theo dạng 2026-09-14 hoặc 14/09/2026.' },
  value_date_month_first: {
    what: 'Cột {column} viết tháng trước ngày, nên “{value}” có thể bị đọc nhầm.',
    mend: 'Đổi cả cột sang dạng 2026-09-14 hoặc 14/09/2026.',
  },
  value_boolean: { what: '“{value}” ở cột {column} không phải là có hoặc không.', mend: 'Ghi true hoặc false, 1 hoặc 0, có hoặc không.' },
  value_nul: { what: 'Ô {column} chứa ký tự rỗng, dấu hiệu của tệp hỏng.', mend: 'Xuất lại tệp từ phần mềm nguồn.' },
  value_long: { what: 'Ô {column} dài quá 100.000 ký tự.', mend: 'Kiểm tra dấu nháy: có thể nhiều dòng đã dính vào một ô.' },

  value_range: { what: '{value} ở cột {column} nằm ngoài khoảng cho phép; dòng vẫn được giữ.', mend: 'Kiểm tra và sửa giá trị.' },
  value_pattern: {
    what: '“{value}” ở cột {column} không đúng mẫu; dòng vẫn được giữ.',
    mend: 'Đồng tiền ghi bằng ba chữ cái in hoa, ví dụ USD.',
  },

  engine_dead: {
    what: 'Bộ tính không khởi động được hoặc đã dừng.',
    mend: 'Thử lại; nếu vẫn vậy, hãy báo bộ phận kỹ thuật kèm lý do bên dưới.',
  },
  engine_memory: { what: 'Trình duyệt không đủ bộ nhớ cho phép tính này.', mend: 'Đóng bớt thẻ khác, hoặc chọn kỳ ngắn hơn.' },
  engine_timeout: { what: 'Phép tính kéo dài quá lâu nên đã dừng.', mend: 'Thử lại, hoặc chọn kỳ ngắn hơn.' },
  engine_cancelled: { what: 'Phép tính đã được dừng theo yêu cầu.', mend: 'Chạy lại khi cần.' },
  engine_sql: { what: 'Bộ tính không nhận một câu lệnh.', mend: 'Hãy báo bộ phận kỹ thuật kèm lý do bên dưới.' },
  pack_failed: { what: 'Không nạp được gói số liệu.', mend: 'Thử lại; nếu vẫn vậy, hãy báo bộ phận kỹ thuật kèm lý do bên dưới.' },
  undated_claims: {
    what: 'Chưa có bảng {table}, nên ngày của hoạt động trong ghi nhận đóng góp không đối chiếu được.',
    mend: 'Nạp bảng {table} rồi tính lại.',
  },
};
