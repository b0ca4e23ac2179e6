import type { Theme } from '../../figures/screen/theme';
import type { Lang } from '../../i18n/format';
import type { PaperBlock } from '../report/body';
import type { PaperInput } from '../report/paper';
import { reportPaper } from '../report/whole';
import { blockHtml } from './blocks';
import { footHtml, plotHtml } from './figure';
import { tag, words } from './markup';
import { htmlPage } from './page';

/** As wide as the text of an upright page. */
const WIDTH = 700;

/** The same blocks as the Word document, with drawings in place of native charts. */
export function reportHtml(input: PaperInput, lang: Lang, theme: Theme): string {
  const { title, blocks } = reportPaper(input, lang);
  const pages: { readonly turned: boolean | null; readonly body: string[] }[] = [{ turned: null, body: [] }];
  let drawn = 0;
  const write = (block: Exclude<PaperBlock, { kind: 'section' }>): string => {
    if (block.kind === 'chart' || block.kind === 'picture') return '';
    if (block.kind !== 'figure') return blockHtml(block);
    // Definitions and the rest of the passport stand in an annex.
    const { figure, lang: its, t } = block.file;
    const given = { figure, lang: its, t, theme };
    const caption = tag('p', { class: 'measure' }, tag('b', {}, words(figure.title)), words(`. ${figure.measure}`));
    return caption + plotHtml(given, WIDTH, `f${++drawn}`) + footHtml(given);
  };
  for (const block of blocks) {
    if (block.kind === 'section') pages.push({ turned: block.turned, body: [] });
    else pages.at(-1)?.body.push(write(block));
  }
  const body = pages.map(({ turned, body: inner }) =>
    turned === null ? inner.join('') : tag('section', { class: turned ? 'turned' : 'annex' }, ...inner),
  );
  return htmlPage({ title, lang, body: body.join(''), className: 'paper' });
}
