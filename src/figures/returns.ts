import type { Drawing, Item, Letters } from '../domain/drawing';
import type { Figure, KeyItem, SeriesOf } from '../domain/figure';
import type { Period } from '../domain/period';
import type { ReturnCell, ReturnState } from '../domain/quality-report';
import { periodShort } from '../i18n/dates';
import { type Lang, number } from '../i18n/format';
import { returnSay } from '../i18n/sentence-quality';
import type { Translate } from '../i18n/text';
import { textWidth, wrap } from './screen/text';
import { NAMED } from './screen/theme';

/** One unit over the periods; null: it owes no return for that one. */
interface ReturnsRow {
  readonly unit: string;
  readonly cells: readonly (ReturnCell | null)[];
  readonly filed: number;
  readonly due: number;
}

export interface ReturnsInput {
  readonly id: string;
  readonly periods: readonly Period[];
  readonly rows: readonly ReturnsRow[];
  readonly name: (unit: string) => string;
  readonly title: string;
  readonly measure: string;
  readonly sentence: string;
  readonly source: string;
  readonly asOf: string;
}

interface Words {
  readonly t: Translate;
  readonly lang: Lang;
}

/** How each state is drawn; letters on a dark ground are light. */
const LOOKS: Readonly<Record<ReturnState, { readonly mark: KeyItem['mark']; readonly tone: string }>> = {
  reported: { mark: 'fill', tone: 'c1-3' },
  nil: { mark: 'hollow-dot', tone: 'c1' },
  late: { mark: 'hatch', tone: 'c1-2' },
  missing: { mark: 'fill', tone: 'ink-2' },
  not_due: { mark: 'dash', tone: 'line-3' },
  unlisted: { mark: 'dashed', tone: 'line-3' },
};
const STATES = Object.keys(LOOKS) as readonly ReturnState[];

/** Units × periods: what each filed, as words; drawn as a matrix in its pictures. Needs the texts of `quality`. */
export function returnsFigure({ id, periods, rows, name, ...said }: ReturnsInput, { t, lang }: Words): Figure {
  const there = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.state ?? [])));
  const column = (key: string, title: string, of: (row: ReturnsRow) => string): SeriesOf => ({
    key,
    name: title,
    tone: 'c1',
    draw: 'text',
    data: rows.map((row) => ({ value: null, text: of(row) })),
  });
  return {
    id,
    kind: 'table',
    ...said,
    unit: '',
    decimals: 0,
    head: t('quality.colUnit'),
    categories: rows.map(({ unit }) => ({ key: unit, label: name(unit) })),
    series: [
      ...periods.map((period, i) =>
        column(period.id ?? period.to, periodShort(period, lang), ({ cells }) => {
          const cell = cells[i];
          return cell ? returnSay(cell, t, lang).join('; ') : '–';
        }),
      ),
      column('filed', t('quality.filed'), (row) => t('quality.filedOf', { n: number(row.filed, 0, lang), of: number(row.due, 0, lang) })),
    ],
    key: STATES.filter((state) => there.has(state)).map((state) => ({ ...LOOKS[state], name: t(`quality.${state}`) })),
    quality: null,
    indicators: ['Q01'],
  };
}

const [NAMES, FILED, HEAD, ROW, GAP] = [320, 70, 26, 25, 2] as const;
const letters = (color: string, size = 12, weight: 400 | 600 = 400): Letters => ({ size, weight, face: 'ui', color });

const box = (x: number, y: number, width: number, height: number): string => `M${x} ${y}H${x + width}V${y + height}H${x}Z`;

function cellItems(cell: ReturnCell, x: number, y: number, width: number, { t }: Words): readonly Item[] {
  const { colors } = NAMED;
  const [inner, tall] = [width - GAP, ROW - GAP];
  const { state } = cell;
  const outline = (look: Partial<Extract<Item, { kind: 'path' }>>): Item => ({
    kind: 'path',
    x: 0,
    y: 0,
    d: box(x, y, inner, tall),
    ...look,
  });
  const grounds: Readonly<Record<ReturnState, Item>> = {
    reported: outline({ fill: colors['c1-3'] }),
    nil: outline({ stroke: colors.c1, width: 1 }),
    late: outline({ hatch: colors['c1-3'], stroke: colors['c1-2'], width: 1 }),
    missing: outline({ fill: colors['ink-2'] }),
    not_due: outline({ stroke: colors.line, width: 1 }),
    unlisted: outline({ stroke: colors['line-3'], width: 1, dash: [3, 3] }),
  };
  const word = t(`quality.short_${state}`);
  const fits = textWidth(word, 12) <= inner - 8;
  const color = state === 'missing' ? colors.surface : colors.ink;
  return [grounds[state], ...(fits ? [{ kind: 'text', x: x + 5, y: y + 16, text: word, letters: letters(color) } satisfies Item] : [])];
}

/** The same as a heat map `width` wide, in names of tokens: words in every cell that has room, outlines that differ without colour. */
export function returnsDrawing({ periods, rows, name }: ReturnsInput, width: number, words: Words): Drawing {
  const { t, lang } = words;
  const { colors } = NAMED;
  const step = (width - NAMES - FILED) / Math.max(1, periods.length);
  const heads = periods.map((period, i): Item => ({
    kind: 'text',
    x: NAMES + i * step + 5,
    y: 15,
    text: wrap(periodShort(period, lang), step - 6, 12, 1),
    letters: letters(colors['ink-2'], 12, 600),
  }));
  const filed: Item = { kind: 'text', x: width, y: 15, text: t('quality.filed'), letters: letters(colors['ink-2'], 12, 600), end: true };
  const lines = rows.flatMap((row, r): readonly Item[] => {
    const y = HEAD + r * ROW;
    return [
      { kind: 'text', x: 0, y: y + 16, text: wrap(name(row.unit), NAMES - 12, 12, 1), letters: letters(colors.ink) },
      ...row.cells.flatMap((cell, i) => (cell ? cellItems(cell, NAMES + i * step, y, step, words) : [])),
      {
        kind: 'text',
        x: width,
        y: y + 16,
        text: t('quality.filedOf', { n: number(row.filed, 0, lang), of: number(row.due, 0, lang) }),
        letters: letters(colors.ink),
        end: true,
      },
    ];
  });
  return { width, height: HEAD + rows.length * ROW + 4, items: [...heads, filed, ...lines] };
}
