import type { SqlProblemTexts } from '../problem-texts';

export const SQL_PROBLEMS_VI: SqlProblemTexts = {
  sql_empty: { what: 'Chưa có câu lệnh nào.', mend: 'Viết một câu SELECT rồi chạy.' },
  sql_unclosed: { what: 'Chuỗi, tên hoặc chú thích bắt đầu ở đây chưa được đóng.', mend: 'Thêm dấu đóng tương ứng: nháy, $$ hoặc */.' },
  sql_several: { what: 'Có hơn một câu lệnh.', mend: 'Chạy từng câu, hoặc chọn chạy tất cả.' },
  sql_character: { what: 'Câu lệnh có một ký tự không đọc được.', mend: 'Gõ lại đoạn này, không dán từ nơi khác.' },
  sql_semicolon_name: { what: 'Tên {value} có dấu chấm phẩy.', mend: 'Đặt tên không có dấu chấm phẩy.' },
  sql_unknown_start: {
    what: 'Câu lệnh không thể bắt đầu bằng “{value}”.',
    mend: 'Bắt đầu bằng SELECT, FROM, WITH, VALUES, TABLE, DESCRIBE, SHOW, SUMMARIZE, EXPLAIN, PIVOT hoặc UNPIVOT.',
  },
  sql_writes: {
    what: '“{value}” làm thay đổi số liệu, nên không được chạy ở đây.',
    mend: 'Cần giữ kết quả trung gian, hãy dùng CREATE TEMP TABLE … AS SELECT. Số liệu của gói chỉ sửa ở trang Dữ liệu.',
  },
  sql_reaches: {
    what: '“{value}” đọc hoặc ghi ra ngoài bàn làm việc, nên không được chạy.',
    mend: 'Nạp tệp ở trang Dữ liệu; lấy kết quả ra bằng nút xuất.',
  },
  sql_reading_function: {
    what: 'Hàm {value} đọc tệp, địa chỉ mạng hoặc chạy lệnh trong chuỗi, nên không dùng được ở đây.',
    mend: 'Nạp tệp ở trang Dữ liệu rồi hỏi bảng theo tên.',
  },
  sql_file: { what: '{value} là tên tệp, không phải bảng.', mend: 'Nạp tệp ở trang Dữ liệu rồi hỏi bảng theo tên.' },
  sql_setting: {
    what: '“{value}” đổi cách làm việc của bộ tính, nên không được chạy.',
    mend: 'Bỏ câu này. Cần ghi nhớ một giá trị, hãy dùng SET VARIABLE tên = giá trị.',
  },
  sql_system: {
    what: '{value} thuộc phần quản trị của bộ tính, nên không dùng được ở đây.',
    mend: 'Xem bảng và cột ở trang tra cứu, hoặc dùng SHOW TABLES, DESCRIBE, duckdb_columns().',
  },
  sql_prepared: {
    what: 'Không chạy được câu lệnh soạn sẵn (“{value}”).',
    mend: 'Viết thẳng câu SELECT; dùng $from, $to, $as_of, $end, $unit cho tham số.',
  },
  sql_transaction: { what: 'Không cần và không chạy được “{value}”.', mend: 'Bỏ câu này: mỗi câu lệnh đã được chạy riêng.' },
  sql_create: {
    what: 'Chỉ tạo được thứ tạm thời: bảng từ một câu hỏi, khung nhìn và macro, với tên không kèm lược đồ.',
    mend: 'Viết CREATE TEMP TABLE tên AS SELECT …, CREATE TEMP VIEW tên AS … hoặc CREATE TEMP MACRO tên(…) AS ….',
  },
  sql_shadow: {
    what: 'Tên {value} đã thuộc về gói số liệu hoặc bộ tính; dùng lại sẽ làm sai các câu hỏi khác.',
    mend: 'Đặt một tên khác.',
  },
  sql_parameter: { what: 'Không có tham số {value}.', mend: 'Dùng $from, $to, $as_of, $end hoặc $unit.' },
  sql_binding: { what: 'Một tham số của phạm vi không phải là ngày ({value}).', mend: 'Chọn lại kỳ ở thanh phạm vi.' },
  sql_syntax: {
    what: 'Câu lệnh sai cú pháp ở gần “{value}”.',
    mend: 'Xem ngay trước chỗ này: thiếu dấu phẩy, thiếu ngoặc, hoặc một từ khóa đặt sai chỗ.',
  },
  sql_syntax_end: { what: 'Câu lệnh chưa trọn.', mend: 'Viết nốt phần cuối, hoặc đóng ngoặc còn mở.' },
  sql_no_table: { what: 'Không có bảng {value}.', mend: 'Xem tên bảng ở trang tra cứu.' },
  sql_no_column: {
    what: 'Không có cột {value} trong các bảng được hỏi.',
    mend: 'Xem tên cột ở trang tra cứu; chuỗi thì đặt trong nháy đơn.',
  },
  sql_no_function: { what: 'Không có hàm {value}.', mend: 'Xem tên hàm ở trang tra cứu.' },
  sql_no_arguments: {
    what: 'Hàm hoặc phép tính không nhận các kiểu này: {value}.',
    mend: 'Đổi kiểu trước, ví dụ cột::DATE hoặc CAST(cột AS DECIMAL(18,2)).',
  },
  sql_macro_arguments: {
    what: 'Số tham số của {value} không đúng.',
    mend: 'Một chỉ số cần đủ bốn ngày: ($from, $to, $as_of, $end). Với macro khác, xem tên tham số trong lời của DuckDB.',
  },
  sql_extension: {
    what: '{value} cần một phần mở rộng không có trong bản chạy nội bộ này.',
    mend: 'JSON, Parquet và múi giờ không dùng được trong SQL; tệp Parquet nạp ở trang Dữ liệu, ngày hôm nay lấy bằng today().',
  },
  sql_ambiguous: { what: 'Tên {value} có trong hơn một bảng.', mend: 'Ghi rõ bảng: bảng.cột.' },
  sql_group_by: {
    what: 'Cột {value} không nằm trong GROUP BY.',
    mend: 'Thêm cột vào GROUP BY, viết GROUP BY ALL, hoặc gói bằng any_value(…).',
  },
  sql_aggregate_place: {
    what: '{value} không nhận hàm tổng hợp hay hàm cửa sổ.',
    mend: 'Dùng HAVING cho điều kiện trên tổng, QUALIFY cho điều kiện trên hàm cửa sổ.',
  },
  sql_conversion: {
    what: 'Một giá trị không đổi được sang kiểu cần dùng: “{value}”.',
    mend: "Dùng TRY_CAST để ô sai thành ô trống; ngày viết theo dạng 2025-12-31, hoặc đọc bằng strptime(cột, '%d/%m/%Y').",
  },
  sql_no_cast: {
    what: 'Không đổi được từ kiểu này sang kiểu kia: {value}.',
    mend: "Viết giá trị đúng kiểu của cột: ngày là DATE '2025-12-31'; lấy năm của một ngày bằng year(cột).",
  },
  sql_range: { what: 'Giá trị {value} quá lớn so với kiểu số.', mend: 'Đổi sang kiểu rộng hơn: BIGINT, HUGEINT hoặc DECIMAL(38,2).' },
  sql_overflow: {
    what: 'Kết quả phép tính vượt quá cỡ của kiểu số.',
    mend: 'Đổi sang kiểu rộng hơn trước khi tính: DECIMAL(38,6), HUGEINT hoặc DOUBLE.',
  },
  sql_types: { what: 'Không so sánh hay ghép được hai kiểu khác nhau: {value}.', mend: 'Đổi một vế sang kiểu của vế kia bằng CAST.' },
  sql_many_rows: {
    what: 'Câu hỏi con dùng như một giá trị lại cho hơn một dòng.',
    mend: 'Thêm LIMIT 1, tổng hợp lại, hoặc dùng IN thay cho dấu bằng.',
  },
  sql_columns_differ: {
    what: 'Hai vế của UNION, INTERSECT hoặc EXCEPT không có cùng số cột.',
    mend: 'Chọn cùng số cột ở hai vế, hoặc dùng UNION BY NAME.',
  },
  sql_pattern: { what: 'Mẫu biểu thức chính quy không hợp lệ.', mend: 'Kiểm tra ngoặc và dấu \\ trong mẫu.' },
  sql_sealed: {
    what: 'Bàn làm việc không với tới tệp, mạng hay số liệu gốc, nên câu lệnh bị từ chối.',
    mend: 'Chỉ hỏi các bảng của gói; nạp tệp mới ở trang Dữ liệu.',
  },
  sql_other: { what: 'Bộ tính không nhận câu lệnh này.', mend: 'Xem lời của DuckDB ở trên.' },
  sql_cancelled: { what: 'Đã dừng theo yêu cầu.', mend: 'Chạy lại khi cần.' },
  sql_timeout: {
    what: 'Câu lệnh chạy quá {seconds} giây nên đã dừng.',
    mend: 'Lọc bớt trước khi nối bảng, kiểm tra điều kiện nối, hoặc thêm LIMIT.',
  },
  sql_memory: {
    what: 'Câu lệnh cần quá {memory} bộ nhớ nên đã dừng; số liệu không bị ảnh hưởng.',
    mend: 'Chọn ít cột hơn, lọc hoặc tổng hợp trước, hoặc thêm LIMIT.',
  },
  sql_dead: {
    what: 'Bộ tính của bàn làm việc đã dừng và đang được mở lại.',
    mend: 'Chạy lại sau giây lát; kết quả cũ cần chạy lại để xem tiếp.',
  },
};

/** Put before what to do, where a name was likely mistyped. */
export const NEAR_VI = 'Có thể là: {candidates}.';
