import { type Grade, GRADES } from '../../contribution/grade';
import { layOut, TICK } from '../../contribution/layout';
import type { AreaOf, GroupOf, Model } from '../../contribution/model';
import type { Drawing, Item, Letters } from '../../domain/drawing';
import { wrap } from '../../figures/screen/text';
import type { Theme } from '../../figures/screen/theme';
import { type Lang, number, range } from '../../i18n/format';
import { bandText } from '../../i18n/sentence-contribution';
import type { Translate } from '../../i18n/text';
import type { Names } from './names';

interface Words {
  readonly t: Translate;
  readonly lang: Lang;
  readonly names: Names;
}

/** How wide the picture is and how high at least; `left`: for the names of activities, in so many lines; `slot`: height of one of them at least. */
export interface FlowRoom {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly slot: number;
  readonly lines: number;
  readonly tall: number;
}

/** In a file, between margins as wide as `width`. */
export const onSheet = (width: number): FlowRoom => ({ width, height: 548, left: 216, slot: 52, lines: 2, tall: 620 });
/** On a slide: wide and low. */
export const ON_SLIDE: FlowRoom = { width: 1160, height: 330, left: 330, slot: 35, lines: 1, tall: 240 };

type Look = Pick<Extract<Item, { kind: 'path' }>, 'fill' | 'hatch' | 'back' | 'stroke' | 'width' | 'dash'>;

const [RIGHT, TOP] = [318, 26];
const LEADING = 16;

const box = (x: number, y: number, width: number, height: number, look: Look): Item => ({
  kind: 'path',
  x,
  y,
  d: `M0 0H${width.toFixed(1)}V${height.toFixed(1)}H0Z`,
  ...look,
});

/** The same shapes and hatchings as on the screen (`paint.ts`), in colours that a file can carry. */
function lookOf(grade: Grade, { colors }: Theme): Look {
  switch (grade) {
    case 'A':
      return { fill: colors.c1 };
    case 'B':
      return { fill: colors['c1-2'] };
    case 'C':
      return { hatch: colors['c1-2'], stroke: colors['c1-2'], width: 0.8 };
    case 'U':
      return { hatch: colors['line-3'], back: true, stroke: colors['line-3'], width: 0.7 };
    case 'D':
      return { stroke: colors['line-3'], width: 1, dash: [1.5, 1.5] };
    default:
      return { fill: colors['line-3'] };
  }
}

function ribbonLook(grade: Grade, theme: Theme): Look {
  const unproved = grade === 'U' || grade === 'D';
  return unproved ? { stroke: theme.colors['line-3'], width: 1, dash: [2, 3] } : lookOf(grade, theme);
}

const letters = (size: number, color: string, weight: 400 | 600 = 400): Letters => ({ size, weight, face: 'ui', color });

function groupWords(group: GroupOf, middle: number, room: FlowRoom, { colors }: Theme, { t, lang, names }: Words): Item[] {
  const lines = wrap(names.group(group.name), room.left - 12, 13, room.lines).split('\n');
  const note = t('contribution.groupNote', { results: names.results(group.n), low: number(group.low, 0, lang) });
  const top = middle - ((lines.length + 1) * LEADING) / 2 + 12;
  const at = (text: string, i: number, look: Letters): Item => ({
    kind: 'text',
    x: room.left - 4,
    y: top + i * LEADING,
    text,
    letters: look,
    end: true,
  });
  return [...lines.map((line, i) => at(line, i, letters(13, colors.ink, 600))), at(note, lines.length, letters(12, colors['ink-3']))];
}

function areaWords(area: AreaOf, x: number, middle: number, theme: Theme, { lang, names }: Words): Item[] {
  const { colors } = theme;
  const [from, width] = [x + 84, 104];
  const share = (count: number) => (width * count) / Math.max(1, area.n);
  return [
    { kind: 'text', x, y: middle - 4, text: wrap(names.area(area.code), RIGHT - 56, 13, 1), letters: letters(13, colors.ink, 600) },
    { kind: 'text', x, y: middle + 15, text: range(area.low, area.high, 0, lang), letters: letters(14, colors.ink, 600) },
    { kind: 'text', x: x + 50, y: middle + 15, text: `/ ${number(area.n, 0, lang)}`, letters: letters(12, colors['ink-3']) },
    box(from, middle + 9, width, 3, { fill: colors.line }),
    ...(area.low > 0 ? [box(from, middle + 7, share(area.low), 7, { fill: colors.c1 })] : []),
    ...(area.high > area.low
      ? [
          box(from + share(area.low), middle + 7, share(area.high - area.low), 7, {
            hatch: colors['c1-2'],
            stroke: colors['c1-2'],
            width: 0.8,
          }),
        ]
      : []),
    {
      kind: 'text',
      x: from + width + 8,
      y: middle + 15,
      text: bandText(area.low, area.high, area.n, lang),
      letters: letters(12, colors['ink-2']),
    },
  ];
}

/** The flow as a picture: ribbons, ticks and words at both ends, as the page draws them with nothing chosen. */
export function flowDrawing(model: Model, room: FlowRoom, theme: Theme, words: Words): Drawing {
  const { width, left, height, slot, tall } = room;
  const layout = layOut(model, { width, left, right: RIGHT, height, slot, tall });
  const { colors } = theme;
  const groups = new Map(model.groups.map((g) => [g.key, g]));
  const areas = new Map(model.areas.map((a) => [a.code, a]));
  const x = layout.x1 + 4;
  const marks = layout.blocks ? layout.runs : layout.ticks.map(({ tick, y }) => ({ grade: tick.grade, y, h: layout.unit }));
  const ribbons = layout.ribbons.toSorted((a, b) => GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade));
  const head = letters(12, colors['ink-3'], 600);
  return {
    width,
    height: layout.height + TOP + 8,
    items: [
      { kind: 'text', x: left - 4, y: 14, text: words.t('contribution.activities'), letters: head, end: true },
      { kind: 'text', x: width, y: 14, text: words.t('contribution.areas'), letters: head, end: true },
      ...ribbons.map((r): Item => ({
        kind: 'path',
        x: 0,
        y: TOP,
        d: r.path,
        opacity: r.grade === 'B' ? 0.86 : 0.94,
        ...ribbonLook(r.grade, theme),
      })),
      ...layout.groups.flatMap(({ key, y, h }) => {
        const group = groups.get(key);
        const bar = box(layout.x0 - 9, y + TOP, 7, Math.max(1.5, h), { fill: colors.ink });
        return group ? [bar, ...groupWords(group, y + h / 2 + TOP, room, theme, words)] : [bar];
      }),
      ...layout.areas.flatMap(({ key, y, h }) => {
        const area = areas.get(key);
        const line = box(x, y + TOP - 1, 1.4, h + 2, { fill: colors.ink });
        return area ? [line, ...areaWords(area, layout.x1 + 48, y + h / 2 + TOP, theme, words)] : [line];
      }),
      ...marks.map((m) =>
        box(
          x + 2,
          m.y + TOP + (layout.blocks ? 0 : 0.6),
          TICK[m.grade],
          Math.max(0.6, m.h - (layout.blocks ? 0 : 1.4)),
          lookOf(m.grade, theme),
        ),
      ),
    ],
  };
}
