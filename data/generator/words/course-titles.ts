import type { Random } from '../tools/random';
import { type Content, implementing } from './event-titles';
import { passedOf } from './laws';
import { words } from './partners';
import type { Topic } from './topics';

/** Skills taught to officials whatever their unit. */
const SKILLS: readonly (readonly [string, Content])[] = [
  ['đàm phán, soạn thảo thỏa thuận quốc tế', 'dao_tao'],
  ['tiếng Anh pháp lý', 'dao_tao'],
  ['tiếng Pháp pháp lý', 'dao_tao'],
  ['soạn thảo văn bản quy phạm pháp luật', 'xay_dung_pl'],
  ['phân tích chính sách và đánh giá tác động', 'xay_dung_pl'],
  ['nghiên cứu pháp luật so sánh', 'xay_dung_pl'],
  ['giải quyết tranh chấp đầu tư quốc tế', 'thi_hanh_pl'],
  ['thẩm định hồ sơ tương trợ tư pháp', 'thi_hanh_pl'],
  ['quản lý dự án sử dụng vốn viện trợ', 'dao_tao'],
  ['công tác đối ngoại và lễ tân ngoại giao', 'dao_tao'],
  ['hòa giải, đối thoại', 'thi_hanh_pl'],
  ['xác minh điều kiện và tổ chức cưỡng chế thi hành án', 'thi_hanh_pl'],
  ['tham vấn trẻ em trong hoạt động tư pháp', 'thi_hanh_pl'],
  ['giảng dạy tích cực cho người lớn', 'dao_tao'],
];

export interface CourseTitle {
  readonly vi: string;
  readonly content: Content;
}

export function courseTitle(rnd: Random, topic: Topic, kind: string, partner: string | null, abroad: boolean, year: number): CourseTitle {
  const law = partner === null ? null : words(partner).law;
  if (kind === 'dai_han') {
    const where = law ?? 'Pháp';
    return { vi: `Chương trình thạc sĩ luật ${rnd.pick(['so sánh', 'kinh doanh quốc tế', 'quốc tế', 'dân sự'])} tại ${where}`, content: 'dao_tao' };
  }
  if (kind === 'giang_vien') return { vi: `Khóa đào tạo giảng viên nguồn về ${topic.vi}`, content: 'dao_tao' };
  if (abroad && law !== null) {
    return { vi: `Khóa nghiên cứu, khảo sát tại ${law} về ${topic.vi}`, content: rnd.chance(implementing(year)) ? 'thi_hanh_pl' : 'xay_dung_pl' };
  }
  const passed = passedOf(topic, year);
  if (passed.length > 0 && rnd.chance(0.35)) {
    return { vi: `Khóa tập huấn về ${rnd.pick(passed).name}`, content: 'thi_hanh_pl' };
  }
  if (rnd.chance(0.4)) {
    const [skill, content] = rnd.pick(SKILLS);
    return { vi: `Khóa bồi dưỡng kỹ năng ${skill}`, content };
  }
  return { vi: `Khóa bồi dưỡng chuyên sâu về ${topic.vi}`, content: rnd.chance(implementing(year)) ? 'thi_hanh_pl' : 'dao_tao' };
}
