import type { Datum, Figure, SeriesOf } from '../domain/figure';
import { wrap } from '../figures/screen/text';
import type { Theme } from '../figures/screen/theme';
import type { Item, Letters } from '../domain/drawing';

const ROW = 26;

/** The row's bar on its axis; none for few cases, a dashed axis for a missing value. */
function barItems(datum: Datum, series: SeriesOf, row: number, box: { x: number; y: number; width: number }, theme: Theme): Item[] {
  const { x, y, width } = box;
  if (datum.few) return [];
  const axis: Item = {
    kind: 'line',
    x1: x,
    y1: y - 8,
    x2: x,
    y2: y + 8,
    color: theme.colors.axis,
    width: 1,
    ...(datum.value === null ? { dash: [2, 2] } : {}),
  };
  if (datum.value === null) return [axis];
  const top = Math.max(100, ...series.data.map((d) => d.value ?? 0));
  const due = series.plan?.[row]?.value ?? null;
  const fill = datum.low80 ? theme.colors.c2 : theme.colors.c1;
  const tick: Item[] =
    due === null
      ? []
      : [
          {
            kind: 'line',
            x1: x + (width * due) / top,
            y1: y - 8,
            x2: x + (width * due) / top,
            y2: y + 8,
            color: theme.colors.target,
            width: 2.5,
          },
        ];
  return [axis, { kind: 'rect', x, y: y - 5, width: (width * Math.max(0, datum.value)) / top, height: 10, fill }, ...tick];
}

function ticks(count: number, x: number, y: number, theme: Theme): Item[] {
  return Number.isInteger(count) && count <= 12
    ? Array.from({ length: count }, (_, i): Item => ({
        kind: 'rect',
        x: x + i * 6,
        y: y - 6.5,
        width: 3,
        height: 13,
        fill: theme.colors.c1,
      }))
    : [];
}

/** A table of units as marks, for pictures. `y` of the box is the top; answers the height used. */
export function tableItems(figure: Figure, box: { x: number; y: number; width: number }, theme: Theme): { items: Item[]; height: number } {
  const small = (color: string): Letters => ({ size: 12, weight: 400, face: 'ui', color });
  const body = { size: 13, weight: 400, face: 'ui', color: theme.colors.ink } as const;
  const first = box.width * 0.27;
  const column = (box.width - first) / Math.max(1, figure.series.length);
  const left = (i: number): number => box.x + first + i * column;
  const heads = [figure.head ?? '', ...figure.series.map((s) => s.name)].map((name, i) =>
    wrap(name, (i === 0 ? first : column) - 14, 12, 3).split('\n'),
  );
  const tall = Math.max(1, ...heads.map((h) => h.length)) * 16 + 6;
  const items: Item[] = heads.flatMap((lines, i) =>
    lines.map((text, row): Item => ({
      kind: 'text',
      x: i === 0 ? box.x : left(i - 1),
      y: box.y + tall - 8 - (lines.length - 1 - row) * 16,
      text,
      letters: small(theme.colors['ink-3']),
    })),
  );
  items.push({ kind: 'line', x1: box.x, y1: box.y + tall, x2: box.x + box.width, y2: box.y + tall, color: theme.colors.axis, width: 1 });
  figure.categories.forEach((unit, row) => {
    const middle = box.y + tall + row * ROW + ROW / 2;
    items.push({ kind: 'text', x: box.x, y: middle + 4.5, text: wrap(unit.label, first - 14, 13, 1), letters: body });
    figure.series.forEach((series, i) => {
      const datum = series.data[row] ?? { value: null, text: '–' };
      const x = left(i);
      if (series.draw === 'bar') {
        items.push(...barItems(datum, series, row, { x, y: middle, width: column - 68 }, theme));
        items.push({ kind: 'text', x: x + column - 18, y: middle + 4.5, text: datum.text, letters: body, end: true });
      } else {
        items.push({ kind: 'text', x, y: middle + 4.5, text: datum.text, letters: body });
        if (series.draw === 'ticks' && datum.value !== null) items.push(...ticks(datum.value, x + 20, middle, theme));
      }
    });
    items.push({
      kind: 'line',
      x1: box.x,
      y1: middle + ROW / 2,
      x2: box.x + box.width,
      y2: middle + ROW / 2,
      color: theme.colors.line,
      width: 1,
    });
  });
  return { items, height: tall + figure.categories.length * ROW };
}
