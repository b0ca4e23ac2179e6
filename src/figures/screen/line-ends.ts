import type { Datum, Fan, Figure, SeriesOf } from '../../domain/figure';
import { type Drawn, type Frame, letter, seriesId } from './parts';
import { safe } from './text';

/** A value of a running year stands alone: a rate of nine months is not joined to whole years. */
export const joined = (d: Datum): number | '-' => (d.value === null || d.hatched ? '-' : d.value);

/** Ends of the estimate: both bands with their share of certainty. */
export const fanText = ({ inner, outer }: Fan, { lang, narrow }: Frame): string =>
  `${narrow ? '' : lang === 'vi' ? 'Ước ' : 'About '}${outer.text} (${outer.share})\n${inner.text} (${inner.share})`;

/** The words at the end of a line: two short lines where the name is not in the value's own line. */
export function endText(figure: Figure, series: SeriesOf, last: Datum): string {
  const colon = figure.now === undefined && series.draw !== 'dashed' ? '\n' : series.draw === 'dashed' ? ' ' : ': ';
  return colon === '\n' ? `${last.text}\n${series.name}` : `${series.name}${colon}${last.text}`;
}

export interface End {
  readonly key: string;
  readonly index: number;
  readonly text: string;
  readonly wanted: number;
}

/** Pushes labels apart from the top down, so that none covers another; the shift of each in px. A label of two lines is twice as high. */
export function apart(ends: readonly End[], height: number): ReadonlyMap<string, number> {
  const half = (end: End): number => (end.text.includes('\n') ? 16 : 8.5);
  const placed: { end: End; at: number }[] = [];
  for (const end of ends.toSorted((a, b) => a.wanted - b.wanted)) {
    const before = placed.at(-1);
    placed.push({ end, at: before ? Math.max(end.wanted, before.at + half(before.end) + half(end)) : end.wanted });
  }
  // What was pushed below the plot goes up again, and its neighbours with it.
  let floor = height + 12;
  for (const label of placed.toReversed()) {
    label.at = Math.min(label.at, floor - half(label.end));
    floor = label.at - half(label.end);
  }
  return new Map(placed.map(({ end, at }) => [end.key, at - end.wanted]));
}

/** What the estimate is called, at its end. */
export function fanLabel({ fan }: Figure, frame: Frame, shift: number): readonly Drawn[] {
  if (!fan) return [];
  const { panel, theme } = frame;
  return [
    {
      type: 'scatter',
      id: seriesId(panel, '', 'fan text'),
      xAxisIndex: panel,
      yAxisIndex: panel,
      symbolSize: 0,
      itemStyle: { opacity: 1 },
      silent: true,
      z: 6,
      data: [[fan.to, fan.mid.value ?? fan.start]],
      label: {
        show: true,
        position: 'right',
        distance: 6,
        offset: [0, shift],
        ...letter(theme, { size: 12, weight: 600, color: theme.colors.c1, lineHeight: 15 }),
        textBorderColor: theme.colors.surface,
        textBorderWidth: 5,
        formatter: () => safe(fanText(fan, frame)),
      },
    },
  ];
}
