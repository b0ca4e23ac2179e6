import type { Datum, Figure, SeriesOf } from '../../domain/figure';

const said = (value: number | null): Datum => ({ value, text: value === null ? '–' : String(value) });

/** The figure with other rows: every series gets as many values as there are names. */
function remade(figure: Figure, id: string, names: readonly string[], value: (row: number, series: number) => number | null): Figure {
  const { panels: _, totals: __, plan: ___, base: ____, fan: _____, say: ______, ...plain } = figure;
  return {
    ...plain,
    id,
    categories: names.map((label, i) => ({ key: String(i), label })),
    series: figure.series.map((s, at): SeriesOf => ({
      key: s.key,
      name: s.name,
      tone: s.tone,
      data: names.map((_name, row) => said(value(row, at))),
    })),
  };
}

const rows = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1}`);
const LONG = 'Chương trình hợp tác pháp luật và tư pháp '.repeat(5).slice(0, 200);
/** What a careless or hostile sender writes: formulas, characters that XML forbids, half a pair of surrogates, letters apart from their marks. */
const HOSTILE = [
  '=HYPERLINK("http://x")',
  '+1',
  '-2',
  '@SUM(A1)',
  '\u0000\u0007\u000b',
  '\ud800',
  '<b>&"\'',
  'Thu\u031bo\u031b\u0301c đo',
  ']]>',
  '_x0041_',
];

/** Figures that a file must survive, made from a good one: each is still a figure of its kind. */
export function badFigures(figure: Figure): readonly Figure[] {
  const hostile = HOSTILE.join(' ');
  return [
    remade(figure, 'nothing', [], () => null),
    remade(figure, 'one', rows(1), () => 3),
    remade(figure, 'sixty', rows(60), (row) => row * 7.25),
    remade(figure, 'long', [LONG, `${LONG}2`, 'a'], (row) => row + 1),
    remade(figure, 'negative', rows(4), (row, at) => (row + at) * (row % 2 === 0 ? 1.5 : -2.25)),
    remade(figure, 'huge', rows(4), (row) => 9_007_199_254_740_991 / (row + 1)),
    remade(figure, 'tiny', rows(3), (row) => (row + 1) * 1e-9),
    remade(figure, 'zeros', rows(4), () => 0),
    remade(figure, 'missing', rows(5), () => null),
    remade(figure, 'holes', rows(5), (row) => (row % 2 === 0 ? row : null)),
    {
      ...remade(figure, 'hostile', HOSTILE, (row) => row + 0.5),
      title: hostile,
      measure: hostile,
      sentence: hostile,
      source: hostile,
      passport: '=1+1',
      head: '=A1',
      notes: [hostile],
    },
  ];
}
