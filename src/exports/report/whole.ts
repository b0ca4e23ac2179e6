import { periodLong } from '../../i18n/dates';
import type { Lang } from '../../i18n/format';
import '../../i18n/late/office';
import '../../i18n/late/paper';
import '../../i18n/late/report';
import { translator } from '../../i18n/text';
import { annexBlocks } from './annexes';
import { bodyBlocks, type PaperBlock } from './body';
import { footBlock, headBlock } from './letter';
import type { PaperInput } from './paper';

/** What the document is called, by its kind and its subject. */
const titleOf = ({ spans }: PaperInput, lang: Lang): string => {
  const t = translator(lang);
  return `${t('paper.kind')}: ${t('paper.subject', { period: periodLong(spans.period, lang) })}`;
};

/** The whole report from its letterhead to its last annex. */
export function reportPaper(input: PaperInput, lang: Lang): { readonly title: string; readonly blocks: readonly PaperBlock[] } {
  const t = translator(lang);
  const blocks = [headBlock(input.letter, t), ...bodyBlocks(input, lang, t), footBlock(t), ...annexBlocks(input, lang, t)];
  return { title: titleOf(input, lang), blocks };
}
