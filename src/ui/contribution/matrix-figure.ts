import { GRADES } from '../../contribution/grade';
import type { Band, Model } from '../../contribution/model';
import type { Datum, Figure, KeyItem, Segment, SeriesOf } from '../../domain/figure';
import { type FigureContext, foot } from '../../figures/context';
import { number } from '../../i18n/format';
import { plain, say } from '../../i18n/say';
import type { Names } from './names';

const MARKS = {
  A: ['fill', 'c1'],
  B: ['fill', 'c1-2'],
  C: ['hatch', 'c1-2'],
  U: ['hatch', 'line-3'],
  D: ['dashed', 'line-3'],
  N: ['tick-across', 'line-3'],
} as const satisfies Record<string, readonly [KeyItem['mark'], string]>;

const GREY = 'line-3';

export interface Said {
  readonly head: string;
  readonly say: readonly Segment[];
  readonly measure: string;
  readonly notes: readonly string[];
  /** The two raters agree too little: strength is greyed, and the sentence says so. */
  readonly weak: boolean;
}

/**
 * What the flow and the matrix show, as a figure that can be kept: areas by grade with both ends of the band, and beside them
 * the same by activity. Its table is the matrix; a picture of it takes the flow.
 */
export function matrixFigure(model: Model, names: Names, ctx: FigureContext, said: Said): Figure {
  const { t, lang } = ctx;
  const count = (value: number): Datum => ({ value, text: number(value, 0, lang) });
  const shown = GRADES.filter((g) => model.total.counts[g] > 0);
  const tone = (g: keyof typeof MARKS): string => (said.weak ? GREY : MARKS[g][1]);
  const spoken = said.weak ? say(said.say, ` ${t('figures.weakRaters')}`) : said.say;
  const columns = (bands: readonly Band[]): readonly SeriesOf[] => [
    ...shown.map((g): SeriesOf => ({
      key: g,
      name: t(`contribution.grade_${g}`),
      tone: tone(g),
      draw: 'text',
      data: bands.map((b) => count(b.counts[g])),
    })),
    { key: 'n', name: t('contribution.total'), tone: 'compare', draw: 'text', data: bands.map((b) => count(b.n)) },
    { key: 'low', name: t('contribution.leastColumn'), tone: 'c1', draw: 'text', data: bands.map((b) => count(b.low)) },
    { key: 'high', name: t('contribution.mostColumn'), tone: 'c1-2', draw: 'text', data: bands.map((b) => count(b.high)) },
  ];
  const base = {
    kind: 'table',
    title: said.head,
    measure: said.measure,
    sentence: plain(spoken),
    say: spoken,
    unit: '',
    decimals: 0,
    ...foot(ctx),
  } as const;
  return {
    ...base,
    id: 'contribution',
    heading: t('contribution.matrixStrength'),
    head: t('contribution.area'),
    categories: [...model.areas.map((a) => ({ key: a.code, label: names.area(a.code) })), { key: '', label: t('contribution.all') }],
    series: columns([...model.areas, model.total]),
    panels:
      model.groups.length === 0
        ? []
        : [
            {
              ...base,
              id: 'contribution-activities',
              heading: t('contribution.matrixActivities'),
              head: t('contribution.activities'),
              categories: model.groups.map((g) => ({ key: g.key, label: names.group(g.name) })),
              series: [
                ...columns(model.groups),
                ...model.areas.map((a): SeriesOf => {
                  const cells = new Map<string, number>();
                  for (const b of model.bundles) if (b.area === a.code) cells.set(b.group, (cells.get(b.group) ?? 0) + b.n);
                  return {
                    key: a.code,
                    name: names.area(a.code),
                    tone: 'compare',
                    draw: 'text',
                    data: model.groups.map((g) => count(cells.get(g.key) ?? 0)),
                  };
                }),
              ],
            },
          ],
    key: shown.map((g) => ({ mark: MARKS[g][0], tone: tone(g), name: t(`contribution.about_${g}`) })),
    notes: said.notes,
  };
}
