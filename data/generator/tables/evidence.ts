import { DATA_DATE } from '../calendar';
import { addDays, type Day, earlier, vnDay, yearOf } from '../tools/days';
import type { Random } from '../tools/random';

type Kind = 'van_ban' | 'ho_so' | 'bien_ban' | 'bao_cao' | 'khao_sat' | 'so_lieu' | 'danh_gia';
type Test = 'trinh_tu' | 'dau_vet' | 'nhat_quan' | 'quyet_dinh';

export type Evidence = {
  evidence_id: string;
  claim_id: string;
  kind: Kind;
  test: Test;
  supports: boolean;
  independent: boolean;
  dated_on: Day | null;
  ref: string;
};

interface Item {
  readonly kind: Kind;
  readonly test: Test;
  readonly supports?: false;
  readonly independent?: true;
}

/** What the file of a claim must hold for its evidence to reach that level (domain: the steps are cumulative). */
export interface File {
  readonly items: readonly Item[];
  readonly rivals: boolean;
}

const trace: Item = { kind: 'ho_so', test: 'dau_vet' };
const minutes: Item = { kind: 'bien_ban', test: 'nhat_quan', independent: true };
const hoop: Item = { kind: 'bien_ban', test: 'trinh_tu' };

/** Evidence that makes exactly this level, in one of the ways in which it is met. `dated` false: the source has no date. */
export function fileFor(rnd: Random, level: number, dated: boolean): File {
  const timing = dated ? [] : [hoop];
  switch (level) {
    case 0:
      return rnd.pick<File>([
        { items: [], rivals: false },
        { items: [trace, { kind: 'so_lieu', test: 'trinh_tu', supports: false }], rivals: false },
        {
          items: [
            { kind: 'bao_cao', test: 'nhat_quan' },
            { kind: 'van_ban', test: 'quyet_dinh', supports: false, independent: true },
          ],
          rivals: false,
        },
      ]);
    case 1:
      return {
        items: dated ? [{ kind: rnd.pick(['bao_cao', 'bao_cao', 'khao_sat'] as const), test: 'nhat_quan' }] : timing,
        rivals: rnd.chance(0.2),
      };
    case 2:
      return rnd.pick<File>([
        { items: [trace, ...timing], rivals: false },
        { items: [{ kind: 'van_ban', test: 'dau_vet' }, ...timing], rivals: false },
        { items: [{ kind: 'bao_cao', test: 'nhat_quan' }, { kind: 'ho_so', test: 'nhat_quan' }, ...timing], rivals: true },
        { items: [trace, minutes, ...timing], rivals: false },
        { items: [trace, { kind: 'bao_cao', test: 'nhat_quan' }, { kind: 'danh_gia', test: 'nhat_quan' }, ...timing], rivals: true },
      ]);
    case 3:
      return rnd.pick<File>([
        { items: [trace, minutes, ...timing], rivals: true },
        {
          items: [{ kind: 'van_ban', test: 'dau_vet' }, { kind: 'khao_sat', test: 'nhat_quan', independent: true }, ...timing],
          rivals: true,
        },
        {
          items: [trace, { kind: 'so_lieu', test: 'nhat_quan', independent: true }, { kind: 'bao_cao', test: 'nhat_quan' }, ...timing],
          rivals: true,
        },
      ]);
    default:
      return { items: [trace, { kind: 'danh_gia', test: 'quyet_dinh', independent: true }, minutes, ...timing], rivals: true };
  }
}

function reference(rnd: Random, kind: Kind, task: string, source: string, on: Day): string {
  switch (kind) {
    case 'van_ban':
      return `Điều ${rnd.int(3, 68)} của văn bản đã ban hành, đối chiếu bản so sánh pháp luật kèm hồ sơ (${task})`;
    case 'ho_so':
      return `${rnd.pick(['Bản thuyết minh chi tiết', 'Báo cáo kinh nghiệm nước ngoài', 'Bản tổng hợp, tiếp thu ý kiến'])} trong hồ sơ nhiệm vụ ${task}, mục ${rnd.pick(['I', 'II', 'III'])}.${rnd.int(1, 6)}`;
    case 'bien_ban':
      return `Biên bản họp ${rnd.pick(['Tổ biên tập', 'Hội đồng thẩm định', 'Ban soạn thảo', 'nhóm chuyên gia'])} ngày ${vnDay(on)}`;
    case 'bao_cao':
      return `Báo cáo kết quả hoạt động ${source}, trang ${rnd.int(2, 14)}`;
    case 'khao_sat':
      return `Phiếu khảo sát ${rnd.int(18, 160)} cán bộ thụ hưởng năm ${yearOf(on)}`;
    case 'so_lieu':
      return `Số liệu vận hành ${rnd.pick(['hệ thống quản lý hồ sơ', 'cơ sở dữ liệu nghiệp vụ', 'cổng dịch vụ công'])} năm ${yearOf(on)}`;
    case 'danh_gia':
      return `Báo cáo đánh giá của chuyên gia ${rnd.pick(['độc lập', 'tư vấn', 'đánh giá giữa kỳ'])} năm ${yearOf(on)}, trang ${rnd.int(8, 60)}`;
  }
}

export const evidenceRows = (rnd: Random, claim: string, file: File, task: string, source: string, about: Day): readonly Evidence[] =>
  file.items.map((item, i): Evidence => {
    const on = earlier(addDays(about, rnd.int(-40, 25)), DATA_DATE);
    return {
      evidence_id: `${claim}-${i + 1}`,
      claim_id: claim,
      kind: item.kind,
      test: item.test,
      supports: item.supports ?? true,
      independent: item.independent ?? false,
      dated_on: rnd.chance(0.05) ? null : on,
      ref: reference(rnd, item.kind, task, source, on),
    };
  });
