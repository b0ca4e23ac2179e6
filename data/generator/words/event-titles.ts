import type { Random } from '../tools/random';
import { draftsOf, passedOf } from './laws';
import { words } from './partners';
import type { Topic } from './topics';

export type Content = 'xay_dung_pl' | 'thi_hanh_pl' | 'dao_tao' | 'cai_cach_tp';
export type EventKind = 'hoi_nghi' | 'hoi_thao' | 'toa_dam' | 'tap_huan';

export interface Title {
  readonly kind: EventKind;
  readonly vi: string;
  readonly content: Content;
}

/** Implementation slowly takes the place of law-making. */
export const implementing = (year: number): number => 0.26 + (year - 2016) * 0.022;

function content(rnd: Random, topic: Topic, year: number): Content {
  if (topic.area === 'dao_tao') return rnd.chance(0.7) ? 'dao_tao' : 'cai_cach_tp';
  if (rnd.chance(implementing(year))) return 'thi_hanh_pl';
  return rnd.draw({ xay_dung_pl: 60, cai_cach_tp: 25, dao_tao: 15 });
}

type Titled = Omit<Title, 'content'>;

/** Words for what may be said of any subject, then for those that have rules of their own. */
function choices(topic: Topic, area: Content): readonly Titled[] {
  const about = topic.vi;
  const lawful = topic.sort === 'law' || topic.sort === 'norm';
  if (area === 'thi_hanh_pl') {
    return [
      { kind: 'tap_huan', vi: `Tập huấn nghiệp vụ về ${about}` },
      { kind: 'toa_dam', vi: `Tọa đàm trao đổi khó khăn, vướng mắc về ${about}` },
      ...(lawful
        ? ([
            { kind: 'hoi_thao', vi: `Hội thảo đánh giá thực tiễn áp dụng quy định về ${about}` },
            { kind: 'hoi_nghi', vi: `Hội nghị sơ kết thực hiện quy định về ${about}` },
          ] as const)
        : ([
            { kind: 'hoi_thao', vi: `Hội thảo đánh giá kết quả và định hướng về ${about}` },
            { kind: 'hoi_nghi', vi: `Hội nghị trao đổi nghiệp vụ về ${about}` },
          ] as const)),
    ];
  }
  if (area === 'dao_tao') {
    return [
      { kind: 'tap_huan', vi: `Tập huấn giảng viên nguồn về ${about}` },
      { kind: 'hoi_thao', vi: `Hội thảo xây dựng tài liệu bồi dưỡng về ${about}` },
      { kind: 'toa_dam', vi: `Tọa đàm đổi mới nội dung, phương pháp bồi dưỡng về ${about}` },
    ];
  }
  if (area === 'cai_cach_tp') {
    return [
      { kind: 'hoi_thao', vi: `Hội thảo khoa học về ${about}` },
      { kind: 'toa_dam', vi: topic.digital ? `Tọa đàm về ứng dụng công nghệ số phục vụ ${about}` : `Tọa đàm khoa học về ${about}` },
    ];
  }
  return [
    { kind: 'hoi_thao', vi: `Hội thảo kinh nghiệm quốc tế về ${about}` },
    { kind: 'toa_dam', vi: `Tọa đàm chuyên đề về ${about}` },
    ...(lawful ? ([{ kind: 'hoi_thao', vi: `Hội thảo nhận diện bất cập, kiến nghị hoàn thiện pháp luật về ${about}` }] as const) : []),
  ];
}

/** A title that fits the subject, the partner and what was being drafted that year. */
export function eventTitle(rnd: Random, topic: Topic, partner: string | null, year: number): Title {
  const drafts = draftsOf(topic, year);
  if (drafts.length > 0 && rnd.chance(0.45)) {
    const law = rnd.pick(drafts).name;
    return rnd.pick<Title>([
      { kind: 'hoi_thao', vi: `Hội thảo góp ý dự thảo ${law}`, content: 'xay_dung_pl' },
      { kind: 'toa_dam', vi: `Tọa đàm với chuyên gia quốc tế về dự thảo ${law}`, content: 'xay_dung_pl' },
      { kind: 'hoi_thao', vi: `Hội thảo đánh giá tác động của các chính sách trong đề nghị xây dựng ${law}`, content: 'xay_dung_pl' },
    ]);
  }
  const passed = passedOf(topic, year);
  if (passed.length > 0 && rnd.chance(0.3)) {
    const law = rnd.pick(passed).name;
    return rnd.pick<Title>([
      { kind: 'hoi_nghi', vi: `Hội nghị triển khai thi hành ${law}`, content: 'thi_hanh_pl' },
      { kind: 'tap_huan', vi: `Tập huấn chuyên sâu quy định mới của ${law}`, content: 'thi_hanh_pl' },
      { kind: 'hoi_thao', vi: `Hội thảo đánh giá bước đầu việc thi hành ${law}`, content: 'thi_hanh_pl' },
    ]);
  }
  const law = partner === null ? null : words(partner).law;
  if (law !== null && rnd.chance(0.35)) {
    return rnd.pick<Title>([
      { kind: 'hoi_thao', vi: `Hội thảo chia sẻ kinh nghiệm của ${law} về ${topic.vi}`, content: 'xay_dung_pl' },
      { kind: 'toa_dam', vi: `Tọa đàm với chuyên gia ${law} về ${topic.vi}`, content: content(rnd, topic, year) },
    ]);
  }
  const area = content(rnd, topic, year);
  return { ...rnd.pick(choices(topic, area)), content: area };
}
