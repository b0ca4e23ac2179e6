import type { Random } from '../tools/random';
import type { Desk } from '../units';
import { type Content, implementing } from './event-titles';
import { passedOf } from './laws';
import { words } from './partners';
import type { Topic } from './topics';

/** Skills, with the desks that teach them (none: any desk). */
const SKILLS: readonly (readonly [skill: string, content: Content, desks: readonly Desk[]])[] = [
  ['đàm phán, soạn thảo thỏa thuận quốc tế', 'dao_tao', ['qt', 'plqt']],
  ['tiếng Anh pháp lý', 'dao_tao', ['qt', 'plqt', 'tccb', 'hvtp', 'dhlhn']],
  ['tiếng Pháp pháp lý', 'dao_tao', ['qt', 'hvtp', 'dhlhn']],
  ['tiếng Nhật pháp lý', 'dao_tao', ['dhlhn']],
  ['công tác đối ngoại và lễ tân ngoại giao', 'dao_tao', ['qt', 'vp']],
  ['quản lý dự án sử dụng vốn viện trợ', 'dao_tao', ['qt', 'khtc']],
  ['soạn thảo văn bản quy phạm pháp luật', 'xay_dung_pl', ['xdpl', 'dskt', 'hshc', 'plqt', 'ktvb']],
  ['phân tích chính sách và đánh giá tác động', 'xay_dung_pl', ['xdpl', 'dskt', 'hshc', 'vkhpl']],
  ['nghiên cứu pháp luật so sánh', 'xay_dung_pl', ['vkhpl', 'dhlhn', 'dskt', 'hshc']],
  ['giải quyết tranh chấp đầu tư quốc tế', 'thi_hanh_pl', ['plqt']],
  ['thẩm định hồ sơ tương trợ tư pháp', 'thi_hanh_pl', ['plqt']],
  ['hòa giải, đối thoại', 'thi_hanh_pl', ['btttp', 'pbgdpl', 'hvtp']],
  ['xác minh điều kiện và tổ chức cưỡng chế thi hành án', 'thi_hanh_pl', ['thads']],
  ['giao tiếp, hỗ trợ người chưa thành niên và người yếu thế', 'thi_hanh_pl', ['hshc', 'tgpl', 'connuoi', 'xlvphc']],
  ['giảng dạy tích cực cho người lớn', 'dao_tao', ['hvtp', 'dhlhn', 'tccb']],
  ['an toàn thông tin và quản trị dữ liệu', 'cai_cach_tp', ['cntt', 'gdbd', 'hotich', 'thads']],
  ['viết tin, bài về chính sách pháp luật', 'dao_tao', ['bao', 'tapchi', 'pbgdpl']],
];

export interface CourseTitle {
  readonly vi: string;
  readonly content: Content;
}

export function courseTitle(rnd: Random, topic: Topic, kind: string, partner: string | null, abroad: boolean, year: number): CourseTitle {
  const law = partner === null ? null : words(partner).law;
  if (kind === 'dai_han') {
    const where = law ?? 'Pháp';
    return {
      vi: `Chương trình thạc sĩ luật ${rnd.pick(['so sánh', 'kinh doanh quốc tế', 'quốc tế', 'dân sự'])} tại ${where}`,
      content: 'dao_tao',
    };
  }
  if (kind === 'giang_vien') return { vi: `Khóa đào tạo giảng viên nguồn về ${topic.vi}`, content: 'dao_tao' };
  if (abroad && law !== null) {
    return {
      vi: `Khóa nghiên cứu, khảo sát tại ${law} về ${topic.vi}`,
      content: rnd.chance(implementing(year)) ? 'thi_hanh_pl' : 'xay_dung_pl',
    };
  }
  const passed = passedOf(topic, year);
  if (passed.length > 0 && rnd.chance(0.35)) {
    return { vi: `Khóa tập huấn về ${rnd.pick(passed).name}`, content: 'thi_hanh_pl' };
  }
  const skills = SKILLS.filter(([, , desks]) => desks.includes(topic.desk));
  if (skills.length > 0 && rnd.chance(0.4)) {
    const [skill, content] = rnd.pick(skills);
    return { vi: `Khóa bồi dưỡng kỹ năng ${skill}`, content };
  }
  const level = rnd.pick(['Khóa bồi dưỡng cơ bản', 'Khóa bồi dưỡng chuyên sâu', 'Khóa bồi dưỡng nâng cao', 'Lớp bồi dưỡng nghiệp vụ']);
  return { vi: `${level} về ${topic.vi}`, content: rnd.chance(implementing(year)) ? 'thi_hanh_pl' : 'dao_tao' };
}
