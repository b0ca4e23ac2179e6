import type { Random } from '../tools/random';

/** One sentence: what changed in the task, and where it can be seen. */
export function statement(rnd: Random, mechanism: string, label: string, law: string | null): string {
  const whose = law === null ? 'quốc tế' : `của ${law}`;
  switch (mechanism) {
    case 'kinh_nghiem':
      return rnd.pick([
        `Kinh nghiệm ${whose} giới thiệu tại ${label} được tiếp thu trong nội dung trình, thể hiện ở báo cáo kinh nghiệm nước ngoài kèm hồ sơ`,
        `Mô hình ${whose} nêu tại ${label} được dùng để xây dựng phương án, thể hiện ở phần so sánh các lựa chọn`,
      ]);
    case 'gop_y':
      return rnd.pick([
        `Ý kiến góp ý tại ${label} được tiếp thu, chỉnh lý, thể hiện ở bảng tổng hợp, giải trình ý kiến`,
        `Các kiến nghị tại ${label} giúp làm rõ phạm vi điều chỉnh, thể hiện ở bản thuyết minh chi tiết`,
      ]);
    case 'nang_luc':
      return `Cán bộ tham gia ${label} trực tiếp thực hiện nhiệm vụ, áp dụng phương pháp đã học, thể hiện ở phân công và sản phẩm giao nộp`;
    case 'mang_luoi':
      return `Kênh phối hợp thiết lập qua ${label} giúp thu thập thông tin, trao đổi hồ sơ nhanh hơn, thể hiện ở văn bản trao đổi`;
    case 'co_so_phap_ly':
      return `${label} là căn cứ để thực hiện nội dung phối hợp, được viện dẫn trong kế hoạch và hồ sơ nhiệm vụ`;
    case 'nguon_luc':
      return `${label} bố trí kinh phí khảo sát, chuyên gia và trang thiết bị cho nhiệm vụ, thể hiện ở kế hoạch năm của dự án`;
    default:
      return 'Chuyên gia quốc tế làm việc trực tiếp cùng tổ biên tập, thể hiện ở biên bản và các bản ghi chú chuyên môn';
  }
}

export const MECHANISM: Readonly<Record<string, readonly string[]>> = {
  event: ['kinh_nghiem', 'gop_y', 'gop_y'],
  delegation: ['kinh_nghiem', 'kinh_nghiem', 'mang_luoi'],
  course: ['nang_luc'],
  agreement: ['co_so_phap_ly'],
  project: ['nguon_luc'],
  expert: ['chuyen_gia'],
};
