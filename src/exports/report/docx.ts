import { periodLong } from '../../i18n/dates';
import type { Lang } from '../../i18n/format';
import '../../i18n/late/office';
import '../../i18n/late/paper';
import '../../i18n/late/report';
import { translator } from '../../i18n/text';
import { writeDocument } from '../../office/document/document';
import { annexBlocks } from './annexes';
import { bodyBlocks } from './body';
import { footBlock, headBlock } from './letter';
import type { PaperInput } from './paper';

/**
 * The periodic report as a document in the form of administrative documents (Decree 30/2020/NĐ-CP): letterhead, results with
 * native charts and tables, shortcomings, tasks, place to sign, annexes. What only an officer knows is left to be filled in.
 */
export function reportDocx(input: PaperInput, lang: Lang): Uint8Array<ArrayBuffer> {
  const t = translator(lang);
  return writeDocument({
    title: `${t('paper.kind')}: ${t('paper.subject', { period: periodLong(input.spans.period, lang) })}`,
    lang: lang === 'vi' ? 'vi-VN' : 'en-US',
    blocks: [headBlock(input.letter, t), ...bodyBlocks(input, lang, t), footBlock(t), ...annexBlocks(input, lang, t)],
  });
}
