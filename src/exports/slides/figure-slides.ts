import type { Passport } from '../../domain/passport';
import type { Figure } from '../../domain/figure';
import { partsOf, slice } from '../../figures/slice';
import { tablesOf } from '../../figures/table';
import type { Lang } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import type { Box, OfficeSlide, Shape } from '../../office/slides/slide';
import { chartsOf, isEmpty } from '../charts/figure-charts';
import type { FigurePicture } from '../figure-file';
import { footOf } from '../sheet';
import { parted } from './fit';
import { pageFoot } from './foot';
import { keyWords, notesOf } from './notes';
import { numberShapes } from './number';
import { pageOf, type PageWords } from './page';
import { tableShape } from './table-shape';

export interface SlideWords {
  readonly lang: Lang;
  readonly t: Translate;
  /** Shown in place of charts and tables. */
  readonly picture?: FigurePicture;
}

/** Rows that stay legible on a page. */
const MOST_ROWS = { table: 9, share: 8, dumbbell: 8, bars: 13 } as const;
/** Points. */
const CHART_TEXT = 13;
/** Points in a unit. */
const POINTS = 0.75;

function headed(figure: Figure, boxes: readonly Box[]): readonly Shape[] {
  const panels = [figure, ...(figure.panels ?? [])];
  return panels.flatMap(({ heading }, i): readonly Shape[] =>
    heading === undefined
      ? []
      : [{ kind: 'text', box: { ...boxes[i]!, height: 26 }, size: 18, paragraphs: [{ runs: [{ text: heading, bold: true }] }] }],
  );
}

/** The picture as large as its box lets it be, in the middle. */
function pictureIn({ width, height, ...picture }: FigurePicture, body: Box): Shape {
  const scale = Math.min(body.width / width, body.height / height);
  const [wide, tall] = [width * scale, height * scale];
  return {
    kind: 'picture',
    ...picture,
    box: { x: body.x + (body.width - wide) / 2, y: body.y + (body.height - tall) / 2, width: wide, height: tall },
  };
}

/** What a figure shows in its box: native charts, one a panel; a table; or words that there is nothing to show. */
export function bodyOf(figure: Figure, body: Box, { lang, t, picture }: SlideWords): readonly Shape[] {
  if (picture) return [pictureIn(picture, body)];
  if (figure.kind === 'number') return numberShapes(figure, body, t);
  if (figure.kind === 'table' && figure.categories.length > 0)
    return tablesOf(figure, t, lang)
      .slice(0, 1)
      .map((table) => tableShape(table, body));
  if ([figure, ...(figure.panels ?? [])].every(isEmpty))
    return [{ kind: 'text', box: body, size: 24, serif: true, down: 'ctr', paragraphs: [{ runs: [{ text: t('office.noData') }] }] }];
  const beside = (figure.panels ?? []).map(() => 43);
  const boxes = parted(body, beside.length > 0 ? [57, ...beside] : [1], 32);
  const headings = headed(figure, boxes);
  const down = headings.length > 0 ? 30 : 0;
  const places = boxes.map((box) => ({ ...box, y: box.y + down, height: box.height - down }));
  const points = places.map(({ width, height }) => ({ width: width * POINTS, height: height * POINTS }));
  const charts = chartsOf(figure, { lang, t, size: CHART_TEXT }, points);
  return [...headings, ...charts.map((chart, i): Shape => ({ kind: 'chart', chart, box: places[i]! }))];
}

/** The figure in as many slides as its rows need, each with its notes. `about`: definitions, a paragraph each. */
export function figureSlides(
  figure: Figure,
  about: readonly string[],
  progress: PageWords['progress'],
  words: SlideWords,
  passport?: Passport,
): readonly OfficeSlide[] {
  const most = figure.kind in MOST_ROWS ? MOST_ROWS[figure.kind as keyof typeof MOST_ROWS] : Infinity;
  const parts = partsOf(figure, words.picture ? Infinity : most);
  const notes = notesOf({ figure, about, lang: words.lang, t: words.t, ...(passport ? { passport } : {}) });
  const source = pageFoot(footOf({ figure, ...words })[0] ?? '', [figure], words);
  return parts.map((rows, i): OfficeSlide => {
    const part = parts.length === 1 ? figure : slice(figure, rows);
    const measure = [figure.measure, ...keyWords(figure, words)].join(' · ');
    const { around, body } = pageOf({
      title: figure.title,
      measure: parts.length === 1 ? measure : words.t('office.part', { title: measure, at: i + 1, of: parts.length }),
      say: i === 0 ? (figure.say ?? [{ text: figure.sentence }]) : [],
      source,
      progress,
    });
    return { layout: 'page', shapes: [...around, ...bodyOf(part, body, words)], notes };
  });
}
