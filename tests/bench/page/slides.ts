import { writeDeck } from '../../../src/app/present/writing';
import type { DeckFile } from '../../../src/exports/deck-pptx';
import { figuresXlsx } from '../../../src/exports/xlsx';
import { translator } from '../../../src/i18n/text';
import { CASES } from '../../gallery/cases';
import { watched } from './import';

/** Milliseconds: of a deck of one figure and of forty in a worker, the page's longest task meanwhile, of forty sheets; bytes. */
export interface SlidesTimes {
  readonly first: number;
  readonly one: number;
  readonly forty: number;
  readonly longest: number;
  readonly bytes: number;
  readonly sheets: number;
  readonly sheetBytes: number;
}

const drawn = Object.values(CASES).filter(({ figure }) => figure.kind !== 'table' && figure.categories.length <= 12);
const figures = Array.from({ length: 40 }, (_, i) => ({ ...drawn[i % drawn.length]!.figure, id: `figure-${i}` }));

const deck = (count: number): DeckFile => ({
  title: 'Forty figures',
  owner: 'Vụ Hợp tác quốc tế',
  asOf: '2026-09-14',
  sample: true,
  lang: 'vi',
  slides: figures.slice(0, count).map((figure) => ({
    kind: 'figure',
    id: figure.id,
    title: figure.title,
    measure: figure.measure,
    source: figure.source,
    passport: figure.passport ?? null,
    figure,
    rows: null,
  })),
});

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

export async function measureSlides(): Promise<SlidesTimes> {
  const first = await timed(() => writeDeck(deck(1)));
  const one = await timed(() => writeDeck(deck(1)));
  const forty = await watched(() => timed(() => writeDeck(deck(40))));
  const t = translator('vi');
  const sheets = await timed(() => figuresXlsx(figures.map((figure) => ({ figure, lang: 'vi', t }))));
  return {
    first: first.ms,
    one: one.ms,
    forty: forty.value.ms,
    longest: forty.longest,
    bytes: forty.value.value.length,
    sheets: sheets.ms,
    sheetBytes: sheets.value.length,
  };
}
