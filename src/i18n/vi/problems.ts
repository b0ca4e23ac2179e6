import type { ProblemTexts } from '../problem-texts';

export const PROBLEMS_VI: ProblemTexts = {
  file_empty: { what: 'Tệp {file} trống.', mend: 'Xuất lại tệp từ phần mềm nguồn; bảng không có dòng nào thì vẫn cần dòng tiêu đề.' },
  file_unknown: { what: 'Không bảng nào có tên như tệp {file}.', mend: 'Đặt tên tệp theo tên bảng, ví dụ units.csv hoặc “Đơn vị.csv”.' },
  file_twice: { what: 'Bảng {table} có hơn một tệp; tệp {file} không được nạp.', mend: 'Chỉ giữ một tệp cho mỗi bảng.' },
  file_binary: {
    what: 'Tệp {file} không phải CSV, Excel (.xlsx) hay Parquet.',
    mend: 'Chọn tệp số liệu; tệp Word, PDF hay ảnh cần được chuyển thành bảng trước.',
  },
  file_xls: {
    what: 'Tệp {file} là sổ Excel kiểu cũ (.xls).',
    mend: 'Mở tệp bằng Excel, chọn Lưu thành “Excel Workbook (.xlsx)”, rồi nạp tệp mới.',
  },
  file_xlsb: {
    what: 'Tệp {file} là sổ Excel dạng nhị phân (.xlsb).',
    mend: 'Mở tệp bằng Excel, chọn Lưu thành “Excel Workbook (.xlsx)”, rồi nạp tệp mới.',
  },
  file_locked: {
    what: 'Tệp {file} được khóa bằng mật khẩu.',
    mend: 'Mở tệp bằng mật khẩu, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc), lưu lại rồi nạp.',
  },
  file_bomb: {
    what: 'Tệp {file} khi giải nén lớn quá mức cho phép, nên không được mở.',
    mend: 'Chia nhỏ tệp, hoặc xuất lại từ phần mềm nguồn.',
  },
  file_packed_damaged: { what: 'Tệp nén {file} hỏng hoặc bị cắt cụt.', mend: 'Chép lại hoặc nén lại tệp rồi nạp.' },
  file_packing: {
    what: 'Tệp {file} được nén theo cách không đọc được ở đây ({value}).',
    mend: 'Giải nén, rồi nạp tệp bên trong hoặc nén lại bằng .zip.',
  },
  file_nested: { what: 'Trong tệp nén {file} lại có tệp nén.', mend: 'Giải nén một lần rồi nạp các tệp bên trong.' },
  archive_none: { what: 'Tệp nén {file} không chứa bảng số liệu nào.', mend: 'Tệp nén cần chứa tệp CSV, Excel (.xlsx) hoặc Parquet.' },
  archive_many: { what: 'Tệp nén {file} chứa {files} tệp số liệu.', mend: 'Giải nén rồi nạp từng tệp, hoặc nạp ở trang Dữ liệu.' },
  file_line_long: {
    what: 'Tệp {file} có một dòng dài quá mức cho phép, nên không được mở.',
    mend: 'Kiểm tra tệp có đúng là bảng số liệu; xuất lại với mỗi bản ghi trên một dòng.',
  },
  file_columns: { what: 'Tệp {file} có hơn 16.384 cột.', mend: 'Kiểm tra dấu phân cách; có thể bảng đã bị xoay ngang.' },
  file_cells: { what: 'Tệp {file} có quá nhiều ô để mở trong trình duyệt.', mend: 'Chia tệp theo năm hoặc theo đơn vị rồi nạp từng phần.' },
  file_secret: {
    what: 'Tệp {file} mang dấu độ mật “{value}”, nên không được nạp.',
    mend: 'Chỉ nạp dữ liệu không thuộc danh mục bí mật nhà nước.',
  },
  file_changed: {
    what: 'Tệp {file} đã bị sửa, chuyển hoặc xóa trong lúc đọc.',
    mend: 'Đóng tệp trong chương trình khác rồi chọn lại; chưa có gì được nạp.',
  },
  file_failed: { what: 'Việc đọc tệp {file} dừng giữa chừng.', mend: 'Nạp lại tệp; nếu vẫn lỗi, hãy kiểm tra tệp có còn nguyên vẹn.' },
  parquet_damaged: { what: 'Tệp Parquet {file} hỏng hoặc bị cắt cụt.', mend: 'Chép hoặc xuất lại tệp rồi nạp lại.' },
  parquet_encrypted: { what: 'Tệp Parquet {file} đã được mã hóa.', mend: 'Xuất lại tệp không mã hóa.' },
  parquet_rows: {
    what: 'Từ tệp Parquet {file} chỉ đọc được {value} dòng, nên tệp không được nạp.',
    mend: 'Xuất lại tệp với các cột phẳng, không lồng danh sách trong ô.',
  },
  column_nested: {
    what: 'Cột {column} chứa danh sách hoặc cấu trúc lồng nhau, nên bảng không được nạp.',
    mend: 'Xuất lại với mỗi ô một giá trị.',
  },
  workbook_damaged: { what: 'Sổ Excel {file} hỏng hoặc không đúng định dạng.', mend: 'Mở bằng Excel, lưu lại thành .xlsx rồi nạp.' },
  sheet_none: { what: 'Sổ Excel {file} không có trang tính nào có số liệu.', mend: 'Kiểm tra tệp đã chọn.' },
  sheet_many: {
    what: 'Sổ Excel {file} có {sheets} trang tính có số liệu: {value}.',
    mend: 'Nạp ở trang Dữ liệu để chọn trang tính, hoặc tách mỗi trang tính thành một tệp.',
  },
  header_unknown: { what: 'Không tìm thấy dòng tiêu đề của bảng trong tệp {file}.', mend: 'Dòng tiêu đề cần có các cột: {names}.' },
  column_missing: { what: 'Thiếu cột bắt buộc {column}, nên bảng không được nạp.', mend: 'Bổ sung cột {column} vào tệp {file}.' },
  key_one_for_all: {
    what: 'Cột {column} phân biệt các dòng với nhau; một giá trị cho mọi dòng sẽ biến chúng thành một.',
    mend: 'Ghép một cột của tệp với {column}, hoặc để mỗi dòng một mã riêng.',
  },

  encoding_other: {
    what: 'Tệp {file} dùng bảng mã {encoding}; chữ đã được chuyển sang Unicode.',
    mend: 'Lần sau nên lưu thành CSV UTF-8.',
  },
  encoding_unsure: {
    what: 'Chưa chắc bảng mã của tệp {file}: đã đọc theo {encoding} (mức tin cậy {percent}%).',
    mend: 'Xem lại vài dòng có dấu; nếu sai, hãy chọn bảng mã khác.',
  },
  text_capitals: {
    what: 'Có {words} từ gõ bằng phông chữ hoa TCVN3 (.VnTimeH), nên chữ có dấu hiện thành chữ thường, ví dụ “{value}”.',
    mend: 'Việc đối chiếu tên không bị ảnh hưởng; sửa lại chữ hoa nếu cần hiển thị.',
  },
  text_damaged: {
    what: 'Có {bytes} byte không đọc được trong tệp {file}.',
    mend: 'Các chữ ấy hiện là “�”; hãy xuất lại tệp thành CSV UTF-8.',
  },
  text_nul: { what: 'Dòng {line} chứa ký tự rỗng (NUL), dấu hiệu của tệp hỏng.', mend: 'Xuất lại tệp từ phần mềm nguồn.' },
  archive_others: {
    what: 'Tệp nén {file} còn {files} tệp không phải bảng số liệu nên không đọc: {value}.',
    mend: 'Sổ Excel kiểu cũ (.xls) thì lưu lại thành .xlsx rồi nạp.',
  },
  sheet_hidden: { what: 'Trang tính “{value}” đang ẩn nên chưa được dùng.', mend: 'Chọn trang tính này nếu số liệu ở đó là chính thức.' },
  cells_uncomputed: {
    what: '{cells} ô có công thức nhưng chưa có kết quả; được coi là thiếu số liệu.',
    mend: 'Mở tệp bằng Excel, lưu lại rồi nạp.',
  },
  total_differs: {
    what: 'Dòng {line}, cột {column}: dòng tổng ghi {value}, cộng các dòng được {sum}.',
    mend: 'Đối chiếu với đơn vị báo cáo; dòng tổng không được nạp.',
  },
  number_factor: {
    what: 'Cột {column} tính bằng {value}; mọi số đã được nhân với {factor}.',
    mend: 'Bỏ hệ số nếu cột đã ghi theo đơn vị gốc.',
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
  date_order_assumed: {
    what: 'Cột {column}: ngày và tháng có thể đổi chỗ; đã đọc ngày trước, tháng sau.',
    mend: 'Chọn thứ tự khác cho cả cột nếu tệp viết tháng trước.',
  },
  date_year_short: {
    what: 'Cột {column} có năm viết hai chữ số; “{value}” được đọc là {day}.',
    mend: 'Nếu không đúng, hãy xin đơn vị ghi đủ bốn chữ số của năm.',
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

  row_left_out: { what: 'Người nhập đã để lại dòng {line}, chưa nhập.', mend: 'Chọn “Vẫn nhập” nếu dòng này không trùng với dòng nào.' },
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
  value_period: {
    what: '“{value}” ở cột {column} là một kỳ ({from} đến {to}), không phải một ngày.',
    mend: 'Ghi ngày cụ thể, hoặc chọn lấy ngày đầu hay ngày cuối kỳ cho cả cột.',
  },
  value_boolean: { what: '“{value}” ở cột {column} không phải là có hoặc không.', mend: 'Ghi true hoặc false, 1 hoặc 0, có hoặc không.' },
  value_error: { what: 'Ô {column} chứa lỗi công thức {value}.', mend: 'Sửa công thức trong Excel, hoặc ghi giá trị đúng.' },
  value_code: { what: '“{value}” không có trong danh mục của cột {column}.', mend: 'Chọn một mục của danh mục: {codes}.' },
  value_currency: {
    what: '“{value}” ở cột {column} ghi bằng {written}, khác đồng tiền {currency} của dòng.',
    mend: 'Sửa số tiền hoặc cột đồng tiền cho khớp.',
  },
  name_unknown: { what: 'Không nhận ra “{value}” ở cột {column}.', mend: 'Chọn đơn vị hoặc đối tác tương ứng; lựa chọn sẽ được nhớ.' },
  name_ambiguous: { what: '“{value}” ở cột {column} ứng với nhiều nơi: {names}.', mend: 'Chọn một; lựa chọn sẽ được nhớ.' },
  reference_unknown: {
    what: '“{value}” ở cột {column} không có trong bảng {title}.',
    mend: 'Ghi đúng mã đang có trong bảng {title}, hoặc gửi kèm dòng của mã này.',
  },
  value_nul: { what: 'Ô {column} chứa ký tự rỗng, dấu hiệu của tệp hỏng.', mend: 'Xuất lại tệp từ phần mềm nguồn.' },
  value_long: { what: 'Ô {column} dài quá 100.000 ký tự.', mend: 'Kiểm tra dấu nháy: có thể nhiều dòng đã dính vào một ô.' },

  value_range: { what: '{value} ở cột {column} nằm ngoài khoảng cho phép; dòng vẫn được giữ.', mend: 'Kiểm tra và sửa giá trị.' },
  value_pattern: {
    what: '“{value}” ở cột {column} không đúng mẫu; dòng vẫn được giữ.',
    mend: 'Đồng tiền ghi bằng ba chữ cái in hoa, ví dụ USD.',
  },

  kept_file_missing: {
    what: 'Tệp {file} đã lưu trên máy này không còn, nên phiên bản dùng tệp ấy không mở được.',
    mend: 'Nạp lại tệp {file}, hoặc mở một phiên bản khác.',
  },
  kept_file_damaged: {
    what: 'Tệp {file} đã lưu trên máy này bị hỏng và đã được để riêng.',
    mend: 'Nạp lại tệp {file}, hoặc mở một phiên bản khác.',
  },
  kept_version_damaged: {
    what: 'Bản ghi của phiên bản {file} bị hỏng nên không mở được.',
    mend: 'Mở một phiên bản khác, hoặc nạp lại các tệp.',
  },
  packfile_foreign: {
    what: '{file} không phải là gói số liệu của Thước đo.',
    mend: 'Chọn tệp .thuocdo do Thước đo lưu, hoặc nạp các bảng CSV, Parquet.',
  },
  packfile_truncated: { what: 'Gói {file} thiếu phần cuối: tệp chưa chép hết.', mend: 'Chép lại tệp từ nơi gửi rồi mở lại.' },
  packfile_damaged: {
    what: 'Gói {file} bị hỏng hoặc đã bị sửa: nội dung không khớp mã kiểm tra ({value}). Không dữ liệu nào được nạp.',
    mend: 'Xin lại tệp từ nơi gửi.',
  },
  packfile_newer: { what: 'Gói {file} do một bản Thước đo mới hơn lưu.', mend: 'Mở bằng bản Thước đo mới nhất.' },
  packfile_bomb: { what: 'Gói {file} bung ra quá lớn so với giới hạn an toàn nên không được mở.', mend: 'Kiểm tra nơi gửi tệp.' },

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
