import type { Passport } from '../domain/passport';
import { type Laid, type Picture, pictureKey, type Slide } from '../domain/slide';
import { slice } from '../figures/slice';
import { day } from '../i18n/dates';
import type { Lang } from '../i18n/format';
import '../i18n/late/office';
import '../i18n/late/present';
import { type Translate, translator } from '../i18n/text';
import { writePresentation } from '../office/slides/presentation';
import type { OfficeSlide, Shape } from '../office/slides/slide';
import { readTemplate, type Template } from '../office/template/template';
import { contributionShapes } from './slides/contribution';
import type { FigurePicture } from './figure-file';
import { passportTexts } from './passport';
import { coverSlide } from './slides/cover';
import { bodyOf } from './slides/figure-slides';
import { pageFoot } from './slides/foot';
import { laidShapes, wordsAsCover } from './slides/laid';
import { block, words } from './slides/marks';
import { keyWords, notesOf } from './slides/notes';
import { coverUpon, pageUpon } from './slides/on-template';
import { pageOf } from './slides/page';
import { yardstickShapes } from './slides/yardstick';

/** Slides on their way into a presentation file: plain data, so that a worker can write it. */
export interface DeckFile {
  readonly title: string;
  /** Who presents: at the head of every slide. */
  readonly owner: string;
  /** Data date, ISO day. */
  readonly asOf: string;
  /** The numbers are made up: every slide says so. */
  readonly sample: boolean;
  readonly slides: readonly Slide[];
  /** What the speaker wants to say, by the slide's id, before the slide's own notes. */
  readonly notes?: ReadonlyMap<string, readonly string[]>;
  /** Definitions of what a figure shows, a paragraph each, by the figure's id. */
  readonly about?: ReadonlyMap<string, readonly string[]>;
  /** Pictures of what Office has no chart for, by `pictureKey`. */
  readonly pictures?: ReadonlyMap<string, FigurePicture>;
  readonly lang: Lang;
  /** A .pptx or .potx that the slides are built upon: its masters, its sizes, its colours and faces. */
  readonly template?: Uint8Array<ArrayBuffer>;
}

interface Work extends Omit<DeckFile, 'template'> {
  readonly t: Translate;
  readonly template: Template | null;
}

const BROWN = { scheme: 'accent4' } as const;

/** On a template the stamp stands at the right end of the body's first line, clear of what its master draws above. */
function stampOf({ t, template }: Work, sample: boolean): readonly Shape[] {
  if (!sample) return [];
  const body = template?.page.body;
  const box = { x: body ? body.x + body.width - 130 : 1090, y: body ? body.y : 36, width: 130, height: 30 };
  return [
    block(box, { stroke: { tone: BROWN, width: 1.25 } }),
    words(box, [{ text: t('common.sample'), bold: true, tone: BROWN, size: 16 }], { across: 'ctr' }),
  ];
}

type Body = Parameters<typeof bodyOf>[1];

function bodyShapes(slide: Slide, body: Body, deck: Work): readonly Shape[] {
  const { lang, t } = deck;
  switch (slide.kind) {
    case 'laid':
      return laidShapes(slide, body, (picture, box) => bodyShapes(picture, box, deck), deck);
    case 'figure': {
      const picture = deck.pictures?.get(pictureKey(slide));
      return bodyOf(slide.rows ? slice(slide.figure, slide.rows) : slide.figure, body, { lang, t, ...(picture ? { picture } : {}) });
    }
    case 'yardstick':
      return yardstickShapes(slide, body, t);
    case 'contribution':
      return contributionShapes(slide, body);
    case 'sources': {
      const heads = [t('present.sourcesShown'), t('present.sourcesFrom'), t('present.sourcesQuality'), t('present.code')];
      const rows = slide.rows.map((row) => [row.title, row.source, row.quality === null ? '–' : `${row.quality}/100`, row.passport ?? '']);
      const table = [heads, ...rows].map((row) => row.map((text) => ({ runs: [{ text }] })));
      return [
        { kind: 'table', box: { ...body, height: body.height - 40 }, widths: [42, 36, 12, 20], rows: table, size: 16, label: slide.title },
        words({ ...body, y: body.y + body.height - 30, height: 26 }, [{ text: slide.pack, size: 15 }]),
      ];
    }
    default:
      return [];
  }
}

