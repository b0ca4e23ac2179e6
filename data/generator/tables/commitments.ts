import { DATA_DATE } from '../calendar';
import { addDays, type Day, yearOf } from '../tools/days';
import { type Random, random } from '../tools/random';
import { pad } from '../tools/row';
import { alive, bodyAt, unitAt } from '../units';
import type { Source } from './sources';

type Commitment = {
  commitment_id: string;
  source_kind: string;
  source_id: string;
  text_vi: string;
  owner_unit_id: string;
  made_on: Day;
  due_on: Day;
  done_on: Day | null;
  status: string;
};

/** How often something was promised after an activity of that kind. */
const OFTEN: Readonly<Record<string, number>> = { delegation: 0.27, event: 0.17, agreement: 0.9, course: 0.13, project: 0 };

function text(rnd: Random, s: Source): string {
  const about = s.topic?.vi ?? 'các nội dung hợp tác đã thống nhất';
  switch (s.kind) {
    case 'delegation':
      return rnd.pick([
        `Gửi đối tác dự thảo kế hoạch hợp tác năm sau về ${about}`,
        `Tổng hợp kinh nghiệm thu được về ${about}, gửi các đơn vị liên quan sử dụng`,
        `Cử đầu mối và trao đổi thông tin định kỳ với đối tác về ${about}`,
        `Cung cấp cho đối tác bản dịch văn bản quy phạm pháp luật về ${about}`,
        `Đề xuất hoạt động tiếp theo về ${about} đưa vào kế hoạch đối ngoại`,
      ]);
    case 'event':
      return rnd.pick([
        `Hoàn thiện báo cáo tổng hợp ý kiến tại hội thảo về ${about}, gửi cơ quan soạn thảo`,
        `Đăng tải tài liệu, kỷ yếu về ${about} để các đơn vị khai thác`,
        `Kiến nghị hướng sửa đổi quy định về ${about}`,
      ]);
    case 'course':
      return rnd.pick([
        `Tổ chức chia sẻ lại nội dung khóa học về ${about} tại đơn vị`,
        `Theo dõi, báo cáo kết quả áp dụng sau 6 tháng của học viên khóa ${s.id}`,
      ]);
    default:
      return rnd.pick([
        'Xây dựng kế hoạch triển khai thực hiện văn kiện',
        'Tổ chức họp rà soát tình hình thực hiện văn kiện với đối tác',
        'Thông báo cho các đơn vị nội dung văn kiện và phân công thực hiện',
      ]);
  }
}

/** Promises made at activities, with their term; kept more and more often on time. */
export function commitments(sources: readonly Source[]): readonly Commitment[] {
  const counts = new Map<number, number>();
  return sources.flatMap((s): Commitment[] => {
    const rnd = random(`commitment ${s.kind} ${s.id}`);
    if (s.on > DATA_DATE || s.on < '2016' || !rnd.chance(OFTEN[s.kind] ?? 0)) return [];
    const made = addDays(s.on, rnd.int(0, 3));
    const due = addDays(made, rnd.pick([30, 60, 60, 90, 90, 120, 180]));
    const year = yearOf(made);
    counts.set(year, (counts.get(year) ?? 0) + 1);
    const x = rnd.next();
    const onTime = 0.54 + (year - 2016) * 0.022;
    const done = x < onTime ? addDays(due, -rnd.int(0, 20)) : x < 0.93 ? addDays(due, rnd.int(5, 75)) : null;
    const dropped = x >= 0.93 && x < 0.97 && due < DATA_DATE;
    const finished = done !== null && done <= DATA_DATE;
    return [
      {
        commitment_id: `CK-${year}-${pad(counts.get(year) ?? 0)}`,
        source_kind: s.kind,
        source_id: s.id,
        text_vi: text(rnd, s),
        // What is still to be done passes to the unit that holds the subject when it is due.
        owner_unit_id: alive(s.unit, made)
          ? (bodyAt(s.unit, due < DATA_DATE ? due : DATA_DATE) ?? unitAt(s.desk, due < DATA_DATE ? due : DATA_DATE))
          : s.unit,
        made_on: made,
        due_on: due,
        done_on: finished ? (done < made ? made : done) : null,
        status: finished ? 'xong' : dropped ? 'khong' : 'dang',
      },
    ];
  });
}
