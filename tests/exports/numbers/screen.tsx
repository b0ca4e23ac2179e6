import { renderToStaticMarkup } from 'react-dom/server';
import type { Datum, Figure } from '../../../src/domain/figure';
import { optionOf } from '../../../src/figures/screen/option';
import { readSeriesId } from '../../../src/figures/screen/parts';
import { safe } from '../../../src/figures/screen/text';
import { FigureTable } from '../../../src/ui/parts/figure/figure-table';
import { Units } from '../../../src/ui/parts/figure/units';
import { type Words, WordsContext } from '../../../src/ui/parts/text';
import { themeOf } from '../../support/theme';
import { all } from '../../support/office';
import { type Element, parseXml, words as textOf } from '../../support/xml';
import { expectedRows, panelsOf } from './expected';

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function markup(node: React.ReactNode, words: Words): Element {
  const html = renderToStaticMarkup(<WordsContext value={words}>{node}</WordsContext>);
  return parseXml(`<all>${html}</all>`);
}

/** The first words of a cell: what explains the number stands after them. */
const numberIn = (cell: Element): string => {
  const small = all(cell, 'small').map(textOf).join(' ');
  const text = plain(textOf(cell));
  return small === '' ? text : plain(text.slice(0, text.length - plain(small).length));
};

/** The rows of the table view as a browser is given them. */
function viewRows(figure: Figure, words: Words): readonly (readonly string[])[] {
  const root = markup(<FigureTable figure={figure} />, words);
  return all(root, 'tbody').flatMap((body) =>
    all(body, 'tr').map((row) => [...all(row, 'th').map((e) => plain(textOf(e))), ...all(row, 'td').map(numberIn)]),
  );
}

/** Where the table view does not say the texts of the figure's table. */
export function viewFaults(figure: Figure, words: Words): readonly string[] {
  const seen = viewRows(figure, words);
  return expectedRows(figure, words).flatMap(({ texts }, i) => {
    const row = seen[i]?.map(plain).join(' | ');
    return row === texts.map(plain).join(' | ') ? [] : [`view: ${figure.id} shows ${row}, not ${texts.join(' | ')}`];
  });
}

type Point = unknown;
interface DrawnSeries {
  readonly id: string;
  readonly data: readonly Point[];
  readonly label?: { readonly formatter?: (p: { dataIndex: number; value: unknown }) => string };
}

const valueIn = (point: Point): number | null => {
  const of = typeof point === 'object' && point !== null && 'value' in point ? point.value : point;
  const one: unknown = Array.isArray(of) ? of[0] : of;
  return typeof one === 'number' ? one : null;
};

/** What the drawing shows at each category of a series: the mark of the series, or the open mark of a running year. */
function drawnAt(drawn: readonly DrawnSeries[], panel: number, key: string, category: number): number | null {
  const of = (role: string) => drawn.find((d) => d.id === `${panel}|${role}|${key}`);
  const main = of('bar') ?? of('line') ?? of('dot');
  const open = of('open')?.data.find((p): p is readonly number[] => Array.isArray(p) && p[0] === category);
  return valueIn(main?.data[category]) ?? open?.[1] ?? null;
}

/** Where the drawing on the screen does not hold the figure's numbers, or a label says another text. */
export function drawingFaults(figure: Figure, words: Words): readonly string[] {
  if (figure.kind === 'table') {
    const cells = new Set(
      all(markup(<Units figure={figure} rows={[0, figure.categories.length]} />, words), 'td').map((e) => plain(textOf(e))),
    );
    const texts = figure.series.flatMap((s) => s.data.map((d) => ({ at: s.name, ...d })));
    return texts.flatMap((d) =>
      [...cells].some((cell) => cell.startsWith(plain(d.text))) ? [] : [`screen: ${figure.id} ${d.at} ${d.text}`],
    );
  }
  const size = { width: 900, height: 320, theme: themeOf('light'), lang: words.lang, motion: 0 };
  const drawn = optionOf(figure, size).series as readonly DrawnSeries[];
  return panelsOf(figure).flatMap((panel, p) => {
    const wrong = panel.series.flatMap(({ key, data }) =>
      data.flatMap((datum, i) => {
        const hidden = datum.few && (panel.kind === 'bars' || panel.kind === 'share');
        const wanted = hidden ? null : datum.value;
        const found = drawnAt(drawn, p, key, i);
        return found === wanted ? [] : [`screen: ${panel.id} ${key} at ${i}: ${found} drawn, ${wanted} known`];
      }),
    );
    const labels = drawn.flatMap(({ id, label }) => {
      const { panel: own, role, key } = readSeriesId(id);
      const data: readonly Datum[] | undefined =
        role === 'total'
          ? (panel.totals ?? panel.series[0]?.data)
          : role === 'bar'
            ? panel.series.find((s) => s.key === key)?.data
            : undefined;
      if (own !== p || !data || !label?.formatter) return [];
      return data.flatMap((d, i) => {
        const said = label.formatter!({ dataIndex: i, value: [i, d.value] });
        return said === '' || said === safe(d.text) ? [] : [`screen: ${panel.id} ${role} at ${i} says ${said}, not ${d.text}`];
      });
    });
    return [...wrong, ...labels];
  });
}
