import type { KeyItem } from '../domain/figure';
import { heightOf } from '../figures/screen/height';
import { textWidth, wrap } from '../figures/screen/text';
import { marksNote } from '../figures/time-marks';
import { outlineOf, type Theme, toneOf } from '../figures/screen/theme';
import { day } from '../i18n/dates';
import type { Drawing, Item, Letters } from '../domain/drawing';
import { moved } from '../figures/drawing';
import type { FigureFile } from './figure-file';
import { passportBrief } from './passport';
import { tableItems } from './sheet-table';

/** What every exporter of figures is given. */
export interface Exportable extends FigureFile {
  readonly theme: Theme;
  /** Units across, for a figure that is drawn here; 960 where it is left out. */
  readonly width?: number;
  /** Drawn in place of the figure's own plot; the sheet is as wide as it needs. */
  readonly drawing?: Drawing;
  /** The key and what is drawn alone: its words stand around it elsewhere. */
  readonly bare?: boolean;
}

/** A figure laid out for a picture: everything around the plot as marks, and the box the plot is drawn into. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

const WIDTH = 960;
const EDGE = 32;
export const INNER = WIDTH - 2 * EDGE;

/** Lines of a text one under another; answers the marks and the height used. `y` is the top. */
export function paragraph(
  text: string,
  x: number,
  y: number,
  width: number,
  letters: Letters,
  leading: number,
): { items: Item[]; height: number } {
  const lines = text ? wrap(text, width, letters.size, 40).split('\n') : [];
  const items = lines.map((line, i): Item => ({ kind: 'text', x, y: y + i * leading + letters.size, text: line, letters }));
  return { items, height: lines.length * leading };
}

/** The tag of five ticks. */
function tag(theme: Theme): Item[] {
  const color = theme.colors.brand;
  const upright = [0, 9, 18, 27, 36].map((x, i): Item => ({
    kind: 'line',
    x1: EDGE + x,
    y1: 0,
    x2: EDGE + x,
    y2: i % 4 === 0 ? 9 : 6,
    color,
    width: i % 4 === 0 ? 1.5 : 1,
  }));
  return [{ kind: 'rect', x: EDGE - 0.75, y: 0, width: 37.5, height: 3, fill: color }, ...upright];
}

function sample(item: KeyItem, x: number, y: number, theme: Theme): Item[] {
  const color = toneOf(theme, item.tone);
  const line = (dash?: readonly number[], width = 2.2): Item => ({
    kind: 'line',
    x1: x,
    y1: y,
    x2: x + 14,
    y2: y,
    color,
    width,
    ...(dash ? { dash } : {}),
  });
  const strokes = [-4, 0, 4].map((d): Item => ({
    kind: 'line',
    x1: x + 7 + d - 3,
    y1: y + 3,
    x2: x + 7 + d + 3,
    y2: y - 3,
    color,
    width: 1,
  }));
  switch (item.mark) {
    case 'fill':
      return [{ kind: 'rect', x: x + 1, y: y - 6, width: 12, height: 12, fill: color, stroke: outlineOf(theme, item.tone) }];
    case 'hatch':
      return [{ kind: 'rect', x: x + 1, y: y - 6, width: 12, height: 12, fill: theme.colors.surface, stroke: color }, ...strokes];
    case 'tick-across':
      return [line(undefined, 2.5)];
    case 'tick-down':
      return [{ kind: 'line', x1: x + 7, y1: y - 7, x2: x + 7, y2: y + 7, color, width: 2.5 }];
    case 'dashed':
      return [line([4, 3], 1.6)];
    case 'dot':
      return [{ kind: 'dot', x: x + 7, y, r: 6, fill: color }];
    case 'hollow-dot':
      return [{ kind: 'dot', x: x + 7, y, r: 5, fill: theme.colors.surface, stroke: color }];
    case 'dash':
      return [line(undefined, 1)];
    default:
      return [line()];
  }
}

