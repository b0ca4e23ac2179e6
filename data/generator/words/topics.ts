import type { Desk } from '../units';

/** Where the ministry's tasks on a subject are counted. */
export type Area = 'xay_dung_pl' | 'thi_hanh_pl' | 'thads' | 'bo_tro_tp' | 'hanh_chinh_tp' | 'pbgdpl' | 'plqt' | 'dao_tao' | 'khac';

/** A subject of cooperation: a noun phrase that follows "về" (and "on" in English). */
export interface Topic {
  readonly id: string;
  readonly desk: Desk;
  readonly area: Area;
  readonly vi: string;
  readonly en: string;
  /** `law`: rules of a code; `norm`: also of decrees and circulars; `act`: something done; `craft`: teaching, managing. */
  readonly sort: 'law' | 'norm' | 'act' | 'craft';
  /** Work that digital tools serve. */
  readonly digital: boolean;
}

type Sort = Topic['sort'];

// prettier-ignore
const LINES: readonly (readonly [string, Desk, Area, string, string, Sort | `${Sort} digital`])[] = [
  ['ngay-tinh', 'dskt', 'xay_dung_pl', 'bảo vệ người thứ ba ngay tình trong giao dịch dân sự', 'protecting bona fide third parties in civil transactions', 'law'],
  ['boi-thuong', 'dskt', 'xay_dung_pl', 'trách nhiệm bồi thường thiệt hại ngoài hợp đồng', 'non-contractual liability', 'law'],
  ['bao-dam', 'dskt', 'xay_dung_pl', 'biện pháp bảo đảm thực hiện nghĩa vụ', 'security for the performance of obligations', 'norm'],
  ['pha-san', 'dskt', 'xay_dung_pl', 'phá sản và phục hồi doanh nghiệp', 'insolvency and business rescue', 'law'],
  ['dnnvv', 'dskt', 'thi_hanh_pl', 'hỗ trợ pháp lý cho doanh nghiệp nhỏ và vừa', 'legal support for small and medium-sized enterprises', 'norm'],
  ['dien-tu', 'dskt', 'xay_dung_pl', 'giao dịch điện tử và hợp đồng thông minh', 'electronic transactions and smart contracts', 'law'],
  ['dong-san', 'gdbd', 'hanh_chinh_tp', 'đăng ký biện pháp bảo đảm bằng động sản', 'registration of security over movable property', 'norm digital'],
  ['csdl-bao-dam', 'gdbd', 'hanh_chinh_tp', 'quản lý, khai thác cơ sở dữ liệu quốc gia về biện pháp bảo đảm', 'use of the national register of security interests', 'act digital'],
  ['btnn', 'btnn', 'hanh_chinh_tp', 'trách nhiệm bồi thường của Nhà nước', 'State liability', 'norm'],
  ['chuyen-huong', 'hshc', 'xay_dung_pl', 'xử lý chuyển hướng đối với người chưa thành niên', 'diversion measures for juveniles', 'law'],
  ['phap-nhan', 'hshc', 'xay_dung_pl', 'trách nhiệm hình sự của pháp nhân thương mại', 'criminal liability of commercial legal persons', 'law'],
  ['uncat', 'hshc', 'thi_hanh_pl', 'thực thi Công ước của Liên hợp quốc về chống tra tấn', 'implementation of the UN Convention against Torture', 'act'],
  ['iccpr', 'hshc', 'thi_hanh_pl', 'thực thi Công ước quốc tế về các quyền dân sự và chính trị', 'implementation of the International Covenant on Civil and Political Rights', 'act'],
  ['xlvphc', 'xlvphc', 'thi_hanh_pl', 'xử lý vi phạm hành chính', 'handling of administrative violations', 'norm'],
  ['bpxlhc', 'xlvphc', 'thi_hanh_pl', 'áp dụng biện pháp xử lý hành chính đối với người chưa thành niên', 'administrative measures for juveniles', 'norm'],
  ['tttp', 'plqt', 'plqt', 'tương trợ tư pháp trong lĩnh vực dân sự', 'mutual legal assistance in civil matters', 'norm'],
  ['tong-dat', 'plqt', 'plqt', 'tống đạt giấy tờ ra nước ngoài theo Công ước La Hay năm 1965', 'service abroad under the 1965 Hague Convention', 'act digital'],
  ['chung-cu', 'plqt', 'plqt', 'thu thập chứng cứ ở nước ngoài theo Công ước La Hay năm 1970', 'taking of evidence abroad under the 1970 Hague Convention', 'act'],
  ['dau-tu', 'plqt', 'plqt', 'phòng ngừa và giải quyết tranh chấp đầu tư quốc tế', 'prevention and settlement of international investment disputes', 'norm'],
  ['cisg', 'plqt', 'plqt', 'áp dụng Công ước Viên năm 1980 về hợp đồng mua bán hàng hóa quốc tế', 'application of the 1980 Vienna Sales Convention', 'act'],
  ['fta', 'plqt', 'plqt', 'thực thi cam kết pháp lý trong các hiệp định thương mại tự do thế hệ mới', 'legal commitments in new-generation free trade agreements', 'act'],
  ['cong-nhan', 'plqt', 'plqt', 'công nhận và cho thi hành bản án dân sự của tòa án nước ngoài', 'recognition and enforcement of foreign civil judgments', 'law'],
  ['dieu-uoc', 'plqt', 'plqt', 'ký kết và thực hiện điều ước quốc tế', 'conclusion and implementation of treaties', 'norm'],
  ['con-nuoi', 'connuoi', 'hanh_chinh_tp', 'bảo vệ quyền trẻ em trong nuôi con nuôi quốc tế theo Công ước La Hay năm 1993', 'children’s rights in intercountry adoption under the 1993 Hague Convention', 'act'],
  ['nguon-goc', 'connuoi', 'hanh_chinh_tp', 'theo dõi, hỗ trợ sau khi giải quyết việc nuôi con nuôi', 'follow-up and support after adoption', 'norm'],
  ['ho-tich', 'hotich', 'hanh_chinh_tp', 'đăng ký và thống kê hộ tịch', 'civil registration and vital statistics', 'norm digital'],
  ['khai-sinh', 'hotich', 'hanh_chinh_tp', 'đăng ký khai sinh cho trẻ em vùng biên giới', 'birth registration for children in border areas', 'act'],
  ['quoc-tich', 'hotich', 'hanh_chinh_tp', 'quốc tịch và phòng ngừa tình trạng không quốc tịch', 'nationality and prevention of statelessness', 'norm'],
  ['lltp', 'hotich', 'hanh_chinh_tp', 'lý lịch tư pháp và cấp Phiếu lý lịch tư pháp trực tuyến', 'judicial records and online certificates', 'norm digital'],
  ['chung-thuc', 'hotich', 'hanh_chinh_tp', 'chứng thực điện tử', 'electronic certification', 'norm'],
  ['tgpl-hs', 'tgpl', 'pbgdpl', 'trợ giúp pháp lý trong tố tụng hình sự', 'legal aid in criminal proceedings', 'norm'],
  ['tgpl-nu', 'tgpl', 'pbgdpl', 'trợ giúp pháp lý cho phụ nữ và trẻ em là nạn nhân của bạo lực', 'legal aid for women and children who are victims of violence', 'norm'],
  ['pbgd', 'pbgdpl', 'pbgdpl', 'phổ biến, giáo dục pháp luật cho đồng bào dân tộc thiểu số', 'legal education for ethnic minorities', 'norm digital'],
  ['hoa-giai-cs', 'pbgdpl', 'pbgdpl', 'hòa giải ở cơ sở', 'grassroots mediation', 'norm'],
  ['tiep-can', 'pbgdpl', 'pbgdpl', 'xây dựng cấp xã đạt chuẩn tiếp cận pháp luật', 'communes that meet access-to-law standards', 'norm'],
  ['hoa-giai-tm', 'btttp', 'bo_tro_tp', 'hòa giải thương mại', 'commercial mediation', 'norm digital'],
  ['trong-tai', 'btttp', 'bo_tro_tp', 'trọng tài thương mại', 'commercial arbitration', 'norm'],
  ['luat-su', 'btttp', 'bo_tro_tp', 'quản lý hành nghề luật sư', 'regulation of the legal profession', 'norm digital'],
  ['cong-chung', 'btttp', 'bo_tro_tp', 'công chứng và công chứng điện tử', 'notarial practice and electronic notarisation', 'norm'],
  ['giam-dinh', 'btttp', 'bo_tro_tp', 'giám định tư pháp', 'forensic expertise', 'norm'],
  ['dau-gia', 'btttp', 'bo_tro_tp', 'đấu giá tài sản', 'property auctions', 'norm digital'],
  ['thads', 'thads', 'thads', 'tổ chức thi hành án dân sự', 'civil judgment enforcement', 'norm digital'],
  ['thu-hoi', 'thads', 'thads', 'thu hồi tài sản trong các vụ án kinh tế, tham nhũng', 'asset recovery in economic and corruption cases', 'law'],
  ['so-thads', 'thads', 'thads', 'ứng dụng công nghệ số trong thi hành án dân sự', 'digital technology in civil judgment enforcement', 'act'],
  ['thua-phat-lai', 'thads', 'thads', 'tổ chức và hoạt động của thừa phát lại', 'the profession of bailiffs', 'norm'],
  ['ria', 'xdpl', 'xay_dung_pl', 'đánh giá tác động của chính sách trong xây dựng pháp luật', 'regulatory impact assessment', 'norm'],
  ['tham-van', 'xdpl', 'xay_dung_pl', 'tham vấn công chúng trong xây dựng văn bản quy phạm pháp luật', 'public consultation in law-making', 'norm digital'],
  ['ra-soat', 'ktvb', 'thi_hanh_pl', 'kiểm tra, rà soát và hợp nhất văn bản quy phạm pháp luật', 'review and consolidation of legal documents', 'norm digital'],
  ['theo-doi', 'ktvb', 'thi_hanh_pl', 'theo dõi tình hình thi hành pháp luật', 'monitoring of law implementation', 'norm'],
  ['hanh-nghe', 'hvtp', 'dao_tao', 'phương pháp giảng dạy kỹ năng hành nghề luật', 'methods of teaching legal practice skills', 'craft'],
  ['chuc-danh', 'hvtp', 'dao_tao', 'đào tạo các chức danh tư pháp', 'training for judicial titles', 'norm'],
  ['so-sanh', 'dhlhn', 'dao_tao', 'giảng dạy pháp luật quốc tế và pháp luật so sánh', 'teaching of international and comparative law', 'craft'],
  ['thuc-hanh', 'dhlhn', 'dao_tao', 'giáo dục pháp luật thực hành', 'clinical legal education', 'craft'],
  ['chien-luoc', 'vkhpl', 'xay_dung_pl', 'chiến lược phát triển hệ thống pháp luật', 'strategy for developing the legal system', 'craft'],
  ['tu-phap', 'vkhpl', 'khac', 'cải cách tư pháp trong nhà nước pháp quyền', 'judicial reform under the rule of law', 'craft'],
  ['ql-htqt', 'qt', 'khac', 'quản lý hợp tác quốc tế về pháp luật và cải cách tư pháp', 'management of international legal and judicial cooperation', 'norm'],
  ['dieu-phoi', 'qt', 'khac', 'điều phối viện trợ trong lĩnh vực pháp luật và tư pháp', 'aid coordination in the legal and judicial sector', 'craft'],
  ['so-hoa', 'cntt', 'khac', 'chuyển đổi số trong ngành Tư pháp', 'digital transformation of the justice sector', 'craft'],
  ['oda', 'khtc', 'khac', 'quản lý tài chính chương trình, dự án sử dụng vốn viện trợ', 'financial management of aid projects', 'craft'],
  ['nhan-luc', 'tccb', 'dao_tao', 'phát triển nguồn nhân lực pháp luật chất lượng cao', 'developing high-quality legal personnel', 'craft'],
  ['hanh-chinh', 'vp', 'khac', 'cải cách hành chính trong ngành Tư pháp', 'administrative reform of the justice sector', 'craft'],
  ['tthc', 'kstthc', 'khac', 'cắt giảm, đơn giản hóa thủ tục hành chính', 'simplification of administrative procedures', 'craft'],
  ['truyen-thong', 'bao', 'pbgdpl', 'truyền thông dự thảo chính sách pháp luật', 'communication on draft legal policies', 'act digital'],
  ['tap-chi', 'tapchi', 'pbgdpl', 'xuất bản học thuật về luật học', 'academic publishing in law', 'craft'],
];

