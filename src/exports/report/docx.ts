import type { Lang } from '../../i18n/format';
import { writeDocument } from '../../office/document/document';
import { figureBlocks } from './body';
import type { PaperInput } from './paper';
import { reportPaper } from './whole';

/**
 * The periodic report as a document in the form of administrative documents (Decree 30/2020/NĐ-CP): letterhead, results with
 * native charts and tables, shortcomings, tasks, place to sign, annexes. What only an officer knows is left to be filled in.
 */
export function reportDocx(input: PaperInput, lang: Lang): Uint8Array<ArrayBuffer> {
  const { title, blocks } = reportPaper(input, lang);
  return writeDocument({
    title,
    lang: lang === 'vi' ? 'vi-VN' : 'en-US',
    blocks: blocks.flatMap((block) => (block.kind === 'figure' ? figureBlocks(block.file) : [block])),
  });
}
