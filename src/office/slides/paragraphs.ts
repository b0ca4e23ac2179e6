import { solidXml } from '../colour';
import { element, xml } from '../xml';
import { letters } from './names';
import type { Paragraph, Run } from './slide';

/** How runs look that say nothing themselves. */
interface Look {
  readonly lang: string;
  /** Units; absent: as the placeholder. */
  readonly size?: number | undefined;
  readonly serif?: boolean | undefined;
}

const face = (serif: boolean) => element('a:latin', { typeface: serif ? '+mj-lt' : '+mn-lt' });

function runXml({ text, bold, tone, size }: Run, look: Look): string {
  const units = size ?? look.size;
  const inner = [tone ? solidXml(tone) : '', look.serif === undefined ? '' : face(look.serif)];
  const properties = element(
    'a:rPr',
    { lang: look.lang, sz: units === undefined ? undefined : letters(units), b: bold, dirty: false },
    ...inner,
  );
  return element('a:r', {}, properties, element('a:t', {}, xml(text)));
}

/** Paragraphs of a text; a text without any still has one, since a body without paragraphs is repaired. */
export function paragraphsXml(paragraphs: readonly Paragraph[], look: Look): string {
  const list: readonly Paragraph[] = paragraphs.length > 0 ? paragraphs : [{ runs: [] }];
  return list
    .map(({ runs, across }) => {
      const broken = runs.flatMap((run) =>
        run.text
          .split(/\r\n|[\n\v\u2028]/u)
          .flatMap((text, i) => [...(i > 0 ? [element('a:br')] : []), ...(text === '' ? [] : [runXml({ ...run, text }, look)])]),
      );
      const end = broken.length > 0 ? '' : element('a:endParaRPr', { lang: look.lang });
      return element('a:p', {}, across ? element('a:pPr', { algn: across }) : '', ...broken, end);
    })
    .join('');
}
