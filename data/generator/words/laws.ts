import { type Topic, topic } from './topics';

/** A law that the ministry prepared: the years of the work, and the year it was passed (null: still on the desk). */
export interface Law {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly passed: number | null;
  readonly topics: readonly Topic[];
}

const law = (name: string, from: number, passed: number | null, ...ids: string[]): Law => ({
  name,
  from,
  to: passed ?? 2026,
  passed,
  topics: ids.map(topic),
});

/** Names of laws that the public record attributes to the ministry; the years are approximate in the sample. */
export const laws: readonly Law[] = [
  law('Luật Tiếp cận thông tin', 2015, 2016, 'tiep-can', 'truyen-thong'),
  law('Luật Đấu giá tài sản', 2015, 2016, 'dau-gia'),
  law('Luật Trợ giúp pháp lý (sửa đổi)', 2016, 2017, 'tgpl-hs', 'tgpl-nu'),
  law('Luật Trách nhiệm bồi thường của Nhà nước (sửa đổi)', 2016, 2017, 'btnn'),
  law('Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự', 2016, 2017, 'phap-nhan', 'chuyen-huong'),
  law('Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật', 2018, 2020, 'ria', 'tham-van'),
  law('Luật sửa đổi, bổ sung một số điều của Luật Giám định tư pháp', 2018, 2020, 'giam-dinh'),
  law('Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính', 2018, 2020, 'xlvphc', 'bpxlhc'),
  law('Luật sửa đổi, bổ sung một số điều của Luật Đấu giá tài sản', 2022, 2024, 'dau-gia'),
  law('Luật Công chứng (sửa đổi)', 2022, 2024, 'cong-chung'),
  law('Luật Thủ đô (sửa đổi)', 2021, 2024, 'tham-van'),
  law('Luật Ban hành văn bản quy phạm pháp luật (sửa đổi)', 2023, 2025, 'ria', 'tham-van', 'ra-soat'),
  law('Luật sửa đổi, bổ sung một số điều của Luật Quốc tịch Việt Nam', 2024, 2025, 'quoc-tich'),
  law('Luật Tương trợ tư pháp về dân sự', 2022, 2025, 'tttp', 'tong-dat', 'chung-cu'),
  law('Luật Thi hành án dân sự (sửa đổi)', 2023, 2025, 'thads', 'thu-hoi', 'so-thads', 'thua-phat-lai'),
  law('Luật Giám định tư pháp (sửa đổi)', 2024, 2025, 'giam-dinh'),
  law('Luật sửa đổi, bổ sung một số điều của Luật Lý lịch tư pháp', 2024, 2025, 'lltp'),
  law('Luật Hộ tịch (sửa đổi)', 2025, null, 'ho-tich', 'khai-sinh'),
  law('Luật Trợ giúp pháp lý (sửa đổi)', 2025, null, 'tgpl-hs', 'tgpl-nu'),
  law('Luật Nuôi con nuôi (sửa đổi)', 2024, null, 'con-nuoi', 'nguon-goc'),
  law('Luật Phổ biến, giáo dục pháp luật (sửa đổi)', 2025, null, 'pbgd', 'truyen-thong'),
  law('Luật Trọng tài thương mại (sửa đổi)', 2024, null, 'trong-tai', 'hoa-giai-tm'),
  law('Luật Luật sư (sửa đổi)', 2025, null, 'luat-su'),
  law('Luật Đăng ký biện pháp bảo đảm', 2025, null, 'dong-san', 'csdl-bao-dam', 'bao-dam'),
];

/** Laws on that subject being drafted in that year. */
export const draftsOf = (about: Topic, year: number): readonly Law[] =>
  laws.filter((l) => l.topics.includes(about) && l.from <= year && l.to >= year);

/** Laws on that subject already passed, at most four years before. */
export const passedOf = (about: Topic, year: number): readonly Law[] =>
  laws.filter((l) => l.topics.includes(about) && l.passed !== null && l.passed < year && l.passed >= year - 4);
