import { words } from './partners';
import type { Topic } from './topics';

/** What the plan calls a visit, by its direction and purpose. */
export function visitTitle(direction: 'ra' | 'vao', purpose: string, partner: string, topic: Topic): string {
  const { short, law } = words(partner);
  if (direction === 'ra') {
    switch (purpose) {
      case 'hoi_nghi':
        return `Đoàn dự hội nghị do ${short} tổ chức về ${topic.vi}`;
      case 'hoc_tap':
        return `Đoàn nghiên cứu, khảo sát kinh nghiệm ${law === null ? `của ${short}` : `tại ${law}`} về ${topic.vi}`;
      case 'dam_phan':
        return `Đoàn đàm phán, rà soát việc thực hiện văn kiện hợp tác với ${short}`;
      case 'le_tan':
        return `Đoàn thăm, chào xã giao ${short}`;
      default:
        return `Đoàn làm việc với ${short} về ${topic.vi}`;
    }
  }
  switch (purpose) {
    case 'hoi_nghi':
      return `Đón đoàn ${short} dự hội nghị về ${topic.vi}`;
    case 'hoc_tap':
      return `Đón đoàn ${short} nghiên cứu kinh nghiệm Việt Nam về ${topic.vi}`;
    case 'dam_phan':
      return `Đón đoàn ${short} đàm phán, rà soát việc thực hiện văn kiện hợp tác`;
    case 'le_tan':
      return `Đón đoàn ${short} thăm xã giao`;
    default:
      return `Đón đoàn ${short} sang làm việc về ${topic.vi}`;
  }
}