function sayOf(slide: Slide) {
  if (slide.kind === 'contribution') return slide.say;
  if (slide.kind === 'laid') return slide.layout === 'full' || slide.layout === 'table' ? slide.say : [];
  return slide.kind === 'figure' && (slide.rows === null || slide.rows[0] === 0)
    ? (slide.figure.say ?? [{ text: slide.figure.sentence }])
    : [];
}

/** What stands beside the numbers of a slide in its notes. */
function aboutOf(slide: Slide, foot: readonly string[], { lang, t, about }: Work): readonly string[] {
  const of = (picture: Exclude<Slide, Laid>, passport?: Passport): readonly string[] => {
    const known = { lang, t, ...(passport ? { passport } : {}) };
    if (picture.kind === 'figure') return notesOf({ figure: picture.figure, about: about?.get(picture.figure.id) ?? [], ...known });
    return [picture.measure, ...foot, ...(passport ? passportTexts(passport, t) : [])].filter((text) => text !== '');
  };
  return slide.kind === 'laid' ? slide.pictures.flatMap((picture, i) => of(picture, slide.passports?.[i])) : of(slide);
}

const keysOf = (pictures: readonly Picture[], { lang, t }: Work): readonly string[] =>
  pictures.flatMap((p) => (p.kind === 'figure' && !p.drawing ? keyWords(p.figure, { lang, t }) : []));

function officeSlide(slide: Slide, at: number, deck: Work): OfficeSlide {
  const { lang, t, owner, slides, asOf, sample, template } = deck;
  const own = slide.kind === 'laid' ? slide.notes.split(/\n+/).filter((line) => line.trim() !== '') : [];
  const spoken = [...(deck.notes?.get(slide.id) ?? []), ...own];
  const stamp = stampOf(deck, slide.kind === 'laid' ? slide.synthetic : sample);
  const opening = slide.kind === 'cover' ? slide : slide.kind === 'laid' && slide.pictures.length === 0 ? wordsAsCover(slide, owner) : null;
  if (opening) {
    const made = slide.kind === 'laid' ? slide.synthetic : sample;
    return template ? coverUpon(template, opening, made ? t('common.sample') : null, spoken) : coverSlide(opening, stamp, spoken);
  }
  const date = slide.kind === 'laid' ? slide.asOf : day(asOf, lang);
  const source = slide.source === '' ? '' : t('present.source', { source: slide.source, date });
  const code = slide.passport === null ? '' : `${t('present.code')} ${slide.passport}`;
  const two = slide.kind === 'laid' && slide.pictures.length > 1;
  const drawn = slide.kind === 'laid' && slide.layout !== 'table' && slide.layout !== 'say' ? slide.pictures : [];
  const pictures = slide.kind === 'laid' ? drawn : slide.kind === 'figure' ? [slide] : [];
  const keys = keysOf(pictures, deck);
  const figures = pictures.flatMap((p) => (p.kind === 'figure' ? [p.figure] : []));
  const said = {
    title: slide.title,
    measure: [...(two ? [] : [slide.measure]), ...new Set(keys)].join(' · '),
    say: sayOf(slide),
    source: pageFoot([source, code].filter(Boolean).join(' '), figures, deck),
    progress: [at + 1, slides.length] as const,
  };
  const { around, body } = template ? pageUpon(template, said, stamp.length > 0) : pageOf(said);
  const head = words({ x: 96, y: 38, width: 900, height: 26 }, [{ text: owner, bold: true, size: 16 }]);
  return {
    layout: 'page',
    shapes: [...around, ...(owner === '' || template ? [] : [head]), ...stamp, ...bodyShapes(slide, body, deck)],
    notes: [...spoken, ...aboutOf(slide, [source, code], deck)],
  };
}

/** A presentation of these slides, at least one, as they are shown on the screen. The same slides give the same bytes. */
export function deckPptx(deck: DeckFile): Uint8Array<ArrayBuffer> {
  const template = deck.template ? readTemplate(deck.template) : null;
  const work = { ...deck, t: translator(deck.lang), template };
  const slides = deck.slides.map((slide, at) => officeSlide(slide, at, work));
  return writePresentation({ title: deck.title, lang: deck.lang === 'vi' ? 'vi-VN' : 'en-US', slides }, template);
}