/** The key from `left` to `right`, in as many lines as it needs. */
export function keyItems(
  items: readonly KeyItem[],
  y: number,
  theme: Theme,
  left = EDGE,
  right = WIDTH - EDGE,
): { items: Item[]; height: number } {
  const out: Item[] = [];
  let [x, row] = [left, 0];
  const letters: Letters = { size: 12, weight: 400, face: 'ui', color: theme.colors['ink-2'] };
  for (const item of items) {
    const width = 20 + textWidth(item.name, 12) + 16;
    if (x > left && x + width > right) [x, row] = [left, row + 1];
    const middle = y + row * 19 + 9;
    out.push(...sample(item, x, middle, theme), { kind: 'text', x: x + 20, y: middle + 4, text: item.name, letters });
    x += width;
  }
  return { items: out, height: items.length > 0 ? (row + 1) * 19 + 6 : 0 };
}

/** The foot every picture carries: source, data date, quality, passport; then what to know. */
export function footOf({ figure, lang, t }: Pick<Exportable, 'figure' | 'lang' | 't'>): readonly string[] {
  const source = `${t('figures.source')}: ${figure.source}. ${t('figures.asOf', { day: day(figure.asOf, lang) })}.`;
  const quality = figure.quality === null ? '' : `${t('figures.quality')} ${figure.quality}/100.`;
  const passport = figure.passport ? `${t('figures.passport', { code: figure.passport })}.` : '';
  const marks = marksNote(figure, lang, t);
  return [[source, quality, passport].filter(Boolean).join(' '), ...(figure.notes ?? []), ...(marks === null ? [] : [marks])];
}

/** Lays the figure out at the width asked for: tag, title, measure, key, plot or table, sentence, foot. Pure. */
export function sheetOf(input: Exportable): Sheet {
  const { figure, theme, drawing } = input;
  const whole = drawing ? Math.max(WIDTH, drawing.width + 2 * EDGE) : (input.width ?? WIDTH);
  const inner = whole - 2 * EDGE;
  const bare = input.bare ?? false;
  const items: Item[] = bare ? [] : tag(theme);
  let y = bare ? 6 : 26;
  const put = (text: string, letters: Letters, leading: number, gap: number): void => {
    const block = paragraph(text, EDGE, y, inner, letters, leading);
    items.push(...block.items);
    y += block.height + (block.height > 0 ? gap : 0);
  };
  if (!bare) put(figure.title, { size: 20, weight: 600, face: 'read', color: theme.colors.ink }, 26, 2);
  if (!bare) put(figure.measure, { size: 13, weight: 400, face: 'ui', color: theme.colors['ink-3'] }, 19, 8);
  const key = keyItems(figure.key ?? [], y, theme, EDGE, whole - EDGE);
  items.push(...key.items);
  y += key.height;
  let plot: Sheet['plot'] = null;
  if (drawing) {
    items.push(...drawing.items.map((item) => moved(item, EDGE, y)));
    y += drawing.height + 10;
  } else if (figure.kind === 'table') {
    const table = tableItems(figure, { x: EDGE, y, width: inner }, theme);
    items.push(...table.items);
    y += table.height + 10;
  } else {
    const height = heightOf(figure, inner) + 24;
    plot = { x: EDGE, y, width: inner, height };
    y += height + 10;
  }
  if (bare) return { width: whole, height: Math.ceil(y), items, plot };
  items.push({ kind: 'line', x1: EDGE, y1: y, x2: whole - EDGE, y2: y, color: theme.colors.line, width: 1 });
  y += 10;
  put(figure.sentence, { size: 15, weight: 400, face: 'read', color: theme.colors['ink-2'] }, 23, 8);
  for (const line of [...footOf(input), passportBrief(input)])
    put(line, { size: 12, weight: 400, face: 'ui', color: theme.colors['ink-3'] }, 17, 2);
  return { width: whole, height: Math.ceil(y + 16), items, plot };
}
