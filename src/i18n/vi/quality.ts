export const quality = {
  reported: 'Đã báo cáo',
  nil: 'Báo cáo không phát sinh',
  late: 'Báo cáo chậm',
  missing: 'Chưa báo cáo',
  not_due: 'Chưa đến hạn',
  unlisted: 'Không có dòng theo dõi báo cáo',
  nil_with_rows: 'Báo không phát sinh nhưng có {n} dòng trong kỳ',
  reported_without_rows: 'Đã báo cáo nhưng không có dòng nào trong kỳ',
  rows_without_return: 'Có {n} dòng trong kỳ nhưng chưa báo cáo',
  tied: '{n} dòng, liên quan {records} trên {of} bản ghi của chỉ số',
  table: '{n} dòng của bảng {table}',
  carried: ', chiếm {part} trong {whole}',
} as const;
