/**
 * Vietnamese for the component library, which has 34 languages but not this one.
 * One export per group of its texts, the names being its own; put in place at build by `src/cli/house/plugins/aria.ts`.
 */

interface Formatter {
  number(value: number): string;
}
type Arguments = Readonly<Record<string, string>> &
  Readonly<{ count: number; groupCount: number; optionCount: number; isGroupChange: boolean; isSelected: boolean }>;
type Texts = Readonly<Record<string, string | ((args: Arguments, formatter: Formatter) => string)>>;

export const components: Texts = {
  selectPlaceholder: 'Chọn một mục',
  tableResizer: 'Chỉnh độ rộng cột',
  dropzoneLabel: 'Vùng thả tệp',
  colorSwatchPicker: 'Bảng màu',
};

export const breadcrumbs: Texts = { breadcrumbs: 'Đường dẫn trang' };

export const overlays: Texts = { dismiss: 'Đóng' };

export const searchfield: Texts = { 'Clear search': 'Xoá nội dung tìm' };

export const autocomplete: Texts = { collectionLabel: 'Gợi ý' };

export const tree: Texts = { expand: 'Mở rộng', collapse: 'Thu gọn' };

export const menu: Texts = { longPressMessage: 'Nhấn giữ hoặc bấm Alt + mũi tên xuống để mở trình đơn' };

export const previewtrigger: Texts = { longPressMessage: 'Nhấn giữ để xem trước' };

export const steplist: Texts = { steplist: 'Các bước' };

export const spinbutton: Texts = { Empty: 'Trống' };

export const grid: Texts = {
  deselectedItem: (args) => `Đã bỏ chọn ${args['item']}.`,
  select: 'Chọn',
  selectedCount: (args, formatter) => (args.count === 0 ? 'Chưa chọn mục nào.' : `Đã chọn ${formatter.number(args.count)} mục.`),
  selectedAll: 'Đã chọn tất cả.',
  selectedItem: (args) => `Đã chọn ${args['item']}.`,
  longPressToSelect: 'Nhấn giữ để bắt đầu chọn.',
};

export const tag: Texts = { removeDescription: 'Bấm Delete để bỏ thẻ.', removeButtonLabel: 'Bỏ' };

export const numberfield: Texts = {
  decrease: (args) => `Giảm ${args['fieldLabel']}`,
  increase: (args) => `Tăng ${args['fieldLabel']}`,
  numberField: 'Ô nhập số',
};

export const table: Texts = {
  select: 'Chọn',
  selectAll: 'Chọn tất cả',
  sortable: 'cột sắp xếp được',
  ascending: 'tăng dần',
  descending: 'giảm dần',
  ascendingSort: (args) => `đã sắp xếp tăng dần theo cột ${args['columnName']}`,
  descendingSort: (args) => `đã sắp xếp giảm dần theo cột ${args['columnName']}`,
  columnSize: (args) => `${args['value']} điểm ảnh`,
  resizerDescription: 'Bấm Enter để bắt đầu chỉnh độ rộng',
  expand: 'Mở rộng',
  collapse: 'Thu gọn',
};

export const toast: Texts = {
  close: 'Đóng',
  notifications: (args, formatter) => `${formatter.number(args.count)} thông báo.`,
};

export const calendar: Texts = {
  previous: 'Trước',
  next: 'Sau',
  selectedDateDescription: (args) => `Ngày đã chọn: ${args['date']}`,
  selectedRangeDescription: (args) => `Khoảng đã chọn: ${args['dateRange']}`,
  todayDate: (args) => `Hôm nay, ${args['date']}`,
  todayDateSelected: (args) => `Hôm nay, ${args['date']}, đang chọn`,
  dateSelected: (args) => `${args['date']}, đang chọn`,
  startRangeSelectionPrompt: 'Bấm để chọn ngày bắt đầu',
  finishRangeSelectionPrompt: 'Bấm để chọn ngày kết thúc',
  minimumDate: 'Ngày sớm nhất chọn được',
  maximumDate: 'Ngày muộn nhất chọn được',
  dateRange: (args) => `từ ${args['startDate']} đến ${args['endDate']}`,
};

