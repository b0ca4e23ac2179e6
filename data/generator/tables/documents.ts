import { DATA_DATE, YEARS } from '../calendar';
import { addDays, day, type Day, earlier, workday } from '../tools/days';
import { type Random, random } from '../tools/random';
import { pad } from '../tools/row';
import { unitAt } from '../units';
import { type Law, laws, passedOf } from '../words/laws';
import { type Topic, topicWeights } from '../words/topics';

export type LegalDocument = {
  legal_doc_id: string;
  number: string | null;
  type: string;
  title_vi: string;
  lead_unit_id: string;
  stage: string;
  submitted_on: Day | null;
  issued_on: Day | null;
  effective_on: Day | null;
};

export interface Norm {
  readonly row: LegalDocument;
  readonly topic: Topic;
  readonly year: number;
}

// prettier-ignore
const PER_YEAR: readonly (readonly [string, number])[] = [['thong_tu', 26], ['nghi_dinh', 16], ['quyet_dinh', 9], ['nghi_quyet', 1]];
/** Numbers carry an M, so that no one mistakes them for those of real documents. */
const MARK: Readonly<Record<string, string>> = {
  luat: 'QH',
  nghi_quyet: 'NQ-CP',
  nghi_dinh: 'NĐ-CP',
  quyet_dinh: 'QĐ-TTg',
  thong_tu: 'TT-BTP',
};

function title(rnd: Random, type: string, topic: Topic, year: number): string {
  const about = topic.vi;
  const passed = passedOf(topic, year + 1);
  const law = passed.length > 0 && rnd.chance(0.5) ? rnd.pick(passed).name : null;
  if (type === 'nghi_dinh') {
    if (law) return `Nghị định quy định chi tiết một số điều và biện pháp thi hành ${law}`;
    return `${rnd.pick(['Nghị định sửa đổi, bổ sung một số điều của các nghị định về', 'Nghị định quy định một số biện pháp bảo đảm thi hành pháp luật về', 'Nghị định về'])} ${about}`;
  }
  if (type === 'quyet_dinh') {
    if (law) return `Quyết định của Thủ tướng Chính phủ ban hành Kế hoạch triển khai thi hành ${law}`;
    return `Quyết định của Thủ tướng Chính phủ phê duyệt Đề án nâng cao hiệu quả công tác về ${about}`;
  }
  if (type === 'nghi_quyet') return `Nghị quyết của Chính phủ về một số giải pháp tháo gỡ vướng mắc về ${about}`;
  if (law && rnd.chance(0.5)) return `Thông tư quy định chi tiết một số điều của ${law}`;
  return `${rnd.pick(['Thông tư hướng dẫn một số nội dung về', 'Thông tư sửa đổi, bổ sung một số điều của các thông tư về', 'Thông tư ban hành, hướng dẫn sử dụng biểu mẫu về', 'Thông tư quy định chế độ báo cáo, thống kê về', 'Thông tư quy định trình tự, thủ tục giải quyết công việc về'])} ${about}`;
}

interface Draft extends Omit<Norm, 'row'> {
  readonly row: Omit<LegalDocument, 'legal_doc_id' | 'number'>;
}

function dated(rnd: Random, type: string, vi: string, topic: Topic, year: number, issued: Day, stuck: number): Draft {
  const done = issued <= DATA_DATE && !rnd.chance(stuck);
  const submitted = workday(addDays(earlier(issued, DATA_DATE), -rnd.int(20, 80)));
  const stage = done ? 'ban_hanh' : rnd.draw({ soan_thao: 5, tham_dinh: 3, trinh: 2, de_nghi: 1 });
  const on = done ? issued : DATA_DATE;
  return {
    topic,
    year,
    row: {
      type,
      title_vi: vi,
      lead_unit_id: unitAt(topic.desk, on),
      stage,
      submitted_on: done || stage === 'trinh' ? submitted : null,
      issued_on: done ? issued : null,
      effective_on: done ? addDays(issued, type === 'quyet_dinh' || type === 'nghi_quyet' ? 0 : rnd.pick([45, 45, 50, 60])) : null,
    },
  };
}

function ofLaw(law: Law): Draft {
  const rnd = random(`law ${law.name}`);
  const topic = rnd.pick(law.topics);
  const year = law.passed ?? 2026;
  const issued = law.passed === null ? '2027-06-15' : workday(day(law.passed, rnd.pick([6, 11]), rnd.int(18, 27)));
  return dated(rnd, 'luat', law.name, topic, year, issued, 0);
}

function ofYear(year: number, titles: Set<string>): Draft[] {
  const rnd = random(`documents ${year}`);
  const norms = topicWeights.filter(([t]) => t.sort === 'norm');
  return PER_YEAR.flatMap(([type, count]) =>
    Array.from({ length: count }, () => {
      for (;;) {
        const topic = rnd.weighted(norms);
        const vi = title(rnd, type, topic, year);
        if (titles.has(`${vi} ${Math.floor(year / 3)}`)) continue;
        titles.add(`${vi} ${Math.floor(year / 3)}`);
        const issued = workday(
          day(
            year,
            rnd.weighted([
              [rnd.int(1, 6), 40],
              [rnd.int(7, 12), 60],
            ]),
            rnd.int(2, 27),
          ),
        );
        return dated(rnd, type, vi, topic, year, issued, year < 2024 ? 0.03 : 0.1);
      }
    }),
  );
}

/** Laws, decrees, circulars and decisions that the ministry's units drafted. */
export function documents(): readonly Norm[] {
  const titles = new Set<string>();
  const drafts = YEARS.flatMap((year) => [...laws.filter((l) => (l.passed ?? 2026) === year).map(ofLaw), ...ofYear(year, titles)]);
  const counts = new Map<string, number>();
  const next = (key: string) => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return pad(counts.get(key) ?? 0);
  };
  return drafts.map((d): Norm => {
    const number =
      d.row.issued_on === null ? null : `M${next(`${d.row.type}${d.year}`)}/${d.row.issued_on.slice(0, 4)}/${MARK[d.row.type] ?? ''}`;
    return { ...d, row: { legal_doc_id: `VB-${d.year}-${next(`id${d.year}`)}`, number, ...d.row } };
  });
}
