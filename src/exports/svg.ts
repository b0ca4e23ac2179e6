import { svgOf } from '../figures/screen/engine';
import { optionOf } from '../figures/screen/option';
import { heightOf } from '../figures/screen/height';
import { passportLine, passportParts } from './passport';
import { type Exportable, keyItems, sheetOf } from './sheet';
import type { Item } from '../domain/drawing';
import { moved } from '../figures/drawing';
import { xml } from '../office/xml';
import { attributes } from './xml';

/** Faces that are on office machines stand last: a picture carries no fonts. */
const FACES = { ui: "'IBM Plex Sans', Arial, sans-serif", read: "'Source Serif 4', 'Times New Roman', serif" } as const;

/** The hatchings of a picture, each once, by what its marks ask for. */
function hatchings(items: readonly Item[], key = ''): ReadonlyMap<string, string> {
  const asked = items.flatMap((i) => (i.kind === 'path' && i.hatch !== undefined ? [`${i.back ? -45 : 45} ${i.hatch}`] : []));
  return new Map([...new Set(asked)].map((look, i) => [look, `${key}h${i}`]));
}

const patterns = (named: ReadonlyMap<string, string>): string =>
  named.size === 0
    ? ''
    : `<defs>${[...named]
        .map(([key, id]) => {
          const [lean = '', fill = ''] = key.split(/ (.*)/u);
          const box = { id, width: 4.4, height: 4.4, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${lean})` };
          return `<pattern${attributes(box)}><rect${attributes({ width: 1.4, height: 4.4, fill })}/></pattern>`;
        })
        .join('')}</defs>`;

function mark(item: Item, named: ReadonlyMap<string, string>): string {
  switch (item.kind) {
    case 'text': {
      const { size, weight, face, color } = item.letters;
      const all = {
        x: item.x,
        y: item.y,
        'font-size': size,
        'font-weight': weight,
        'font-family': FACES[face],
        fill: color,
        'text-anchor': item.end ? 'end' : undefined,
      };
      return `<text${attributes(all)}>${xml(item.text)}</text>`;
    }
    case 'rect':
      return `<rect${attributes({ x: item.x, y: item.y, width: item.width, height: item.height, fill: item.fill, stroke: item.stroke })}/>`;
    case 'line':
      return `<line${attributes({ x1: item.x1, y1: item.y1, x2: item.x2, y2: item.y2, stroke: item.color, 'stroke-width': item.width, 'stroke-dasharray': item.dash?.join(' ') })}/>`;
    case 'path': {
      const hatch = item.hatch === undefined ? undefined : named.get(`${item.back ? -45 : 45} ${item.hatch}`);
      const look = {
        fill: hatch ? `url(#${hatch})` : (item.fill ?? 'none'),
        stroke: item.stroke,
        'stroke-width': item.width,
        'stroke-dasharray': item.dash?.join(' '),
        opacity: item.opacity,
      };
      return `<path${attributes({ transform: `translate(${item.x} ${item.y})`, d: item.d, ...look })}/>`;
    }
    default:
      return `<circle${attributes({ cx: item.x, cy: item.y, r: item.r, fill: item.fill, stroke: item.stroke, 'stroke-width': item.stroke ? 2 : undefined })}/>`;
  }
}

/**
 * The plot as a nested drawing, moved to its place. The renderer's marks for the pointer go; its counters become
 * names of this file, so that the same figure gives the same bytes. Quotes in texts are escaped: only attributes match.
 */
function nested(drawing: string, at: { x: number; y: number }, key = ''): string {
  const names = new Map<string, string>();
  const name = (found: string): string => {
    const known = names.get(found) ?? `${key}p${names.size}`;
    names.set(found, known);
    return known;
  };
  return drawing
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/^<svg /, `<svg${attributes({ x: at.x, y: at.y })} `)
    .replace(/\s(?:baseProfile|version|class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/(\sid=")(zr[^"]+)"/g, (_, before: string, id: string) => `${before}${name(id)}"`)
    .replace(/url\(#(zr[^)"]+)\)/g, (_, id: string) => `url(#${name(id)})`);
}

/**
 * The figure as a picture that stands alone: title, measure, key, plot, sentence, source, data date and passport.
 * Well-formed XML without scripts, styles from outside or fonts; the same input gives the same bytes.
 */
export function svgFile(input: Exportable): string {
  const sheet = sheetOf(input);
  const { figure, theme, lang } = input;
  const { plot } = sheet;
  const named = hatchings(sheet.items);
  const size = { width: plot?.width ?? 0, height: plot?.height ?? 0 };
  const drawing = plot
    ? nested(svgOf(optionOf(figure, { ...size, theme: { ...theme, font: FACES.ui }, lang, motion: 0 }), size), plot)
    : '';
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    width: sheet.width,
    height: sheet.height,
    viewBox: `0 0 ${sheet.width} ${sheet.height}`,
    role: 'img',
    'aria-labelledby': 't d',
    lang,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg${attributes(root)}><title id="t">${xml(figure.title)}</title><desc id="d">${xml(`${figure.measure}. ${figure.sentence}`)}</desc>`,
    `<metadata>${xml(passportParts(input).map(passportLine).join('\n'))}</metadata>`,
    `<rect${attributes({ width: sheet.width, height: sheet.height, fill: theme.colors.surface })}/>`,
    patterns(named),
    sheet.items.map((item) => mark(item, named)).join(''),
    drawing,
    '</svg>\n',
  ].join('');
}

/** The letters of a text as attributes: a page whose policy is strict takes no styles on elements. */
const unstyled = (drawing: string): string =>
  drawing.replace(/\sstyle="([^"]*)"/g, (_, style: string) =>
    style
      .split(';')
      .flatMap((part) => {
        const at = part.indexOf(':');
        return at < 0 ? [] : [` ${part.slice(0, at).trim()}="${part.slice(at + 1).trim()}"`];
      })
      .join(''),
  );

/** The plot with its key and nothing else, to stand in a page among words. `key`: before every name in it, so that pages may hold several. */
export function plotSvg({ figure, theme, lang, drawing }: Exportable, width: number, key: string): string {
  const head = keyItems(figure.key ?? [], 0, theme, 0, width);
  const size = drawing ?? { width, height: heightOf(figure, width) + 24 };
  const items = [...head.items, ...(drawing?.items ?? []).map((item) => moved(item, 0, head.height))];
  const named = hatchings(items, key);
  const plot = drawing
    ? ''
    : nested(
        svgOf(optionOf(figure, { ...size, theme: { ...theme, font: FACES.ui }, lang, motion: 0 }), size),
        { x: 0, y: head.height },
        key,
      );
  const whole = Math.max(width, size.width);
  const height = head.height + size.height;
  const root = { viewBox: `0 0 ${whole} ${height}`, width: whole, height, role: 'img', 'aria-label': `${figure.title}. ${figure.measure}` };
  return `<svg${attributes(root)}>${patterns(named)}${items.map((item) => mark(item, named)).join('')}${unstyled(plot)}</svg>`;
}