export const datepicker: Texts = {
  era: 'kỷ nguyên',
  year: 'năm',
  month: 'tháng',
  day: 'ngày',
  hour: 'giờ',
  minute: 'phút',
  second: 'giây',
  dayPeriod: 'SA/CH',
  calendar: 'Lịch',
  startDate: 'Từ ngày',
  endDate: 'Đến ngày',
  weekday: 'thứ trong tuần',
  timeZoneName: 'múi giờ',
  selectedDateDescription: (args) => `Ngày đã chọn: ${args['date']}`,
  selectedRangeDescription: (args) => `Khoảng đã chọn: từ ${args['startDate']} đến ${args['endDate']}`,
  selectedTimeDescription: (args) => `Giờ đã chọn: ${args['time']}`,
  rangeUnderflow: (args) => `Giá trị phải từ ${args['minValue']} trở đi.`,
  rangeOverflow: (args) => `Giá trị không được muộn hơn ${args['maxValue']}.`,
  rangeReversed: 'Ngày bắt đầu phải trước ngày kết thúc.',
  unavailableDate: 'Không chọn được ngày này.',
};

export const combobox: Texts = {
  focusAnnouncement: (args, formatter) => {
    const group = args.isGroupChange ? `Đã vào nhóm ${args['groupTitle']}, có ${formatter.number(args.groupCount)} lựa chọn. ` : '';
    return `${group}${args['optionText']}${args.isSelected ? ', đang chọn' : ''}`;
  },
  countAnnouncement: (args, formatter) => `Có ${formatter.number(args.optionCount)} lựa chọn.`,
  selectedAnnouncement: (args) => `${args['optionText']}, đã chọn`,
  buttonLabel: 'Hiện gợi ý',
  listboxLabel: 'Gợi ý',
};

export const dnd: Texts = {
  dragItem: (args) => `Kéo ${args['itemText']}`,
  dragSelectedItems: (args, formatter) => `Kéo ${formatter.number(args.count)} mục đã chọn`,
  dragDescriptionKeyboard: 'Bấm Enter để bắt đầu kéo.',
  dragDescriptionKeyboardAlt: 'Bấm Alt + Enter để bắt đầu kéo.',
  dragDescriptionTouch: 'Chạm hai lần để bắt đầu kéo.',
  dragDescriptionVirtual: 'Bấm để bắt đầu kéo.',
  dragDescriptionLongPress: 'Nhấn giữ để bắt đầu kéo.',
  dragSelectedKeyboard: (args, formatter) => `Bấm Enter để kéo ${formatter.number(args.count)} mục đã chọn.`,
  dragSelectedKeyboardAlt: (args, formatter) => `Bấm Alt + Enter để kéo ${formatter.number(args.count)} mục đã chọn.`,
  dragSelectedLongPress: (args, formatter) => `Nhấn giữ để kéo ${formatter.number(args.count)} mục đã chọn.`,
  dragStartedKeyboard: 'Đã bắt đầu kéo. Bấm Tab để đến nơi thả rồi bấm Enter để thả, hoặc bấm Escape để thôi.',
  dragStartedTouch: 'Đã bắt đầu kéo. Đến nơi thả rồi chạm hai lần để thả.',
  dragStartedVirtual: 'Đã bắt đầu kéo. Đến nơi thả rồi bấm chuột hoặc Enter để thả.',
  endDragKeyboard: 'Đang kéo. Bấm Enter để thôi.',
  endDragTouch: 'Đang kéo. Chạm hai lần để thôi.',
  endDragVirtual: 'Đang kéo. Bấm để thôi.',
  dropDescriptionKeyboard: 'Bấm Enter để thả, Escape để thôi.',
  dropDescriptionTouch: 'Chạm hai lần để thả.',
  dropDescriptionVirtual: 'Bấm để thả.',
  dropCanceled: 'Đã thôi thả.',
  dropComplete: 'Đã thả xong.',
  dropIndicator: 'vị trí thả',
  dropOnRoot: 'Thả vào',
  dropOnItem: (args) => `Thả vào ${args['itemText']}`,
  insertBefore: (args) => `Chèn trước ${args['itemText']}`,
  insertBetween: (args) => `Chèn giữa ${args['beforeItemText']} và ${args['afterItemText']}`,
  insertAfter: (args) => `Chèn sau ${args['itemText']}`,
};