export const topics: readonly Topic[] = LINES.map(([id, desk, area, vi, en, kind]) => ({
  id,
  desk,
  area,
  vi,
  en,
  sort: kind.replace(' digital', '') as Sort,
  digital: kind.endsWith('digital'),
}));

const byId = new Map(topics.map((t) => [t.id, t]));

export function topic(id: string): Topic {
  const found = byId.get(id);
  if (!found) throw new RangeError(`no topic ${id}`);
  return found;
}

/** How much of the ministry's cooperation each desk carries. */
// prettier-ignore
export const DESK_WEIGHT: Readonly<Record<Desk, number>> = {
  qt: 3, plqt: 14, hvtp: 10, btttp: 8, dskt: 8, thads: 7, hshc: 7, tgpl: 4, pbgdpl: 6, hotich: 5, connuoi: 4, gdbd: 3,
  btnn: 2, xdpl: 4, ktvb: 3, xlvphc: 3, dhlhn: 7, vkhpl: 4, cntt: 2, khtc: 1.5, tccb: 2, vp: 1.5, kstthc: 0, bao: 0.8,
  tapchi: 0.6,
};

export const topicWeights: readonly (readonly [Topic, number])[] = topics.map((t) => [
  t,
  DESK_WEIGHT[t.desk] / topics.filter((o) => o.desk === t.desk).length,
]);
